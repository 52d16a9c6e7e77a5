import { Decimal, ZERO } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Figure } from './figure.ts';
import { derived, fromLaw, given, inCents, total, unknown } from './make.ts';
import type { Booking } from './spending.ts';

type Budget = NonNullable<Doc<'school'>['data']['budgetten']>[number];

/** What plans and bookings do with the budgets of one school or board. */
export interface BudgetUse {
  /** Planned costs that a budget pays. */
  readonly planned: (budget: string) => Figure;
  readonly bookings: readonly Booking[];
  /** One unknown amount for each expense file that could not be read. */
  readonly unread?: readonly Figure[];
  /** True when a booking is for an activity whose plan plans on this budget already. */
  readonly isPlanned: (booking: Booking) => boolean;
}

/**
 * The state of each budget in euros, under `budget/<id>/`: `beschikbaar` (opening reserve + received, else the
 * estimate), `schijven`, `gepland`, `besteed`, `over` (available − spent), `verwacht-over`, and for Flemish
 * training money `reserve-grens`, `reserve-eind` and `terug-te-betalen`. Until the year is closed the last
 * three are expected. Source: quality decree art. 9-11 as the ministry reads it.
 */
export function schoolBudgets(owner: Doc<'school'> | Doc<'bestuur'>, use: BudgetUse): Figure[] {
  return (owner.data.budgetten ?? []).flatMap((budget, index) => {
    const at = (field: string): Place => ({
      file: owner.file,
      pointer: pointerTo('/budgetten', index, field),
      part: 'value',
    });
    const means = yearlyMeans(budget, at);
    const available = availableMoney(budget, means, at);
    const spent = spentOn(budget, use, at('id'));
    const left = inEuro(budget, 'over', 'Over', 'beschikbaar − besteed', [available, spent]);
    const plannedOn = use.planned(budget.id);
    const planned = {
      ...plannedOn,
      id: `budget/${budget.id}/gepland`,
      source: plannedOn.source ?? (plannedOn.operands.length > 0 ? undefined : at('id')),
    };
    const expected = isClosed(budget)
      ? { ...left, id: `budget/${budget.id}/verwacht-over`, operation: 'jaar afgesloten: over' }
      : expectation(budget, available, planned, use, at('id'));
    return [
      available,
      ...instalments(budget, at),
      planned,
      spent,
      left,
      expected,
      ...reserve(budget, means, expected),
    ];
  });
}

function isClosed(budget: Budget): boolean {
  return typeof budget['afgesloten-op'] === 'string';
}

function yearlyMeans(budget: Budget, at: (field: string) => Place): Figure {
  const id = `budget/${budget.id}/middelen`;
  if (budget.ontvangen !== undefined)
    return given(
      { id, label: `Ontvangen ${budget.id}`, unit: 'euro' },
      new Decimal(budget.ontvangen),
      at('ontvangen'),
    );
  if (budget.geraamd !== undefined)
    return {
      ...given(
        { id, label: `Geraamd ${budget.id}`, unit: 'euro' },
        new Decimal(budget.geraamd),
        at('geraamd'),
      ),
      exact: false,
    };
  return unknown(
    { id, label: `Middelen ${budget.id}`, unit: 'euro' },
    at('id'),
    'nog niet ontvangen en niet geraamd',
  );
}

function availableMoney(budget: Budget, means: Figure, at: (field: string) => Place): Figure {
  const named = {
    id: `budget/${budget.id}/beschikbaar`,
    label: `Beschikbaar ${budget.id}`,
    unit: 'euro' as const,
  };
  const opening = budget['reserve-begin'];
  if (opening === undefined) return total(named, [means]);
  const reserve = {
    id: `budget/${budget.id}/reserve-begin`,
    label: 'Reserve bij het begin',
    unit: 'euro' as const,
  };
  return total(named, [given(reserve, new Decimal(opening), at('reserve-begin')), means]);
}

function instalments(budget: Budget, at: (field: string) => Place): Figure[] {
  const paid = (budget.schijven ?? []).map((part, index) => {
    const place = { ...at('schijven'), pointer: pointerTo(at('schijven').pointer, index, 'bedrag') };
    return given(
      { id: `schijf/${index}`, label: `Schijf van ${part.datum}`, unit: 'euro' },
      new Decimal(part.bedrag),
      place,
    );
  });
  if (paid.length === 0) return [];
  return [total({ id: `budget/${budget.id}/schijven`, label: `Gestort ${budget.id}`, unit: 'euro' }, paid)];
}

function spentOn(budget: Budget, use: BudgetUse, source: Place): Figure {
  const booked = use.bookings.filter((booking) => booking.budget === budget.id).map(({ amount }) => amount);
  const own = [...booked, ...(use.unread ?? [])];
  return total({ id: `budget/${budget.id}/besteed`, label: `Besteed ${budget.id}`, unit: 'euro' }, own, {
    source,
  });
}

/** What will be left: available − planned − what was spent outside the plans. Unknown costs can only lower it. */
function expectation(
  budget: Budget,
  available: Figure,
  planned: Figure,
  use: BudgetUse,
  source: Place,
): Figure {
  const outside = use.bookings.filter((booking) => booking.budget === budget.id && !use.isPlanned(booking));
  const other = total(
    { id: `budget/${budget.id}/buiten-plan`, label: `Besteed buiten de plannen ${budget.id}`, unit: 'euro' },
    outside.map(({ amount }) => amount),
    { source },
  );
  const known = planned.value === null ? { ...planned, value: ZERO } : planned;
  const left = inEuro(
    budget,
    'verwacht-over',
    'Naar verwachting over',
    'beschikbaar − gepland − besteed buiten de plannen',
    [available, known, other],
  );
  if (planned.open === 0) return left;
  return { ...left, open: available.open + planned.open, bound: 'hoogstens', exact: false };
}

function inEuro(
  budget: Budget,
  part: string,
  word: string,
  operation: string,
  operands: readonly Figure[],
): Figure {
  const named = { id: `budget/${budget.id}/${part}`, label: `${word} ${budget.id}`, unit: 'euro' as const };
  return derived(named, operation, operands, ([first = ZERO, ...others]) =>
    others.reduce((rest, one) => rest.minus(one), first),
  );
}

/** What may stay as reserve and what goes back, for Flemish training money. */
function reserve(budget: Budget, means: Figure, left: Figure): Figure[] {
  if (budget.bron !== 'professionaliseringsmiddelen') return [];
  const share = parameterAt('be-vlg/reserve-aandeel', `${budget.begrotingsjaar}-01-01`);
  if (share === null) return [];
  const word = isClosed(budget) ? '' : ', naar verwachting';
  const named = (part: string, label: string) => ({
    id: `budget/${budget.id}/${part}`,
    label: `${label} ${budget.id}`,
    unit: 'euro' as const,
  });
  // In cents first, so that what stays and what goes back add up to what is left.
  const limit = inCents(
    derived(
      named('reserve-grens', 'Hoogste reserve'),
      'deel × middelen van het jaar',
      [fromLaw(share, 'verhouding'), means],
      ([part = ZERO, money = ZERO]) => part.times(money),
    ),
  );
  const kept = derived(
    named('reserve-eind', `Reserve voor het volgende jaar${word}`),
    'over, hoogstens de grens, minstens nul',
    [left, limit],
    ([rest = ZERO, most = ZERO]) => Decimal.max(ZERO, Decimal.min(rest, most)),
  );
  const back = derived(
    named('terug-te-betalen', `Terug te betalen${word}`),
    'over − hoogste reserve, minstens nul',
    [left, limit],
    ([rest = ZERO, most = ZERO]) => Decimal.max(ZERO, rest.minus(most)),
  );
  return [limit, kept, back];
}
