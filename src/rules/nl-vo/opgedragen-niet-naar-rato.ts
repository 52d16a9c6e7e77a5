import { Decimal } from '../../base/decimal.ts';
import { hours, number } from '../../base/format.ts';
import { fractionOf } from '../../base/fraction.ts';
import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { lastsHours } from '../../figures/activity-hours.ts';
import { sizeOn } from '../../figures/appointment.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'plan' | 'teamplan',
  { wie: string; activiteit: string; waarde: string; duur: string; omvang: string }
>({
  name: 'nl-vo/opgedragen-niet-naar-rato',
  scope: 'school',
  kinds: ['plan', 'teamplan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C11'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.7 lid 3' },
  confidence: 'primary',
  parameters: [],
  tags: ['recht'],
  severity: {
    value: 'warning',
    why: 'Wie maar een deel van de activiteit volgt, kan toevallig op hetzelfde aantal uren uitkomen.',
  },
  check: ({ doc, view }, report) => {
    const start = planPeriod(doc.data, view.context.land)?.from;
    if (start === undefined) return;
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const whole = activity.opgedragen === true ? lastsHours(activity.uren) : null;
      if (whole === null) continue;
      for (const [row, participant] of (activity.deelnemers ?? []).entries()) {
        const { medewerker: wie, uren } = participant;
        if (wie === undefined || uren === undefined) continue;
        const size = sizeOn(wie, activity.wanneer?.datum ?? start, view.appointments, fractionOf);
        if (
          size.lte(0) ||
          size.gte(1) ||
          !whole.times(size).toDecimalPlaces(1).eq(new Decimal(uren).toDecimalPlaces(1))
        )
          continue;
        report({
          at: at(doc, pointerTo('/activiteiten', index, 'deelnemers', row, 'uren')),
          args: {
            wie,
            activiteit: activity.id,
            waarde: hours(uren),
            duur: hours(whole),
            omvang: number(size),
          },
        });
      }
    }
  },
  texts: {
    nl: {
      title: 'Opgedragen uren worden niet naar rato gekort',
      message: (args) =>
        `${args.wie} krijgt ${args.waarde} voor ${args.activiteit}; dat is ${args.duur} maal de omvang ${args.omvang}.`,
      advice: () => 'Geef alle uren die de activiteit duurt, ook bij een kleinere betrekking.',
    },
    en: {
      title: 'Assigned hours are not scaled down',
      message: (args) =>
        `${args.wie} gets ${args.waarde} for ${args.activiteit}; that is ${args.duur} times the size ${args.omvang}.`,
      advice: () => 'Give all hours the activity lasts, also for a smaller appointment.',
    },
  },
});
