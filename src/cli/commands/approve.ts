import { existsSync } from 'node:fs';
import { type Decided, decisionText } from '../../approval/decision-text.ts';
import { UsageError } from '../../base/errors.ts';
import { MANDATE_FIELDS } from '../../documents/canonical.ts';
import { DECIDED, type Doc } from '../../documents/kind.ts';
import { schemaAt } from '../../documents/schema.ts';
import { check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute } from '../../workspace/find-files.ts';
import { EXIT } from '../exit.ts';
import { type CommonOptions, checkOptions, choice, dateOption } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { writeWhole } from '../write-file.ts';

interface ApproveOptions extends CommonOptions {
  readonly orgaan: string;
  readonly zitting: string;
  readonly uitkomst: string;
  readonly rol?: string;
  readonly magWijzigen?: string;
  readonly totBedrag?: string;
  readonly output?: string;
}

/** `proplan approve FILE`: writes the decision of one body on one document beside it; never over another. */
export async function approve(file: string, options: ApproveOptions): Promise<number> {
  const decided = decisionOf(options);
  const asked = checkOptions([file], options);
  if (decided.zitting > asked.today) throw new UsageError('future-session', { value: decided.zitting });
  const result = await check(asked);
  const path = absolute(file, process.cwd());
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined) throw new UsageError('invalid-document', { path: file });
  if (!DECIDED.includes(doc.soort)) throw new UsageError('not-decidable', { path: file });
  const output =
    options.output === undefined ? beside(doc, decided) : absolute(options.output, process.cwd());
  if (existsSync(output)) throw new UsageError('file-exists', { path: shownPath(output) });
  const planned =
    result.figures.get(path)?.find((figure) => figure.id === 'begroting/gepland')?.value ?? null;
  writeWhole(output, decisionText(doc, decided, planned, modelineFor(result, path)));
  warnOfErrors(result, path);
  process.stdout.write(`${textsIn(result.lang).written(shownPath(output))}\n`);
  return EXIT.ok;
}

/** The decided document's own modeline, made to point at the decision's form; nothing when it has none. */
function modelineFor(result: CheckResult, path: string): string | null {
  const source = result.workspaces.flatMap(({ sources }) => sources).find((one) => one.path === path);
  const found = /^# yaml-language-server: \$schema=.*\/(?=[a-z-]+\.schema\.json$)/m.exec(
    source?.yaml.text ?? '',
  );
  return found === null ? null : `${found[0]}goedkeuring.schema.json`;
}

/** A body may decide on a text with mistakes, but its secretary should know. */
function warnOfErrors(result: CheckResult, path: string): void {
  const errors = result.findings.filter(({ file, severity }) => file === path && severity === 'error').length;
  if (errors > 0) process.stderr.write(`${textsIn(result.lang).decidedWithErrors(errors)}\n`);
}

function decisionOf(options: ApproveOptions): Decided {
  const magWijzigen = (options.magWijzigen ?? '')
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .map((field) => choice('--mag-wijzigen', field, MANDATE_FIELDS));
  if (options.totBedrag !== undefined && !/^\d+(\.\d{1,2})?$/.test(options.totBedrag))
    throw new UsageError('bad-amount', { option: '--tot-bedrag', value: options.totBedrag });
  dateOption('--zitting', options.zitting);
  if (magWijzigen.includes('kosten') && options.totBedrag === undefined)
    throw new UsageError('costs-need-amount');
  return {
    orgaan: choice('--orgaan', options.orgaan, choicesOf('orgaan')),
    rol: options.rol === undefined ? undefined : choice('--rol', options.rol, choicesOf('rol')),
    zitting: options.zitting,
    uitkomst: choice('--uitkomst', options.uitkomst, choicesOf('uitkomst')),
    magWijzigen,
    totBedrag: options.totBedrag,
  };
}

/** The words that the decision's schema allows at a field. */
function choicesOf(field: string): string[] {
  return (schemaAt('goedkeuring', `/${field}`)?.['enum'] as string[] | undefined) ?? [];
}

function beside(doc: Doc, decided: Decided): string {
  const stem = doc.file.replace(/\.ya?ml$/, '');
  return `${stem}.goedkeuring-${decided.orgaan}-${decided.zitting}.yaml`;
}
