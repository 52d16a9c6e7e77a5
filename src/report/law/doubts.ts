import type { IsoDate } from '../../base/dates.ts';
import type { Lang } from '../../base/lang.ts';
import type { Regime } from '../../law/regime.ts';
import { type Citation, citationDoubts, citedOn } from '../../law/source.ts';
import { titleOf } from '../../rules/title.ts';
import type { LawOverview } from './overview.ts';

/** Something of which proplan is not sure: a number, who decides, a rule, or a text that is cited. */
export interface Doubt {
  readonly kind: 'parameter' | 'orgaan' | 'regel' | 'bron';
  readonly regime: Regime;
  readonly subject: string;
  readonly label: string;
  /** What is not sure; null where only the source of a rule says so. */
  readonly doubt: string | null;
}

/** The open doubts about the law that is shown: numbers, bodies, rules, then the texts they cite, each once. */
export function doubtsIn({ at, parameters, bodies, rules }: LawOverview, lang: Lang): Doubt[] {
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
      .map((rule): Doubt => {
        const label = titleOf(rule, lang, at);
        return { kind: 'regel', regime: rule.regime, subject: rule.name, label, doubt: null };
      }),
    ...sourceDoubts(
      [
        ...parameters.flatMap(({ regime, values }) => values.map(({ source }) => ({ regime, source }))),
        ...rules.map(({ regime, basis }) => ({ regime, source: basis })),
      ],
      at,
    ),
  ];
}

function sourceDoubts(
  cited: readonly { readonly regime: Regime; readonly source: Citation }[],
  at: IsoDate | null,
): Doubt[] {
  const known = new Map<string, Doubt>();
  for (const { regime, source } of cited)
    for (const doubt of citationDoubts(source, at)) {
      const { document } = citedOn(source, null);
      const subject = 'source' in source ? source.source : document;
      known.set(`${regime}\n${subject}\n${doubt}`, { kind: 'bron', regime, subject, label: document, doubt });
    }
  return [...known.values()];
}
