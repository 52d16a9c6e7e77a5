import { dirname, join, relative } from 'node:path';
import { UsageError } from '../../base/errors.ts';
import type { Lang } from '../../base/lang.ts';
import { version } from '../../base/version.ts';
import { startFiles } from '../../start/files.ts';
import { schemaFiles } from '../../start/schemas.ts';
import { isTarball, planFile, type Start } from '../../start/start.ts';
import { SCHEMA_FOLDER } from '../../start/yaml-text.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute, upward } from '../../workspace/find-files.ts';
import { kindBehind } from '../../workspace/read-file.ts';
import { makeFolder, writeOver } from '../../workspace/write-file.ts';
import { EXIT } from '../exit.ts';
import { type Asked, missingIn, startOf } from '../init-options.ts';
import { canAsk, type Io } from '../io.ts';
import { type CommonOptions, checkOptions } from '../options.ts';
import { shownPath } from '../shown-path.ts';
import { saysJust, writeNew } from '../write-new.ts';

/** Where the first steps stand; a repository made on a server often has a README of its own. */
const PAGE = 'README.md';
const OTHER_PAGE = 'EERSTE-STAPPEN.md';

type InitOptions = CommonOptions & Asked & { readonly schemas?: boolean };

/** `proplan init [FOLDER]`: makes a repository for a school or a board; asks on a terminal for what is missing. */
export async function init(folder: string | undefined, options: InitOptions, io: Io): Promise<number> {
  const { today, lang = 'nl', cwd } = checkOptions([], options, io);
  if (options.schemas === true) return refreshSchemas(absolute(folder ?? '.', cwd), lang, io);
  const questions = missingIn(options).length > 0 && canAsk(io);
  const asked = questions
    ? await (await import('../init-questions.ts')).askMissing(options, today, lang, io)
    : options;
  const root = absolute(folder ?? '.', cwd);
  const below = belowRepository(root);
  const start = startOf(asked, today, version(), below !== null && /^\w[\w./-]*$/.test(below) ? below : null);
  const started = startFiles(start);
  const own = join(root, PAGE);
  const page = kindBehind(own) !== null && !saysJust(own, started.get(PAGE) ?? '') ? OTHER_PAGE : PAGE;
  const files = new Map([...started].map(([name, text]) => [name === PAGE ? page : name, text]));
  writeNew(root, files, cwd);
  if (start.ci !== 'geen' && below !== null) io.stderr.write(`${textsIn(lang).init.ciBelow}\n`);
  io.stdout.write(report(root, [...files.keys()], page, start, lang, cwd));
  return EXIT.ok;
}

/** `proplan init --schemas`: puts the forms of this version in a repository that has those of an older one. */
function refreshSchemas(folder: string, lang: Lang, { stdout, cwd }: Io): number {
  const root = upward(folder, 'proplan.yaml');
  if (root === null) throw new UsageError('no-workspace', { path: folder });
  const files = schemaFiles();
  for (const [name, text] of files) {
    makeFolder(dirname(join(root, name)), cwd);
    writeOver({ path: join(root, name), content: text, cwd });
  }
  const { init: words, counts } = textsIn(lang);
  stdout.write(`${words.written(shownPath(join(root, SCHEMA_FOLDER), cwd))} ${counts.files(files.length)}\n`);
  return EXIT.ok;
}

/** The folder from the top of a repository that begins higher, where alone the server looks for its files; else null. */
function belowRepository(root: string): string | null {
  const top = upward(root, '.git');
  return top === null || top === root ? null : relative(top, root).replaceAll('\\', '/');
}

/** What was written, with the many schemas as one line, and the three steps after it. */
function report(
  root: string,
  names: readonly string[],
  page: string,
  start: Start,
  lang: Lang,
  cwd: string,
): string {
  const words = textsIn(lang).init;
  const schemas = names.filter((name) => name.startsWith(`${SCHEMA_FOLDER}/`));
  const shown = names.filter((name) => !schemas.includes(name));
  const steps = [
    words.fill(shownPath(join(root, page), cwd)),
    words.save(upward(root, '.git') !== null),
    words.submit(start.scholen.map((school) => planFile(start, school))),
    ...(start.ci === 'geen' ? [] : [(isTarball(start.pakket) ? words.tarball : words.source)(start.pakket)]),
  ];
  return [
    words.written(shownPath(root, cwd) || '.'),
    ...shown.map((name) => `  ${name}`),
    `  ${SCHEMA_FOLDER}/ (${textsIn(lang).counts.files(schemas.length)})`,
    '',
    words.next,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}
