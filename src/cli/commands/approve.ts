import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Decided, decisionText } from '../../approval/decision-text.ts';
import { UsageError } from '../../base/errors.ts';
import { packageRoot } from '../../base/package-root.ts';
import { MANDATE_FIELDS } from '../../documents/canonical.ts';
import { DECIDED, type Doc } from '../../documents/kind.ts';
import { schemaAt } from '../../documents/schema.ts';
import { check } from '../../lint/check.ts';
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
  const result = await check(checkOptions([file], options));
  const path = absolute(file, process.cwd());
  const doc = result.documents.find((one) => one.file === path);
  if (doc === undefined) throw new UsageError('invalid-document', { path: file });
  if (!DECIDED.includes(doc.soort)) throw new UsageError('not-decidable', { path: file });
  const output =
    options.output === undefined ? beside(doc, decided) : absolute(options.output, process.cwd());
  if (existsSync(output)) throw new UsageError('file-exists', { path: shownPath(output) });
  const planned =
    result.figures.get(path)?.find((figure) => figure.id === 'begroting/gepland')?.value ?? null;
  const schema = relative(
    dirname(output),
    join(packageRoot(), 'schemas', 'goedkeuring.schema.json'),
  ).replaceAll('\\', '/');
  writeWhole(output, decisionText(doc, decided, planned, schema));
  process.stdout.write(`${textsIn(result.lang).written(shownPath(output))}\n`);
  return EXIT.ok;
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
