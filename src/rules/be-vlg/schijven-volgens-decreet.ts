import { addDays } from '../../base/dates.ts';
import { Decimal, sum, toCents } from '../../base/decimal.ts';
import { euro, percent } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { type ParameterValue, parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';

/** Payments are rounded; a difference of a euro says nothing. */
const TOLERANCE = 1;

export default schoolRule<
  'school',
  { budget: string; waarde: string; verwacht: string } & (
    | { geval: 'bedrag'; deel: string }
    | { geval: 'datum' }
  )
>({
  name: 'be-vlg/schijven-volgens-decreet',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-MON-003'],
  force: 'wet',
  addressee: 'overheid',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: ['be-vlg/eerste-schijf-aandeel', 'be-vlg/eerste-schijf-maand', 'be-vlg/tweede-schijf-maand'],
  check: ({ doc }, report) => {
    for (const [index, budget] of (doc.data.budgetten ?? []).entries()) {
      const day = `${budget.begrotingsjaar}-01-01`;
      const share = parameterAt('be-vlg/eerste-schijf-aandeel', day);
      const months = [
        parameterAt('be-vlg/eerste-schijf-maand', day),
        parameterAt('be-vlg/tweede-schijf-maand', day),
      ];
      const parts = budget.schijven ?? [];
      if (budget.bron !== 'professionaliseringsmiddelen' || share === null) continue;
      for (const [turn, part] of parts.entries()) {
        const end = endOf(budget.begrotingsjaar, months[turn] ?? null);
        if (end === null || part.datum < end) continue;
        report({
          at: at(doc, pointerTo('/budgetten', index, 'schijven', turn, 'datum')),
          args: {
            budget: budget.id,
            waarde: part.datum,
            verwacht: addDays(end, -1),
            geval: 'datum',
          },
        });
      }
      // Only once the year is complete is it known what a share of it is.
      const paid = sum(parts.map(({ bedrag }) => new Decimal(bedrag)));
      const [first] = parts;
      if (first === undefined || budget.ontvangen === undefined || !paid.eq(budget.ontvangen)) continue;
      const due = toCents(share.value.times(budget.ontvangen));
      if (due.minus(first.bedrag).abs().lte(TOLERANCE)) continue;
      report({
        at: at(doc, pointerTo('/budgetten', index, 'schijven', 0, 'bedrag')),
        args: {
          budget: budget.id,
          waarde: euro(first.bedrag),
          verwacht: euro(due),
          deel: percent(share.value),
          geval: 'bedrag',
        },
      });
    }
  },
  texts: {
    nl: {
      title: 'De middelen komen in schijven, elk op tijd',
      message: (args) =>
        args.geval === 'bedrag'
          ? `De eerste schijf van ${args.budget} is ${args.waarde}; ${args.deel} van het jaar is ${args.verwacht}.`
          : `De schijf van ${args.budget} is gestort op ${args.waarde}; verwacht was ten laatste ${args.verwacht}.`,
      advice: () => 'Kijk na of bedrag en datum juist overgenomen zijn; de overheid stort zelf.',
    },
    en: {
      title: 'The money comes in instalments, each in time',
      message: (args) =>
        args.geval === 'bedrag'
          ? `The first instalment of ${args.budget} is ${args.waarde}; ${args.deel} of the year is ${args.verwacht}.`
          : `The instalment of ${args.budget} was paid on ${args.waarde}; expected by ${args.verwacht}.`,
      advice: () => 'Check whether amount and date were copied well; the government pays by itself.',
    },
  },
});

/** The day after the last one of a month of a budget year. */
function endOf(year: number, month: ParameterValue | null): string | null {
  if (month === null) return null;
  return `${year}-${String(month.value.toNumber() + 1).padStart(2, '0')}-01`;
}
