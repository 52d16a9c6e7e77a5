import type { IsoDate, Period } from '../../base/dates.ts';
import { Decimal } from '../../base/decimal.ts';
import { dateInWords } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import type { Figure } from '../figure.ts';
import { given } from '../make.ts';
import { type Right, unitOf } from '../norms.ts';
import { keptUntil, type Saving } from '../saving.ts';

type Plans = readonly Doc<'persoonlijk-plan'>[];

/** What personal plans grant of a right for a school year, each as a figure; empty when they grant nothing. */
export function grantsIn(plans: Plans, pot: Right, year: string, label: string): Figure[] {
  return plans.flatMap((plan) =>
    (plan.data.toegekend ?? []).flatMap((grant, index) => {
      const amount = grant.uren ?? grant.bedrag;
      if (grant.recht !== pot || grant.schooljaar !== year || amount === undefined) return [];
      const field = grant.uren === undefined ? 'bedrag' : 'uren';
      const place = {
        file: plan.file,
        pointer: pointerTo('/toegekend', index, field),
        part: 'value' as const,
      };
      return [given({ id: `toegekend/${index}`, label, unit: unitOf(pot) }, new Decimal(amount), place)];
    }),
  );
}

/**
 * Balances carried over by an agreement, the person's own or that of a kader, that still holds on the first day of
 * the year. `chosen` takes the school year that a balance is from and the last day on which it may be used.
 */
export function keptIn(
  plans: Plans,
  pot: Right,
  year: Period,
  saving: readonly Saving[],
  chosen: (from: string, until: IsoDate | null) => boolean,
): Figure[] {
  return plans.flatMap((plan) =>
    (plan.data.saldi ?? []).flatMap((balance, index) => {
      const amount = balance.uren ?? balance.bedrag;
      if (balance.recht !== pot || amount === undefined) return [];
      const last = keptUntil(balance, saving);
      if (last === undefined || (last ?? year.to) < year.from || !chosen(balance.uit, last)) return [];
      const field = balance.uren === undefined ? 'bedrag' : 'uren';
      const place = { file: plan.file, pointer: pointerTo('/saldi', index, field), part: 'value' as const };
      const until = last === null ? 'zonder einddatum' : `tot en met ${dateInWords(last)}`;
      const label = `Gespaard uit ${balance.uit}, ${until}`;
      return [given({ id: `saldo/${balance.uit}`, label, unit: unitOf(pot) }, new Decimal(amount), place)];
    }),
  );
}
