import { pathToFileURL } from 'node:url';
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import { visibleJson } from '../base/one-line.ts';
import { citedOn } from '../law/source.ts';
import type { CheckResult, Exempted, Finding } from '../lint/result.ts';
import { RULES } from '../rules/generated/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { titleOf } from '../rules/title.ts';
import { shownFrom } from './where.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0, for code scanning. Columns are UTF-16 units from 1, ends exclusive, as SARIF has them. What a
 * written exception takes away is left out unless `suppressed` asks for it.
 */
export function sarifReport(result: CheckResult, cwd: string, version: string, suppressed = false): string {
  const shown = shownFrom(cwd);
  const findings = suppressed ? [...result.findings, ...result.exempted] : result.findings;
  const names = [...new Set(findings.map(({ rule }) => rule))].sort();
  const report: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'proplan',
            semanticVersion: version,
            rules: names.map((name) => ruleOf(name, result)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { MAP: { uri: `${pathToFileURL(cwd).href}/` } },
        invocations: [
          {
            executionSuccessful: result.internalErrors.length === 0,
            toolExecutionNotifications: result.internalErrors.map(({ rule, file, message }) => ({
              level: 'error',
              message: { text: `${rule}: ${message}` },
              locations: [{ physicalLocation: { artifactLocation: artifact(shown(file)) } }],
            })),
          },
        ],
        results: findings.map((finding) => resultOf(finding, names.indexOf(finding.rule), shown)),
      },
    ],
  };
  return `${visibleJson(report)}\n`;
}

function ruleOf(name: string, result: CheckResult): ReportingDescriptor {
  const rule: AnyRule | undefined = RULES.find((one) => one.name === name);
  if (rule === undefined) return { id: name };
  const day = result.at ?? result.today;
  const title = titleOf(rule, result.lang, day);
  const basis = rule.scope === 'kern' ? null : citedOn(rule.basis, day);
  return {
    id: name,
    shortDescription: { text: title },
    ...(basis === null
      ? {}
      : { fullDescription: { text: `${title} (${basis.document}, ${basis.article})` }, helpUri: basis.url }),
  };
}

function resultOf(finding: Finding | Exempted, ruleIndex: number, shown: (file: string) => string): Result {
  const { rule, severity, message, advice, file, start, end, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message} ${advice}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(shown(file)),
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    partialFingerprints: { 'proplan/v1': fingerprint },
    ...('reason' in finding ? { suppressions: [{ kind: 'inSource', justification: finding.reason }] } : {}),
  };
}

/** A path from the base folder as a URI. */
function artifact(path: string): NonNullable<PhysicalLocation['artifactLocation']> {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'MAP' };
}
