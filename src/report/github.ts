import type { CheckResult } from '../lint/result.ts';
import { githubData, githubProperty } from './escape.ts';
import { shownFrom } from './where.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions: an annotation at the lines of each finding. */
export function githubReport(result: CheckResult, cwd: string): string {
  const shown = shownFrom(cwd);
  const lines = result.findings.map(({ rule, severity, message, advice, file, start, end }) => {
    // Columns only mean something there when begin and end are on one line.
    const columns: [string, string][] =
      start.line === end.line
        ? [
            ['col', String(start.column)],
            ['endColumn', String(end.column)],
          ]
        : [];
    const properties: [string, string][] = [
      ['title', rule],
      ['file', shown(file)],
      ['line', String(start.line)],
      ['endLine', String(end.line)],
      ...columns,
    ];
    const words = properties.map(([name, value]) => `${name}=${githubProperty(value)}`).join(',');
    return `::${COMMANDS[severity]} ${words}::${githubData(`${message}\n${advice}`)}`;
  });
  const failed = result.internalErrors.map(
    ({ rule, file, message }) =>
      `::error title=${githubProperty(rule)},file=${githubProperty(shown(file))}::${githubData(message)}`,
  );
  return [...lines, ...failed].map((line) => `${line}\n`).join('');
}
