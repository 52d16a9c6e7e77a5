import { Decimal } from '../../base/decimal.ts';
import { hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { hoursOf } from '../../figures/activity-hours.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'deelname', { wie: string; activiteit: string; gevolgd: string; duur: string }>({
  name: 'algemeen/deelname-hoogstens-duur',
  scope: 'school',
  kinds: ['deelname'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-plan', article: 'niemand volgt meer uren van een activiteit dan zij duurt' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const followed = new Map<string, Decimal>();
    for (const [index, line] of (doc.data.regels ?? []).entries()) {
      if (line.uren === undefined) continue;
      const lasts = durationOf(line.activiteit);
      if (lasts === null) continue;
      const key = `${line.medewerker}\n${line.activiteit}`;
      const sum = (followed.get(key) ?? new Decimal(0)).plus(line.uren);
      followed.set(key, sum);
      // Told once, at the line with which it becomes too much.
      if (sum.lte(lasts) || sum.minus(line.uren).gt(lasts)) continue;
      report({
        at: at(doc, pointerTo('/regels', index, 'activiteit')),
        args: { wie: line.medewerker, activiteit: line.activiteit, gevolgd: hours(sum), duur: hours(lasts) },
      });
    }

    function durationOf(reference: string): Decimal | null {
      for (const plan of view.plans.filter(({ data }) => data.schooljaar === doc.data.schooljaar)) {
        const activity = plan.data.activiteiten?.find(
          ({ id }) => id === reference || `${plan.id}/${id}` === reference,
        );
        const place = { file: plan.file, pointer: '', part: 'value' as const };
        if (activity && activity.uren?.['eigen-schatting'] !== true)
          return hoursOf(activity.uren, 'uren', place).value;
      }
      return null;
    }
  },
  texts: {
    nl: {
      title: 'Gevolgde uren passen in de activiteit',
      message: (args) =>
        `${args.wie} volgde ${args.gevolgd} van ${args.activiteit}, maar die duurt ${args.duur}.`,
      advice: () => 'Verbeter de uren hier of in het plan; staat een regel er twee keer, verwijder er één.',
    },
    en: {
      title: 'Hours followed fit in the activity',
      message: (args) =>
        `${args.wie} followed ${args.gevolgd} of ${args.activiteit}, which lasts ${args.duur}.`,
      advice: () => 'Mend the hours here or in the plan; when a line stands there twice, remove one.',
    },
  },
});
