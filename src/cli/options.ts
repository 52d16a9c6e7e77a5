import { isAskedDay } from '../base/dates.ts';
import { UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import type { CheckOptions } from '../lint/check.ts';
import type { Io } from './io.ts';

/** Options that every judging command has, as the command line gives them. */
export interface CommonOptions {
  readonly at?: string;
  readonly today?: string;
  readonly config?: string;
  readonly lang?: string;
  /** Whether the stack of an error that nobody foresaw is shown. */
  readonly debug?: boolean;
  /** Folders elsewhere that belong to the workspace. */
  readonly with?: readonly string[];
}

/** Turns the common options into those of check(), refusing what is no date or language. */
export function checkOptions(paths: readonly string[], options: CommonOptions, io: Io): CheckOptions {
  return {
    cwd: io.cwd,
    paths,
    at: dateOption('--at', options.at),
    today: dateOption('--today', options.today) ?? io.today,
    lang: askedLanguage(options.lang, io),
    config: options.config,
    joined: options.with ?? [],
  };
}

export function dateOption(option: string, value: string | undefined): string | undefined {
  if (value !== undefined && !isAskedDay(value)) throw new UsageError('bad-date', { option, value });
  return value;
}

/** The language asked for on the command line or in the environment; undefined leaves it to the workspace. */
export function askedLanguage(option: string | undefined, { env }: Io): Lang | undefined {
  const asked = option ?? env['PROPLAN_LANG'];
  if (asked === undefined || asked === '') return undefined;
  return choice<Lang>(option === undefined ? 'PROPLAN_LANG' : '--lang', asked, ['nl', 'en']);
}

/** A value out of a fixed list; anything else is wrong use. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value);
  if (found === undefined)
    throw new UsageError('unknown-value', { option, value, choices: choices.join(', ') });
  return found;
}
