import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { aantal: number; sturing: string }>({
  name: 'be-vlg/mix-van-vormen',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-GP-004'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kov-plan', article: 'aanbodgestuurd, vraaggestuurd en intern leren' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const all = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    const [first] = all;
    if (first?.sturing === undefined || all.length < 2 || doc.data.activiteiten === undefined) return;
    if (all.every(({ sturing }) => sturing === first.sturing))
      report({
        at: at(doc, '/activiteiten', 'key'),
        args: { aantal: all.length, sturing: first.sturing },
      });
  },
  texts: {
    nl: {
      title: 'Het plan mengt aanbod, eigen vragen en intern leren',
      message: (args) => `Alle ${args.aantal} activiteiten zijn ${args.sturing}.`,
      advice: () => 'Bekijk of een andere weg past: een aanbod, een eigen vraag of leren van elkaar.',
    },
    en: {
      title: 'The plan mixes offer, own questions and internal learning',
      message: (args) => `All ${args.aantal} activiteiten are ${args.sturing}.`,
      advice: () => 'See whether another way fits: an offer, an own question or learning from each other.',
    },
  },
});
