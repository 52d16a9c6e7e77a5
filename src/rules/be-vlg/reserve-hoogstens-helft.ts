import { Decimal } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'school', { budget: string; vorig: string; waarde: string; grens: string }>({
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
      if (new Decimal(reserve).lte(limit)) continue;
      const index = (doc.data.budgetten ?? []).indexOf(only);
      report({
        at: at(doc, pointerTo('/budgetten', index, 'reserve-begin')),
        args: { budget: only.id, vorig: budget.id, waarde: euro(reserve), grens: euro(limit) },
      });
    }
  },
  texts: {
    nl: {
      title: 'De reserve is hoogstens de helft van de jaarlijkse middelen',
      message: (args) =>
        `${args.budget} begint met ${args.waarde} reserve; de helft van de middelen van ${args.vorig} is ${args.grens}.`,
      advice: () =>
        'Kijk na wat over was, en zet wat boven de helft ligt bij terug-te-betalen. Welk jaar als grondslag telt, is niet bevestigd.',
    },
    en: {
      title: 'The reserve is at most half of the yearly means',
      message: (args) =>
        `${args.budget} starts with ${args.waarde} reserve; half of the means of ${args.vorig} is ${args.grens}.`,
      advice: () =>
        'Check what was left, and put what exceeds half at terug-te-betalen. Which year is the base is not confirmed.',
    },
  },
});
