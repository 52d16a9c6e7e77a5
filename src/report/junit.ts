import type { CheckResult, Finding } from '../lint/result.ts';
import { xml } from './escape.ts';
import { shownFrom } from './where.ts';

/** JUnit XML: a suite per file and a case per rule that found something; a file without findings is one case that passed. */
export function junitReport(result: CheckResult, cwd: string): string {
  const shown = shownFrom(cwd);
  const files = [
    ...new Set([...result.documents.map(({ file }) => file), ...result.findings.map(({ file }) => file)]),
  ].sort();
  const suites = files.map((file) =>
    suite(
      shown(file),
      result.findings.filter((finding) => finding.file === file),
    ),
  );
  const failures = result.findings.filter(fails).length;
  const errors = result.internalErrors.map(({ rule, file, message }) =>
    [
      `  <testsuite name="${xml(shown(file))}" tests="1" failures="0" errors="1">`,
      `    <testcase name="${xml(rule)}" classname="${xml(shown(file))}">`,
      `      <error message="${xml(message)}"/>`,
      '    </testcase>',
      '  </testsuite>',
    ].join('\n'),
  );
  const tests = suites.reduce((count, { cases }) => count + cases, 0) + errors.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="proplan" tests="${tests}" failures="${failures}" errors="${errors.length}">`,
    ...suites.map(({ text }) => text),
    ...errors,
    '</testsuites>',
    '',
  ].join('\n');
}

/** Errors and warnings fail a case; an info passes with its words in the output. */
function fails({ severity }: Finding): boolean {
  return severity !== 'info';
}

function suite(name: string, findings: readonly Finding[]): { text: string; cases: number } {
  const cases = findings.length === 0 ? [passed(name)] : findings.map((finding) => testCase(name, finding));
  const failures = findings.filter(fails).length;
  const head = `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0">`;
  return { text: [head, ...cases, '  </testsuite>'].join('\n'), cases: cases.length };
}

function passed(name: string): string {
  return `    <testcase name="proplan lint" classname="${xml(name)}"/>`;
}

function testCase(name: string, finding: Finding): string {
  const { rule, severity, message, advice, start } = finding;
  const place = `${name}:${start.line}:${start.column}`;
  const open = `    <testcase name="${xml(`${rule} (${start.line}:${start.column})`)}" classname="${xml(name)}" file="${xml(name)}" line="${start.line}">`;
  const body = fails(finding)
    ? `      <failure type="${severity}" message="${xml(message)}">${xml(`${place}\n${message}\n${advice}`)}</failure>`
    : `      <system-out>${xml(`${place}\n${message}\n${advice}`)}</system-out>`;
  return [open, body, '    </testcase>'].join('\n');
}
