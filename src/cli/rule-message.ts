import type { UsageError, WorkError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { ruleNamed } from '../lint/rule-index.ts';

/** The words of the finding that made settings unusable; '' when there is none. */
export function ruleMessage(error: UsageError | WorkError, lang: Lang): string {
  const rule = ruleNamed(error.args['rule'] ?? '');
  if (rule === null || !('findingArgs' in error)) return '';
  const { message, advice } = rule.texts[lang];
  return `${message(error.findingArgs)} ${advice(error.findingArgs)}`;
}
