import { createHash } from 'node:crypto';
import type { Issue } from 'codeclimate-types';
import { visibleJson } from '../base/one-line.ts';
import type { CheckResult } from '../lint/result.ts';
import { shownFrom } from './where.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** What the form asks of each issue; GitLab shows neither. */
const FORM = { type: 'issue', categories: ['Bug Risk'] } satisfies Partial<Issue>;

/** GitLab's code quality report: a list of issues of Code Climate's form, each with a fingerprint of its own. */
export function gitlabReport(result: CheckResult, cwd: string): string {
  const shown = shownFrom(cwd);
  const seen = new Map<string, number>();
  const issues = result.findings.map((finding): Issue => {
    const { rule, severity, message, advice, file, start, end, fingerprint } = finding;
    const name = `${shown(file)}\n${fingerprint}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      ...FORM,
      description: `${message} ${advice}`.trim(),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${name}\n${count}`).digest('hex'),
      severity: SEVERITIES[severity],
      location: { path: shown(file), lines: { begin: start.line, end: end.line } },
    };
  });
  const failed = result.internalErrors.map(
    ({ rule, file, message }): Issue => ({
      ...FORM,
      description: `${rule}: ${message}`,
      check_name: rule,
      fingerprint: createHash('sha256')
        .update(`${rule}\n${shown(file)}`)
        .digest('hex'),
      severity: 'blocker',
      location: { path: shown(file), lines: { begin: 1, end: 1 } },
    }),
  );
  return `${visibleJson([...issues, ...failed])}\n`;
}
