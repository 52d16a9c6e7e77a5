import { Decimal } from '../../base/decimal.ts';
import { euro, percent } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'school',
  { budget: string; vorig: string; waarde: string; grens: string; deel: string }
>({
  name: 'be-vlg/reserve-hoogstens-helft',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-MON-001'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: ['be-vlg/reserve-aandeel'],
  severity: {
    value: 'warning',
    why: 'Van welk jaar de middelen als grondslag tellen en op welke dag, is niet bevestigd.',
  },
  check: ({ doc, view }, report) => {
    const budgets = (doc.data.budgetten ?? []).filter(({ bron }) => bron === 'professionaliseringsmiddelen');
    for (const budget of budgets) {
      if (typeof budget['afgesloten-op'] !== 'string' || budget.ontvangen === undefined) continue;
      const next = budgets.filter(({ begrotingsjaar }) => begrotingsjaar === budget.begrotingsjaar + 1);
      const limit = view.figure(doc.file, `budget/${budget.id}/reserve-grens`)?.value;
      const [only, ...others] = next;
      const reserve = only?.['reserve-begin'];
      if (only === undefined || others.length > 0 || reserve === undefined || !limit) continue;
      const share = parameterAt('be-vlg/reserve-aandeel', `${budget.begrotingsjaar}-01-01`);
      if (share === null || new Decimal(reserve).lte(limit)) continue;
      const index = (doc.data.budgetten ?? []).indexOf(only);
      report({
        at: at(doc, pointerTo('/budgetten', index, 'reserve-begin')),
        args: {
          budget: only.id,
          vorig: budget.id,
          waarde: euro(reserve),
          grens: euro(limit),
          deel: percent(share.value),
        },
      });
    }
  },
  texts: {
    nl: {
      title: ({ percent }) =>
        `De reserve is hoogstens ${percent('be-vlg/reserve-aandeel')} van de jaarlijkse middelen`,
      message: (args) =>
        `${args.budget} begint met ${args.waarde} reserve; ${args.deel} van de middelen van ${args.vorig} is ${args.grens}.`,
      advice: () =>
        'Kijk na wat over was, en zet wat daarboven ligt bij terug-te-betalen. Welk jaar als grondslag telt, is niet bevestigd.',
    },
    en: {
      title: ({ percent }) =>
        `The reserve is at most ${percent('be-vlg/reserve-aandeel')} of the yearly means`,
      message: (args) =>
        `${args.budget} starts with ${args.waarde} reserve; ${args.deel} of the means of ${args.vorig} is ${args.grens}.`,
      advice: () =>
        'Check what was left, and put what exceeds that at terug-te-betalen. Which year is the base is not confirmed.',
    },
  },
});
