import type { Severity } from '../base/found.ts';
import { version } from '../base/version.ts';
import type { Comparison } from '../lint/comparison.ts';
import type { CheckResult } from '../lint/result.ts';
import { codeframeReport } from './codeframe.ts';
import { comparisonReport } from './comparison-text.ts';
import type { ReportFormat } from './formats.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

export interface ReportOptions {
  /** Folder, absolute, that paths are shown from. */
  readonly cwd: string;
  /** In text and codeframe: colours of a terminal. */
  readonly color?: boolean;
  /** In SARIF: also what an exception takes away. */
  readonly suppressed?: boolean;
  /** In JUnit: the severity from which a test fails; `error` unasked. */
  readonly threshold?: Severity;
  /** In text and JSON: the findings under another day's law beside these. */
  readonly comparison?: Comparison | null;
}

type Writer = (result: CheckResult, options: ReportOptions) => string;

/** Every format, and how it is written. */
const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  text: (result, { cwd, color = false, comparison = null }) => {
    const options = { cwd, color, lang: result.lang };
    return comparison === null ? textReport(result, options) : comparisonReport(result, comparison, options);
  },
  codeframe: (result, { cwd, color = false }) => codeframeReport(result, { cwd, color, lang: result.lang }),
  json: (result, { cwd, comparison = null }) => jsonReport(result, cwd, version(), comparison),
  sarif: (result, { cwd, suppressed }) => sarifReport(result, cwd, version(), suppressed),
  junit: (result, { cwd, threshold = 'error' }) => junitReport(result, cwd, threshold),
  github: (result, { cwd }) => githubReport(result, cwd),
  gitlab: (result, { cwd }) => gitlabReport(result, cwd),
  markdown: (result, { cwd }) => markdownReport(result, cwd, result.lang),
};

/** The findings of a run as text in one of the forms. */
export function report(result: CheckResult, format: ReportFormat, options: ReportOptions): string {
  return WRITERS[format](result, options);
}
