import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { daysOf } from '../../documents/when.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan' | 'teamplan', { activiteit: string; waarde: string; periode: string }>({
  name: 'algemeen/datum-in-planjaar',
  scope: 'bestand',
  kinds: ['plan', 'teamplan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-plan', article: 'een plan geldt voor één schooljaar of periode' },
  confidence: 'doubtful',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Een activiteit die helemaal buiten het plan valt, is bijna altijd een vergissing in het jaartal.',
  },
  check: ({ doc, context }, report) => {
    const period = planPeriod(doc.data, context.land);
    if (period === null) return;
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const when = activity.wanneer;
      if (!when || when['telt-voor'] || when.schooljaren || when['uitgesteld-van']) continue;
      const days = daysOf(when).toSorted();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (last >= period.from && first <= period.to) continue;
      const field = when.datum ? ['datum'] : when.data ? ['data', 0] : ['van'];
      report({
        at: at(doc, pointerTo('/activiteiten', index, 'wanneer', ...field)),
        args: {
          activiteit: activity.id,
          waarde: when.datum ?? when.data?.[0] ?? first,
          periode: `${period.from} tot en met ${period.to}`,
        },
      });
    }
  },
  texts: {
    nl: {
      title: 'De datum van een activiteit valt in het plan',
      message: (args) =>
        `${args.activiteit} staat op ${args.waarde}, maar het plan loopt van ${args.periode}.`,
      advice: () => 'Verbeter de datum, of zeg met telt-voor voor welk schooljaar de activiteit meetelt.',
    },
    en: {
      title: 'The date of an activity lies within the plan',
      message: (args) => `${args.activiteit} is on ${args.waarde}, but the plan runs from ${args.periode}.`,
      advice: () => 'Mend the date, or say with telt-voor for which school year the activity counts.',
    },
  },
});
