import { ZERO } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'school', { budget: string; waarde: string | null; verwacht: string }>({
  name: 'be-vlg/terugbetaling-vermeld',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-MON-002'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: ['be-vlg/reserve-aandeel'],
  severity: {
    value: 'warning',
    why: 'Van welk jaar de middelen als grondslag tellen en wanneer terugbetaald wordt, is niet bevestigd.',
  },
  check: ({ doc, view }, report) => {
    for (const [index, budget] of (doc.data.budgetten ?? []).entries()) {
      if (typeof budget['afgesloten-op'] !== 'string' || budget.ontvangen === undefined) continue;
      // Without the closed list of payments nobody knows what is left; without the opening reserve neither.
      const listed = view.spending.some(
        ({ data }) =>
          data.begrotingsjaar === budget.begrotingsjaar && typeof data['afgesloten-op'] === 'string',
      );
      if (!listed || budget['reserve-begin'] === undefined || view.broken.has('uitgaven')) continue;
      const due = view.figure(doc.file, `budget/${budget.id}/terug-te-betalen`);
      if (due === null || due.value === null || due.open > 0) continue;
      const stated = budget['terug-te-betalen'];
      if (due.value.lte(stated ?? ZERO)) continue;
      const pointer = pointerTo('/budgetten', index);
      report({
        at: stated === undefined ? at(doc, pointer, 'key') : at(doc, pointerTo(pointer, 'terug-te-betalen')),
        args: {
          budget: budget.id,
          waarde: stated === undefined ? null : euro(stated),
          verwacht: euro(due.value),
        },
      });
    }
  },
  texts: {
    nl: {
      title: 'Wat boven de reserve overblijft, wordt terugbetaald',
      message: (args) =>
        args.waarde === null
          ? `Van ${args.budget} blijft ${args.verwacht} over boven de hoogste reserve; terug-te-betalen is niet ingevuld.`
          : `Van ${args.budget} blijft ${args.verwacht} over boven de hoogste reserve, maar bij terug-te-betalen staat ${args.waarde}.`,
      advice: () =>
        'Vul bij terug-te-betalen in wat naar de overheid teruggaat. Welk jaar als grondslag telt, is niet bevestigd.',
    },
    en: {
      title: 'What is left above the reserve is repaid',
      message: (args) =>
        args.waarde === null
          ? `Of ${args.budget} ${args.verwacht} is left above the highest reserve; terug-te-betalen is not filled in.`
          : `Of ${args.budget} ${args.verwacht} is left above the highest reserve, but terug-te-betalen says ${args.waarde}.`,
      advice: () =>
        'Fill in at terug-te-betalen what goes back to the government. Which year is the base is not confirmed.',
    },
  },
});
