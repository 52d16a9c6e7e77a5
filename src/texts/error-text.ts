import type { KnownError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import { textsIn } from './texts.ts';

/** What an error says to people; no value in it can begin a line. */
export function errorText({ code, args }: KnownError, lang: Lang): string {
  const words = textsIn(lang).errors[code] as (args: Readonly<Record<string, string>>) => string;
  return words(Object.fromEntries(Object.entries(args).map(([name, value]) => [name, oneLine(value)])));
}
