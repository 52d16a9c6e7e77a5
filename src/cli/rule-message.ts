import { type KnownError, UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import { ruleNamed } from '../lint/rule-index.ts';

/** The words of the finding that made settings unusable; '' when there is none. */
export function ruleMessage(error: KnownError, lang: Lang): string {
  const rule = ruleNamed(error.args['rule'] ?? '');
  if (rule === null || !(error instanceof UsageError)) return '';
  const { message, advice } = rule.texts[lang];
  return oneLine(`${message(error.findingArgs)} ${advice(error.findingArgs)}`);
}
