import { oneLine } from '../../base/one-line.ts';
import { version } from '../../base/version.ts';
import { check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { elsewhere, uncounted } from '../../read/workspace.ts';
import { figureTree } from '../../report/explain-figure.ts';
import { figuresIn, type Table } from '../../report/table.ts';
import { tablesCsv } from '../../report/table-csv.ts';
import { tablesJson } from '../../report/table-json.ts';
import { tableNote, tableText } from '../../report/table-text.ts';
import type { AnyRule } from '../../rules/rule.ts';
import { textsIn } from '../../texts/texts.ts';
import { isInside, placeOf } from '../../workspace/find-files.ts';
import { FORMATS, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, checkOptions, choice } from '../options.ts';
import { tellUncounted } from '../tell-unread.ts';

export interface TableOptions extends CommonOptions {
  readonly format: string;
  readonly explain?: boolean;
}

/** What rules find is no part of a table of figures; only `status` says which files have errors. */
export const FIGURES_ONLY: readonly AnyRule[] = [];

type Maker = (result: CheckResult, shown: (file: string) => boolean, cwd: string) => Table[];

/** Reads, makes tables of the figures and prints them; 1 when a file does not count, 3 when one is out of reach, so that none is missed. */
export async function printTables(
  paths: readonly string[],
  options: TableOptions,
  make: Maker,
  io: Io,
  rules?: readonly AnyRule[],
): Promise<number> {
  const format = choice('--format', options.format, FORMATS.budget);
  const result = await check({ ...checkOptions(paths, options, io), everything: true, rules });
  const { cwd } = io;
  const roots = (paths.length > 0 ? paths : ['.']).map((path) => placeOf(path, cwd));
  const tables = make(result, (file) => roots.some((root) => isInside(file, root)), cwd);
  for (const part of printed(tables, format, result, options.explain === true, cwd)) io.stdout.write(part);
  return reportUnread(result, io);
}

/** What is printed, in parts: of a large board the whole would fill the memory. */
function* printed(
  tables: readonly Table[],
  format: Format<'budget'>,
  result: CheckResult,
  explained: boolean,
  cwd: string,
): Generator<string, void> {
  if (format === 'json') return yield* tablesJson(tables, result, version());
  if (format === 'csv') return yield tablesCsv(tables);
  const texts = textsIn(result.lang);
  if (tables.length === 0) {
    // Of a file with mistakes nobody can say that it holds no figures: that it has them is told beside the tables.
    if (!result.workspaces.some(({ sources }) => uncounted(sources).length > 0))
      yield `${texts.nothingToShow}\n`;
    return;
  }
  const blocks = tables.map((table) => tableText(table, texts));
  yield [...blocks, ...tableNote(blocks, texts).map((note) => `${note}\n`)].join('\n');
  if (!explained) return;
  for (const { figure, address } of tables.flatMap(figuresIn))
    yield `\n${oneLine(address)}\n${figureTree(figure, result, { cwd, lang: result.lang })}`;
}

/** A figure over files of which one can't be read is not the whole truth. */
function reportUnread(result: CheckResult, io: Io): number {
  const code = tellUncounted(result, io);
  const kinds = new Set(result.workspaces.flatMap(elsewhere));
  if (kinds.size > 0) io.stderr.write(`${textsIn(result.lang).readElsewhere([...kinds].join(', '))}\n`);
  return code;
}
