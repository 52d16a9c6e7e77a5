import { Decimal } from '../base/decimal.ts';
import { euro, hours } from '../base/format.ts';
import type { Confidence } from '../base/found.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import { confidencesOf } from '../figures/figure.ts';
import { type Right, unitOf } from '../figures/norms.ts';
import type { SchoolView } from './input.ts';
import { at } from './rule.ts';

/** A grant below the right, as it is reported. `zeker` is false where only the widest reading gives more. */
export interface ShortGrant {
  readonly at: Place;
  readonly args: { waarde: string; recht: string; schooljaar: string; zeker: boolean };
  readonly restsOn: readonly Confidence[];
  readonly atMost?: 'info';
}

/** What a personal plan grants of some rights that is less, in hours or euros, than the person has for that year. */
export function shortGrants(
  doc: Doc<'persoonlijk-plan'>,
  view: SchoolView,
  rights: readonly Right[],
): ShortGrant[] {
  return (doc.data.toegekend ?? []).flatMap((grant, index): ShortGrant[] => {
    const pot = rights.find((one) => one === grant.recht);
    if (pot === undefined) return [];
    const field = unitOf(pot) === 'uur' ? 'uren' : 'bedrag';
    const amount = grant[field];
    const right = view.right(doc.file, doc.data.medewerker, pot, grant.schooljaar);
    if (amount === undefined || right?.value == null) return [];
    const granted = new Decimal(amount);
    const low = right.low ?? right.value;
    const high = right.high ?? right.value;
    if (granted.gte(high)) return [];
    const show = field === 'uren' ? hours : euro;
    const certain = granted.lt(low);
    return [
      {
        at: at(doc, pointerTo('/toegekend', index, field)),
        args: {
          waarde: show(granted),
          recht: show(certain ? low : high),
          schooljaar: grant.schooljaar,
          zeker: certain,
        },
        restsOn: confidencesOf(right),
        ...(certain ? {} : { atMost: 'info' as const }),
      },
    ];
  });
}
