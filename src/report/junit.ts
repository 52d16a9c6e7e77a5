import type { Severity } from '../base/found.ts';
import { reaches } from '../law/severity.ts';
import type { CheckResult, Finding } from '../lint/result.ts';
import { xml } from './escape.ts';
import { shownFrom } from './where.ts';

/**
 * JUnit XML: a suite per file and a case per finding; a file without findings is one case that passed. What reaches
 * `threshold` fails, as the run does; another warning is skipped, so that it is seen, and an info passes with its words.
 */
export function junitReport(result: CheckResult, cwd: string, threshold: Severity): string {
  const shown = shownFrom(cwd);
  const files = [
    ...new Set([...result.documents.map(({ file }) => file), ...result.findings.map(({ file }) => file)]),
  ].sort();
  const suites = files.map((file) =>
    suite(
      shown(file),
      result.findings.filter((finding) => finding.file === file),
      threshold,
    ),
  );
  const errors = result.internalErrors.map(({ rule, file, message }) =>
    [
      `  <testsuite name="${xml(shown(file))}" tests="1" failures="0" errors="1" skipped="0">`,
      `    <testcase name="${xml(rule)}" classname="${xml(shown(file))}">`,
      `      <error message="${xml(message)}"/>`,
      '    </testcase>',
      '  </testsuite>',
    ].join('\n'),
  );
  const tests = suites.reduce((count, { cases }) => count + cases, 0) + errors.length;
  const failures = result.findings.filter(
    ({ severity }) => outcome(severity, threshold) === 'failure',
  ).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="proplan" tests="${tests}" failures="${failures}" errors="${errors.length}">`,
    ...suites.map(({ text }) => text),
    ...errors,
    '</testsuites>',
    '',
  ].join('\n');
}

type Outcome = 'failure' | 'skipped' | 'system-out';

function outcome(severity: Severity, threshold: Severity): Outcome {
  if (reaches(severity, threshold)) return 'failure';
  return severity === 'info' ? 'system-out' : 'skipped';
}

function suite(
  name: string,
  findings: readonly Finding[],
  threshold: Severity,
): { text: string; cases: number } {
  const judged = findings.map((finding) => ({ finding, as: outcome(finding.severity, threshold) }));
  const cases =
    judged.length === 0 ? [passed(name)] : judged.map(({ finding, as }) => testCase(name, finding, as));
  const count = (asked: Outcome): number => judged.filter(({ as }) => as === asked).length;
  const head = `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}">`;
  return { text: [head, ...cases, '  </testsuite>'].join('\n'), cases: cases.length };
}

function passed(name: string): string {
  return `    <testcase name="proplan lint" classname="${xml(name)}"/>`;
}

function testCase(name: string, finding: Finding, as: Outcome): string {
  const { rule, severity, message, advice, start } = finding;
  const words = xml(`${name}:${start.line}:${start.column}\n${message}\n${advice}`);
  const type = as === 'failure' ? ` type="${severity}"` : '';
  const attributes = as === 'system-out' ? '' : `${type} message="${xml(message)}"`;
  return [
    `    <testcase name="${xml(`${rule} (${start.line}:${start.column})`)}" classname="${xml(name)}" file="${xml(name)}" line="${start.line}">`,
    `      <${as}${attributes}>${words}</${as}>`,
    '    </testcase>',
  ].join('\n');
}
