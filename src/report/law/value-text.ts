import type { DatedValue } from '../../law/parameter.ts';
import type { Texts } from '../../texts/texts.ts';

/** A number of the law as it is written in Dutch, exact. */
export function valueText({ value }: DatedValue): string {
  return String(value).replace('.', ',');
}

/** From which day a value holds, and through which when an end is known. */
export function daysText({ from, to }: DatedValue, texts: Texts): string {
  return to === undefined ? from : `${from} ${texts.law.through} ${to}`;
}
