import type { IsoDate } from '../base/dates.ts';
import type { Decimal } from '../base/decimal.ts';
import { number, percent } from '../base/format.ts';
import type { Lang } from '../base/lang.ts';
import type { ParameterId } from '../law/generated/parameter-id.ts';
import { parameterAt } from '../law/lookup.ts';
import { PARAMETERS } from '../law/parameters.ts';
import type { AnyRule, Numbers } from './rule.ts';

/** The title of a rule with the numbers of the law of a day; null, or a day on which there is none, gives the last. */
export function titleOf(rule: AnyRule, lang: Lang, day: IsoDate | null): string {
  const { title } = rule.texts[lang];
  return typeof title === 'string' ? title : title(numbersOn(day));
}

const LAST_DAY = '9999-12-31';

function numbersOn(day: IsoDate | null): Numbers {
  const value = (id: ParameterId): Decimal | number =>
    parameterAt(id, day ?? LAST_DAY)?.value ?? PARAMETERS[id].values.at(-1)?.value ?? 0;
  return { number: (id) => number(value(id)), percent: (id) => percent(value(id)) };
}
