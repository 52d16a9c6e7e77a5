import { FACTS, REGIMES } from './facts.ts';
import type { ParameterId } from './generated/parameter-id.ts';
import type { Parameter } from './parameter.ts';

/** Every number of the law by `<regime>/<id>`, in the order of the files. */
export const PARAMETERS = Object.fromEntries(
  REGIMES.flatMap((regime) =>
    FACTS[regime].parameters.map(({ id, ...rest }): [string, Parameter] => [
      `${regime}/${id}`,
      { regime, ...rest },
    ]),
  ),
) as Readonly<Record<ParameterId, Parameter>>;
