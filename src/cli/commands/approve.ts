import { dirname, join } from 'node:path';
import { type Decided, decisionText } from '../../approval/decision-text.ts';
import { misfitsOf } from '../../approval/outcomes.ts';
import type { Decimal } from '../../base/decimal.ts';
import { UsageError } from '../../base/errors.ts';
import { oneLine } from '../../base/one-line.ts';
import { MANDATE_FIELDS } from '../../documents/canonical.ts';
import { DECIDED, type Doc } from '../../documents/kind.ts';
import { schemaAt } from '../../documents/schema.ts';
import { check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute, isInside, placeOf } from '../../workspace/find-files.ts';
import { writeFresh } from '../../workspace/write-file.ts';
import { mustBeDocument, mustNameYaml } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { modelineFor } from '../modeline.ts';
import { type CommonOptions, checkOptions, choice, dateOption } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { tellUnread } from '../tell-unread.ts';

interface ApproveOptions extends CommonOptions {
  readonly orgaan: string;
  readonly zitting: string;
  readonly uitkomst: string;
  readonly rol?: string;
  readonly voorwaarde: readonly string[];
  readonly protocol?: string;
  readonly verslag?: string;
  readonly gezien: readonly string[];
  readonly magWijzigen?: string;
  readonly totBedrag?: string;
  readonly output?: string;
}

/** `proplan approve FILES`: writes the decision of one body on one or more documents; never over another. */
export async function approve(files: readonly string[], options: ApproveOptions, io: Io): Promise<number> {
  const { cwd } = io;
  const decided = decisionOf(options);
  if (options.output !== undefined) mustNameYaml(options.output);
  const all = [...files, ...options.gezien];
  const twice = all.find(
    (file, index) => all.findIndex((one) => placeOf(one, cwd) === placeOf(file, cwd)) < index,
  );
  for (const file of all) mustBeDocument(file, cwd);
  if (twice !== undefined) throw new UsageError('document-twice', { path: twice });
  const asked = checkOptions(all, options, io);
  if (decided.zitting > asked.today) throw new UsageError('future-session', { value: decided.zitting });
  const result = await check(asked);
  const documents = files.map((file) => decidable(result, file, cwd));
  const seen = options.gezien.map((file) => decidable(result, file, cwd));
  const output = options.output === undefined ? placeFor(documents, decided) : absolute(options.output, cwd);
  const onTable = documents.map((doc) => ({ doc, planned: plannedFor(result, doc) }));
  const modeline = modelineFor(result, documents[0]?.file ?? null, output, 'goedkeuring');
  const content = decisionText(onTable, seen, decided, modeline);
  if (!writeFresh({ path: output, content, cwd, durable: true }))
    throw new UsageError('file-exists', { path: shownPath(output, cwd) });
  tellUnread(result, io);
  warnOfErrors(result, documents, io);
  warnOfMisfits(result, documents, decided, io);
  io.stdout.write(`${textsIn(result.lang).written(shownPath(output, cwd))}\n`);
  return EXIT.ok;
}

/** A document that a body can decide on. */
function decidable(result: CheckResult, file: string, cwd: string): Doc {
  const path = placeOf(file, cwd);
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined) throw new UsageError('invalid-document', { path: file });
  if (!DECIDED.includes(doc.soort)) throw new UsageError('not-decidable', { path: file });
  return doc;
}

function plannedFor(result: CheckResult, doc: Doc): Decimal | null {
  return result.figures.figure(doc.file, 'begroting/gepland')?.value ?? null;
}

/** A body may decide on a text with mistakes, but its secretary should know. */
function warnOfErrors(result: CheckResult, documents: readonly Doc[], { stderr }: Io): void {
  const decided = documents.map(({ file }) => file);
  const errors = result.findings.filter(
    ({ file, severity }) => decided.includes(file) && severity === 'error',
  ).length;
  if (errors > 0) stderr.write(`${textsIn(result.lang).decidedWithErrors(errors)}\n`);
}

/** A decision is written down as it was taken; where it does not count as approval, its secretary should know. */
function warnOfMisfits(
  result: CheckResult,
  documents: readonly Doc[],
  decided: Decided,
  { stderr }: Io,
): void {
  const words = textsIn(result.lang).misfits;
  const told = documents.flatMap((doc) => {
    const competence = result.approvals.get(doc.file)?.competence ?? null;
    if (competence === null) return [words.niemand(doc.soort)];
    const deciding = { bodies: competence.organen.join(', '), roles: competence.rollen.join(', ') };
    return misfitsOf(decided, competence).map((misfit) => words[misfit](decided, doc.soort, deciding));
  });
  if (decided.voorwaarden.length > 0) told.push(words.voorwaarde);
  for (const line of new Set(told)) stderr.write(`${oneLine(line)}\n`);
}

function decisionOf(options: ApproveOptions): Decided {
  const fields = (options.magWijzigen ?? '').split(',').map((field) => field.trim());
  const magWijzigen = [...new Set(fields)]
    .filter((field) => field !== '')
    .map((field) => choice('--mag-wijzigen', field, MANDATE_FIELDS));
  if (options.totBedrag !== undefined && !/^\d+(\.\d{1,2})?$/.test(options.totBedrag))
    throw new UsageError('bad-amount', { option: '--tot-bedrag', value: options.totBedrag });
  dateOption('--zitting', options.zitting);
  if (magWijzigen.includes('kosten') && options.totBedrag === undefined)
    throw new UsageError('costs-need-amount');
  if (options.totBedrag !== undefined && !magWijzigen.includes('kosten'))
    throw new UsageError('amount-needs-costs');
  if ((options.uitkomst === CONDITIONAL) !== options.voorwaarde.length > 0)
    throw new UsageError(options.uitkomst === CONDITIONAL ? 'no-condition' : 'stray-condition');
  if (options.voorwaarde.some((text) => text.trim() === '')) throw new UsageError('empty-condition');
  return {
    orgaan: choice('--orgaan', options.orgaan, choicesOf('orgaan')),
    rol: options.rol === undefined ? undefined : choice('--rol', options.rol, choicesOf('rol')),
    zitting: options.zitting,
    uitkomst: choice('--uitkomst', options.uitkomst, choicesOf('uitkomst')),
    voorwaarden: options.voorwaarde,
    protocol: dateOption('--protocol', options.protocol),
    verslag: dateOption('--verslag', options.verslag),
    magWijzigen,
    totBedrag: options.totBedrag,
  };
}

const CONDITIONAL = 'akkoord-onder-voorwaarden';

/** The words that the decision's schema allows at a field. */
function choicesOf(field: string): string[] {
  return (schemaAt('goedkeuring', `/${field}`)?.['enum'] as string[] | undefined) ?? [];
}

/** Beside the document; a decision on more of them stands in the folder that holds them all. */
function placeFor(documents: readonly Doc[], { orgaan, zitting }: Decided): string {
  const [only, ...others] = documents.map(({ file }) => file);
  const name = `goedkeuring-${orgaan}-${zitting}.yaml`;
  if (only !== undefined && others.length === 0) return `${only.replace(/\.ya?ml$/, '')}.${name}`;
  return join(commonFolder(documents.map(({ file }) => dirname(file))), name);
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  return others.every((folder) => isInside(folder, first))
    ? first
    : commonFolder([dirname(first), ...others]);
}
