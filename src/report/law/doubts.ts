import type { Lang } from '../../base/lang.ts';
import type { Regime } from '../../law/regime.ts';
import type { LawOverview } from './overview.ts';

/** Something of which proplan is not sure: a number, who decides, or a rule. */
export interface Doubt {
  readonly kind: 'parameter' | 'orgaan' | 'regel';
  readonly regime: Regime;
  readonly subject: string;
  readonly label: string;
  /** What is not sure; null where only the source of a rule says so. */
  readonly doubt: string | null;
}

/** The open doubts about the law that is shown: numbers, bodies, then rules. */
export function doubtsIn({ parameters, bodies, rules }: LawOverview, lang: Lang): Doubt[] {
  return [
    ...parameters.flatMap(({ id, regime, label, values }) =>
      values.flatMap(({ confidence, doubt }): Doubt[] =>
        confidence === 'doubtful' || doubt !== undefined
          ? [{ kind: 'parameter', regime, subject: id, label, doubt: doubt ?? null }]
          : [],
      ),
    ),
    ...bodies.map(({ regime, document, net, typen, artikel, twijfel }): Doubt => {
      const where = [document, net, ...(typen ?? [])].filter((part) => part !== undefined);
      return { kind: 'orgaan', regime, subject: where.join(', '), label: artikel, doubt: twijfel ?? null };
    }),
    ...rules
      .filter((rule) => rule.confidence === 'doubtful')
      .map(({ name, regime, texts }): Doubt => {
        return { kind: 'regel', regime, subject: name, label: texts[lang].title, doubt: null };
      }),
  ];
}
