import { Decimal, ZERO } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import { schoolYearStart } from '../base/school-year.ts';
import type { Collective, Doc } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Regime } from '../law/regime.ts';
import type { Book } from './book.ts';
import type { Figure } from './figure.ts';
import { derived, fromLaw, given, inCents, total, unknown } from './make.ts';

const DOUBT =
  'Vooruitblik: de cao vraagt wat besteed is, per jaar van de grondslag; hier telt het schooljaar dat in dat jaar begint.';

/**
 * The forecast for the ten percent rule in euros, per year of the base: `tien-procent/<year>/nodig` and
 * `…/gepland` (costs of the plans + the hours that school plans present × the teacher tariff). Source: CAO VO
 * art. 17.2.1; W22.
 */
export function tenPercent(
  board: Doc<'bestuur'>,
  plans: readonly Collective[],
  book: Book,
  context: { readonly regime: Regime },
): Figure[] {
  const { share: number } = FACTS[context.regime].numbers;
  if (number === null) return [];
  return (board.data.grondslagen ?? []).flatMap((base, index) => {
    const share = parameterAt(number, `${base.jaar}-01-01`);
    if (share === null) return [];
    const at = {
      file: board.file,
      pointer: pointerTo('/grondslagen', index, 'bedrag'),
      part: 'value' as const,
    };
    const id = `tien-procent/${base.jaar}`;
    const amount = given(
      { id: `${id}/grondslag`, label: `Grondslag ${base.jaar}`, unit: 'euro' },
      new Decimal(base.bedrag),
      at,
    );
    const needed = derived(
      { id: `${id}/nodig`, label: `Tien procent van de grondslag ${base.jaar}`, unit: 'euro' },
      'deel × grondslag',
      [fromLaw(share, 'verhouding'), amount],
      ([part = ZERO, whole = ZERO]) => part.times(whole),
    );
    const own = plans.filter((plan) => schoolYearStart(plan.data.schooljaar ?? '') === base.jaar);
    if (own.length === 0) return [inCents(needed)];
    const money = own.flatMap((plan) => book.figure(plan.file, 'begroting/gepland') ?? []);
    const planned = total(
      { id: `${id}/gepland`, label: `Gepland in tijd en geld ${base.jaar}`, unit: 'euro' },
      [
        ...money,
        ...own
          .filter((plan): plan is Doc<'plan'> => plan.soort === 'plan')
          .map((plan) => valuedHours(plan, board, `${base.jaar}-01-01`)),
      ],
    );
    return [inCents(needed), { ...planned, exact: false, doubt: DOUBT }];
  });
}

/** The hours that a plan presents, valued at the teacher tariff that holds then; without either, unknown. */
function valuedHours(plan: Doc<'plan'>, board: Doc<'bestuur'>, date: string): Figure {
  const named = {
    id: `uren-in-euro/${plan.id}`,
    label: `Uren van ${plan.id} in euro`,
    unit: 'euro' as const,
  };
  const source = { file: plan.file, pointer: '/begroting/uren', part: 'value' as const };
  const hours = plan.data.begroting?.uren;
  if (hours === undefined) return unknown(named, { ...source, pointer: '' }, 'begroting.uren niet ingevuld');
  const tariffs = board.data.uurtarieven ?? [];
  const index = tariffs.findLastIndex(
    (tariff) => tariff.categorie === 'leraar' && (tariff.vanaf ?? '') <= date,
  );
  const tariff = tariffs[index];
  if (tariff === undefined) return unknown(named, source, 'niet te berekenen: geen uurtarief');
  const tariffPlace = {
    file: board.file,
    pointer: pointerTo('/uurtarieven', index, 'bedrag'),
    part: 'value' as const,
  };
  return inCents(
    derived(
      named,
      'uren × uurtarief',
      [
        given({ id: 'uren', label: `Uren van ${plan.id}`, unit: 'uur' }, new Decimal(hours), source),
        given(
          { id: 'uurtarief', label: 'Uurtarief leraar', unit: 'euro' },
          new Decimal(tariff.bedrag),
          tariffPlace,
        ),
      ],
      ([count = ZERO, rate = ZERO]) => count.times(rate),
    ),
  );
}
