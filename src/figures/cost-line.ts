import { Decimal, ZERO } from '../base/decimal.ts';
import { euro, number } from '../base/format.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Deelnemer, Kost } from '../documents/generated/types.ts';
import type { Figure } from './figure.ts';
import { derived, given, inCents, unknown } from './make.ts';

/** Who takes part, for a price per participant. */
export interface Participants {
  readonly deelnemers?: readonly Deelnemer[] | undefined;
}

/**
 * What one cost line comes to, in euros with VAT, rounded half-up to the cent. `onbekend` and what can't be
 * counted yet is unknown; `gratis` and what another pays is 0 for the school.
 */
export function costOfLine(line: Kost, { deelnemers }: Participants, place: Place): Figure {
  const named = { id: line.post, label: `Kosten ${line.post}`, unit: 'euro' as const };
  if (line.gratis) return { ...given(named, ZERO, place), operation: 'gratis' };
  if (line['betaald-door'] !== undefined)
    return { ...given(named, ZERO, place), operation: `betaald door ${line['betaald-door']}` };
  if (line.onbekend) return unknown(named, place, 'nog onbekend (p.m.)');

  const price = priceOf(line, place);
  if (price === null) return unknown(named, place, 'variant nog niet gekozen');
  const factor = timesOf(line, deelnemers, place);
  const cap = line.maximum === undefined ? null : new Decimal(line.maximum);
  const product = derived(
    named,
    operationWords(price, factor, cap),
    factor === null ? [price] : [price, factor],
    ([amount = ZERO, count = new Decimal(1)]) => {
      const whole = amount.times(count);
      return cap !== null && whole.gt(cap) ? cap : whole;
    },
    { source: place },
  );
  return withVat(line, product, place);
}

function priceOf(line: Kost, place: Place): Figure | null {
  const at = (...steps: (string | number)[]): Place => ({
    ...place,
    pointer: pointerTo(place.pointer, ...steps),
  });
  const named = { id: 'prijs', label: 'Prijs', unit: 'euro' as const };
  if (line.bedrag !== undefined) return given(named, new Decimal(line.bedrag), at('bedrag'));
  const variants = line.varianten ?? [];
  const index = variants.findIndex((variant) => variant.naam === line.gekozen);
  const chosen = variants[index];
  if (!chosen) return null;
  return given(
    { ...named, label: `Prijs, variant ${chosen.naam}` },
    new Decimal(chosen.bedrag),
    at('varianten', index, 'bedrag'),
  );
}

/** How often the price is paid: the line's own number, else the number of participants; null for a total. */
function timesOf(line: Kost, people: Participants['deelnemers'], place: Place): Figure | null {
  const named = { id: 'aantal', label: `Aantal (per ${line.per ?? 'totaal'})`, unit: 'aantal' as const };
  if (line.aantal !== undefined)
    return given(named, new Decimal(line.aantal), { ...place, pointer: pointerTo(place.pointer, 'aantal') });
  if (line.per === undefined || line.per === 'totaal') return null;
  if (line.per !== 'deelnemer') return unknown(named, place, `aantal per ${line.per} nog niet ingevuld`);
  return participants(people, place) ?? unknown(named, place, 'aantal deelnemers nog niet bekend');
}

/** The number of participants when every group named says how many; null when one doesn't. */
function participants(people: Participants['deelnemers'], place: Place): Figure | null {
  const counts = (people ?? []).map((group) =>
    group.medewerker !== undefined || group['nog-aan-te-wijzen'] !== undefined
      ? (group.aantal ?? 1)
      : group.aantal,
  );
  if (counts.length === 0 || counts.some((count) => count === undefined)) return null;
  const count = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return given({ id: 'deelnemers', label: 'Aantal deelnemers', unit: 'aantal' }, new Decimal(count), place);
}

function operationWords(price: Figure, factor: Figure | null, cap: Decimal | null): string {
  const product =
    factor === null
      ? 'bedrag'
      : `${price.value ? euro(price.value) : '?'} × ${factor.value ? number(factor.value) : '?'}`;
  return cap === null ? product : `${product}, hoogstens ${euro(cap)}`;
}

function withVat(line: Kost, net: Figure, place: Place): Figure {
  const vat = line.btw;
  if (vat === undefined || vat.inbegrepen === true || vat.vrijgesteld === true) return inCents(net);
  const named = { id: net.id, label: net.label, unit: 'euro' as const };
  const at = (...steps: string[]): Place => ({
    ...place,
    pointer: pointerTo(place.pointer, 'btw', ...steps),
  });
  if (vat.tarief === undefined) return unknown(named, at(), 'btw-tarief nog niet ingevuld');
  const rate = given(
    { id: 'btw', label: 'Btw-tarief in procent', unit: 'aantal' },
    new Decimal(vat.tarief),
    at('tarief'),
  );
  const base = { ...net, id: `${net.id}/zonder-btw`, label: `${net.label}, zonder btw` };
  const gross = derived(
    named,
    `met ${number(vat.tarief)} % btw`,
    [base, rate],
    ([amount = ZERO, percentage = ZERO]) => amount.times(percentage.div(100).plus(1)),
    { source: place },
  );
  return inCents(gross);
}
