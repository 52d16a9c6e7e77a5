import { UsageError } from '../../base/errors.ts';
import { oneLine } from '../../base/one-line.ts';
import { filesAboutPersons } from '../../read/about-persons.ts';
import { readSource } from '../../read/workspace.ts';
import { personalData } from '../../rules/personal-data.ts';
import { HISTORY } from '../../texts/check-history.ts';
import { absolute } from '../../workspace/find-files.ts';
import { openRepository } from '../../workspace/git.ts';
import { LineMap } from '../../workspace/line-map.ts';
import { type PastFile, pastOf, pastTexts } from '../../workspace/past-files.ts';
import { kindBehind } from '../../workspace/read-file.ts';
import { DOCUMENT } from '../../workspace/walk.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions } from '../options.ts';

/** Where something of a person stands, without what stands there; `path` is null for what a commit says. */
interface Trace {
  readonly commit: string;
  readonly path: string | null;
  readonly line: number;
  readonly kind: string;
}

/**
 * `proplan geschiedenis-nakijken`: looks for personal data in every text that files had in the history of Git and in
 * what its commits say, and tells where and of what kind, never what. 1 when something is found, 3 when Git can't tell
 * all. What is no text, and submodules, it names as not searched.
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
  const { files, messages, submodules } = await pastOf(root);
  const search = new Search();
  let passed = 0;
  for await (const [file, text] of pastTexts(root, files))
    if (text === null) passed += 1;
    else search.file(file, text);
  for (const { commit, text } of messages) search.text({ commit, path: null }, text, false);
  for (const { commit, path: where, line, kind } of search.traces)
    io.stdout.write(
      `${commit.slice(0, 10)}  ${where === null ? words.message : oneLine(where)}, ${words.line(String(line))}  ${words.kinds[kind] ?? kind}\n`,
    );
  const lines = [
    words.searched(files.length - passed, messages.length),
    ...(passed === 0 ? [] : [words.passed(passed)]),
    ...(submodules.length === 0 ? [] : [words.submodules(submodules.map(oneLine).join(', '))]),
    ...(search.traces.length === 0 ? [words.clean] : [words.found(search.traces.length), ...words.todo]),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return search.traces.length === 0 ? EXIT.ok : EXIT.findings;
}

/** What texts hold that an older one of the same file did not hold yet. */
class Search {
  readonly traces: Trace[] = [];
  readonly #told = new Set<string>();

  file(file: PastFile, text: string): void {
    const sources = DOCUMENT.test(file.path) ? [readSource(file.path, Buffer.from(text), false)] : [];
    this.text(file, text, filesAboutPersons(sources).has(file.path));
  }

  text({ commit, path }: Pick<Trace, 'commit' | 'path'>, text: string, aboutPersons: boolean): void {
    const lines = new LineMap(text);
    for (const { kind, start, end } of personalData(text, aboutPersons)) {
      const what = [path, kind, text.slice(start, end)].join('\n');
      if (this.#told.has(what)) continue;
      this.#told.add(what);
      this.traces.push({ commit, path, kind, line: lines.position(start).line });
    }
  }
}
