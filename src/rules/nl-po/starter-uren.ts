import { hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import { hasSomething } from '../../figures/saving.ts';
import { type ShortGrant, shortGrants } from '../grants.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'persoonlijk-plan',
  | (ShortGrant['args'] & { geval: 'te-weinig'; pot: string })
  | { geval: 'gespaard'; pot: string; waarde: string; schooljaar: string }
>({
  name: 'nl-po/starter-uren',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P05'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-10-01' },
  basis: {
    document: 'CAO PO (PO-Raad, veelgestelde vragen)',
    article: 'hoofdstuk 8A',
    url: 'https://www.poraad.nl/veelgestelde-vragen/wat-houdt-het-bijzondere-budget-voor-startende-leerkrachten-in',
  },
  confidence: 'secondary',
  parameters: ['nl-po/starter-uren', 'nl-po/starter-trede'],
  tags: ['recht'],
  check: ({ doc, view, dates }, report) => {
    const pot = 'starter-uren';
    for (const short of shortGrants(doc, view, [pot]))
      report({ ...short, args: { ...short.args, geval: 'te-weinig', pot } });
    for (const [index, balance] of (doc.data.saldi ?? []).entries()) {
      const { recht, uit, uren = 0 } = balance;
      const over = dates.today > schoolYearPeriod(uit, view.context.land).to;
      if (recht !== pot || !hasSomething(balance) || !over) continue;
      report({
        at: at(doc, pointerTo('/saldi', index, 'recht')),
        args: { geval: 'gespaard', pot, waarde: hours(uren), schooljaar: uit },
      });
    }
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Een starter krijgt ${number('nl-po/starter-uren')} uur extra, die niet gespaard worden`,
      message: (args) => {
        if (args.geval === 'gespaard')
          return `Van ${args.pot} uit ${args.schooljaar} staat ${args.waarde} als saldo; deze uren worden niet gespaard.`;
        return args.zeker
          ? `Voor ${args.schooljaar} is ${args.waarde} ${args.pot} toegekend, maar een starter heeft recht op ${args.recht}.`
          : `Voor ${args.schooljaar} is ${args.waarde} ${args.pot} toegekend; in de ruimste lezing is het recht ${args.recht}.`;
      },
      advice: (args) =>
        args.geval === 'gespaard'
          ? 'Haal het saldo weg en plan de uren van dit jaar op tijd.'
          : 'Ken minstens deze uren toe zolang de leraar op een starterstrede staat.',
    },
    en: {
      title: ({ number }) =>
        `A starter gets ${number('nl-po/starter-uren')} extra hours, which are not saved`,
      message: (args) => {
        if (args.geval === 'gespaard')
          return `Of ${args.pot} of ${args.schooljaar} ${args.waarde} stands as a balance; these hours are not saved.`;
        return args.zeker
          ? `For ${args.schooljaar} ${args.waarde} of ${args.pot} is granted, but a starter has a right to ${args.recht}.`
          : `For ${args.schooljaar} ${args.waarde} of ${args.pot} is granted; in the widest reading the right is ${args.recht}.`;
      },
      advice: (args) =>
        args.geval === 'gespaard'
          ? 'Remove the balance and plan the hours of this year in time.'
          : 'Grant at least these hours while the teacher is on a step of starters.',
    },
  },
});
