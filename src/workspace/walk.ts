import fs, { type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'globby';
import { kindAt, readRegular } from './read-file.ts';

/** What says which files Git ignores. */
export const IGNORING = '.gitignore';

/** What is read as a document; what was saved as `.yaml.txt` only to be told so. */
export const DOCUMENT = /\.ya?ml(\.txt)?$/i;
/** Those, and what something was put behind, as `plan.yaml.bak` or `plan.yaml~`. */
const DOCUMENTS = ['**/*.yaml*', '**/*.yml*'];

/** How folders are walked: no link is followed, and what packages bring along is none of ours. */
const WALK = { followSymbolicLinks: false, ignore: ['**/node_modules/**'] };

/** Why something on the way is not read; each has its own finding `bestand/<reason>`. */
export type ObstacleReason = 'koppeling' | 'geen-gewoon-bestand' | 'geen-toegang' | 'te-groot' | 'naam';

/** Something that a walk came upon and does not read; `detail` is the system's code, or the name that is no text. */
export interface Obstacle {
  readonly path: string;
  readonly reason: ObstacleReason;
  readonly detail: string;
}

/** What a walk found, each as an absolute path, and where it could not go. */
export class Walk {
  readonly obstacles = new Map<string, Obstacle>();
  /** Links of any name, but for those that begin with a dot. */
  readonly links = new Set<string>();
  /** Folders that a walk does not enter since their name begins with a dot, but for those of Git. */
  readonly hidden = new Set<string>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The documents below the root, in the names that globby gives them; with `gitignore` those that Git does not ignore, else also what says which it does. */
  async documents({ gitignore }: { readonly gitignore: boolean }): Promise<string[]> {
    return this.#glob(gitignore ? DOCUMENTS : [...DOCUMENTS, `**/${IGNORING}`], {
      gitignore,
      caseSensitiveMatch: false,
    });
  }

  /** The documents in a folder that a walk does not enter, dot folders in it too; absolute paths. */
  async inHidden(folder: string): Promise<string[]> {
    const { globby } = await import('globby');
    const ignore = [...WALK.ignore, '**/.git/**'];
    return globby(DOCUMENTS, {
      ...WALK,
      ignore,
      cwd: folder,
      dot: true,
      absolute: true,
      caseSensitiveMatch: false,
      suppressErrors: true,
    });
  }

  /** The files of this name below the root. */
  async named(name: string): Promise<string[]> {
    return this.#glob([`**/${name}`], {});
  }

  /** Of names of files and folders below the root those that Git does not ignore. */
  async kept(names: readonly string[]): Promise<string[]> {
    const { convertPathToPattern } = await import('globby');
    const whole = { gitignore: true, onlyFiles: false, expandDirectories: false, dot: true };
    return this.#glob(names.map(convertPathToPattern), whole);
  }

  async #glob(patterns: readonly string[], how: Options): Promise<string[]> {
    const { globby } = await import('globby');
    return globby(patterns, { ...WALK, ...how, cwd: this.#root, fs: this.#fs });
  }

  /** The file system as a walk sees it: what can't be entered is an obstacle and empty, what is no plain file is not read. */
  get #fs() {
    const readdir = (
      folder: string,
      _: unknown,
      done: (error: Error | null, entries?: Dirent[]) => void,
    ): void =>
      fs.readdir(folder, { withFileTypes: true }, (error, entries) => {
        if (error !== null && error.code !== 'ENOENT') this.#stop(folder, 'geen-toegang', error.code);
        done(null, error === null ? entries.filter((entry) => this.#passes(folder, entry)) : []);
      });
    const readFile = async (path: string): Promise<string> => {
      const content = readRegular(path);
      if (content.refused === null) return Buffer.from(content.bytes).toString('utf8');
      if (content.refused !== 'ontbreekt') this.#stop(path, content.refused, content.code);
      return '';
    };
    return { ...fs, readdir, promises: { ...fs.promises, readFile } } as unknown as typeof fs;
  }

  /** False for what has no name by which it can be opened; takes note of what is no plain file. */
  #passes(folder: string, entry: Dirent): boolean {
    const { name } = entry;
    const isDocument = DOCUMENT.test(name);
    if (name.includes(NO_TEXT) && kindAt(join(folder, name)) === null) {
      if (isDocument || entry.isDirectory()) this.#stop(folder, 'naam', name);
      return false;
    }
    const path = join(folder, name);
    if (entry.isDirectory() && name.startsWith('.') && !/^\.git$/i.test(name) && name !== IGNORING)
      this.hidden.add(path);
    if (entry.isFile() || (name.startsWith('.') && name !== IGNORING)) return true;
    if (entry.isSymbolicLink()) this.links.add(path);
    else if (entry.isDirectory() ? name === IGNORING : isDocument || name === IGNORING)
      this.#stop(path, 'geen-gewoon-bestand');
    return true;
  }

  #stop(path: string, reason: ObstacleReason, detail = ''): void {
    this.obstacles.set(path, { path, reason, detail });
  }
}

/** What stands in a name for bytes that are no UTF-8. */
const NO_TEXT = '\uFFFD';
