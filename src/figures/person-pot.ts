import type { IsoDate } from '../base/dates.ts';
import { Decimal, ZERO } from '../base/decimal.ts';
import { dateInWords } from '../base/format.ts';
import { pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { derived, given, total } from './make.ts';
import { RIGHT_LABELS, type Right, unitOf } from './norms.ts';

/** All that happens to one pot of one person in a school year. */
export interface PotInput {
  readonly person: string;
  readonly pot: Right;
  readonly schoolYear: string;
  /** Last day of the school year. */
  readonly lastDay: IsoDate;
  /** True when what is not used lapses on that day (CAO VO art. 17.6). */
  readonly lapses: boolean;
  /** The earliest school year of which a balance may still be there; absent where no limit was read. */
  readonly savedSince?: string | undefined;
  readonly right: Figure;
  readonly personalPlans: readonly Doc<'persoonlijk-plan'>[];
  /** Hours or money that plans charge to this pot. */
  readonly planned: readonly Figure[];
  /** Hours followed or money spent from this pot. */
  readonly used: readonly Figure[];
}

/**
 * The state of one pot, next to the right itself (`rechten/<person>/<pot>/<year>`): below it `/toegekend`,
 * `/gespaard` (from earlier years, by agreement), `/gepland`, `/gebruikt`, `/over` and `/vervalt`, in hours or
 * euros. Where nothing is granted the right itself counts.
 */
export function potFigures(input: PotInput): Figure[] {
  const granted = grantedIn(input);
  const saved = sumOf(
    input,
    named(input, 'gespaard', 'Gespaard'),
    balances(input, ({ uit }) => uit < input.schoolYear && uit >= (input.savedSince ?? '')),
  );
  const planned = sumOf(input, named(input, 'gepland', 'Gepland'), input.planned);
  const used = sumOf(
    input,
    named(input, 'gebruikt', unitOf(input.pot) === 'uur' ? 'Gevolgd' : 'Besteed'),
    input.used,
  );
  const base = granted ?? input.right;
  const rest = [...(granted === null ? [] : [granted]), saved, planned, used];
  if (base.value === null) return rest;
  const left = derived(
    named(input, 'over', 'Over'),
    'toegekend of recht + gespaard − gebruikt',
    [base, saved, used.value === null ? { ...used, value: ZERO } : used],
    ([basis = ZERO, kept = ZERO, spent = ZERO]) => basis.plus(kept).minus(spent),
    used.open > 0 ? { bound: 'hoogstens' } : {},
  );
  return input.lapses ? [...rest, left, lapsing(input, left)] : [...rest, left];
}

/** A sum; when there is nothing to add, it points at the appointment whose pot is untouched. */
function sumOf(
  input: PotInput,
  name: Pick<Figure, 'id' | 'label' | 'unit'>,
  parts: readonly Figure[],
): Figure {
  const source = input.right.operands[0]?.source;
  return parts.length > 0 || source === undefined ? total(name, parts) : total(name, parts, { source });
}

function named(input: PotInput, part: string, word: string): Pick<Figure, 'id' | 'label' | 'unit'> {
  const { person, pot, schoolYear } = input;
  return {
    id: `rechten/${person}/${pot}/${schoolYear}/${part}`,
    label: `${word}, ${RIGHT_LABELS[pot].toLowerCase()} ${person}, ${schoolYear}`,
    unit: unitOf(pot),
  };
}

/** What the personal plans grant for the year; null when they grant nothing. */
function grantedIn(input: PotInput): Figure | null {
  const grants = input.personalPlans.flatMap((plan) =>
    (plan.data.toegekend ?? []).flatMap((grant, index) => {
      const amount = grant.uren ?? grant.bedrag;
      if (grant.recht !== input.pot || grant.schooljaar !== input.schoolYear || amount === undefined)
        return [];
      const field = grant.uren === undefined ? 'bedrag' : 'uren';
      const place = {
        file: plan.file,
        pointer: pointerTo('/toegekend', index, field),
        part: 'value' as const,
      };
      return [
        given(
          { ...named(input, 'toegekend', 'Toegekend'), id: `toegekend/${index}` },
          new Decimal(amount),
          place,
        ),
      ];
    }),
  );
  return grants.length === 0 ? null : total(named(input, 'toegekend', 'Toegekend'), grants);
}

type Balance = NonNullable<Doc<'persoonlijk-plan'>['data']['saldi']>[number];

/** Balances carried over by a dated agreement that still holds on the last day of the year. */
function balances(input: PotInput, chosen: (balance: Balance) => boolean): Figure[] {
  return input.personalPlans.flatMap((plan) =>
    (plan.data.saldi ?? []).flatMap((balance, index) => {
      const amount = balance.uren ?? balance.bedrag;
      const agreement = balance.afspraak;
      const holds = agreement?.datum !== undefined && (agreement.tot ?? input.lastDay) >= firstDayOf(input);
      if (balance.recht !== input.pot || !chosen(balance) || !holds || amount === undefined) return [];
      const field = balance.uren === undefined ? 'bedrag' : 'uren';
      const place = { file: plan.file, pointer: pointerTo('/saldi', index, field), part: 'value' as const };
      const until =
        agreement.tot === undefined ? 'zonder einddatum' : `tot en met ${dateInWords(agreement.tot)}`;
      const label = `Gespaard uit ${balance.uit}, ${until}`;
      return [
        given({ id: `saldo/${balance.uit}`, label, unit: unitOf(input.pot) }, new Decimal(amount), place),
      ];
    }),
  );
}

function firstDayOf(input: PotInput): IsoDate {
  return `${input.schoolYear.slice(0, 4)}${input.lastDay.slice(5) === '07-31' ? '-08-01' : '-09-01'}`;
}

/** What is left on the last day lapses, less what an agreement carries to a later year. */
function lapsing(input: PotInput, left: Figure): Figure {
  const agreed = balances(
    input,
    ({ uit, afspraak }) =>
      uit === input.schoolYear || (uit < input.schoolYear && (afspraak?.tot ?? '') > input.lastDay),
  );
  const carried = total({ ...named(input, 'mee', 'Mee naar een volgend jaar'), id: 'mee' }, agreed);
  return derived(
    { ...named(input, 'vervalt', `Vervalt op ${dateInWords(input.lastDay)}`) },
    'over − wat een afspraak bewaart, minstens nul (art. 17.6)',
    agreed.length === 0 ? [left] : [left, carried],
    ([rest = ZERO, kept = ZERO]) => Decimal.max(ZERO, rest.minus(kept)),
  );
}
