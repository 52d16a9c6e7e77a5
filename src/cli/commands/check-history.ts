import { UsageError } from '../../base/errors.ts';
import { oneLine } from '../../base/one-line.ts';
import { filesAboutPersons } from '../../read/about-persons.ts';
import { readSource } from '../../read/workspace.ts';
import { personalData } from '../../rules/personal-data.ts';
import { HISTORY } from '../../texts/check-history.ts';
import { absolute } from '../../workspace/find-files.ts';
import { openRepository } from '../../workspace/git.ts';
import { LineMap } from '../../workspace/line-map.ts';
import { type PastFile, pastFiles, pastText } from '../../workspace/past-files.ts';
import { kindBehind } from '../../workspace/read-file.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions } from '../options.ts';

/** Where something of a person stands, without what stands there. */
interface Trace {
  readonly file: PastFile;
  readonly line: number;
  readonly kind: string;
}

/**
 * `proplan geschiedenis-nakijken`: looks for personal data in every content that files had in the history of Git, and
 * says where and of what kind, never what. 1 when something is found, 3 when Git can't tell all.
 */
export async function checkHistory(
  folder: string | undefined,
  options: CommonOptions,
  io: Io,
): Promise<number> {
  const words = HISTORY[askedLanguage(options.lang, io) ?? 'nl'];
  const path = absolute(folder ?? '.', io.cwd);
  if (kindBehind(path) !== 'map') throw new UsageError('no-such-path', { path: folder ?? '.' });
  const { root, shallow } = await openRepository(path);
  if (shallow) {
    io.stderr.write(`${words.shallow}\n`);
    return EXIT.failed;
  }
  const files = await pastFiles(root);
  const traces: Trace[] = [];
  const told = new Set<string>();
  for (const file of files) traces.push(...tracesIn(file, await pastText(root, file.blob), told));
  for (const { file, line, kind } of traces)
    io.stdout.write(
      `${file.commit.slice(0, 10)}  ${oneLine(file.path)}, ${words.line(String(line))}  ${words.kinds[kind] ?? kind}\n`,
    );
  const end = traces.length === 0 ? [words.clean] : [words.found(traces.length), ...words.todo];
  io.stdout.write(`${[words.searched(files.length), ...end].join('\n')}\n`);
  return traces.length === 0 ? EXIT.ok : EXIT.findings;
}

/** What one content holds that an older one of the same file did not hold yet; `told` keeps what was said. */
function tracesIn(file: PastFile, text: string, told: Set<string>): Trace[] {
  const source = readSource(file.path, Buffer.from(text), false);
  const aboutPersons = filesAboutPersons([source]).has(file.path);
  const lines = new LineMap(text);
  return personalData(text, aboutPersons).flatMap(({ kind, start, end }) => {
    const what = [file.path, kind, text.slice(start, end)].join('\n');
    if (told.has(what)) return [];
    told.add(what);
    return [{ file, kind, line: lines.position(start).line }];
  });
}
