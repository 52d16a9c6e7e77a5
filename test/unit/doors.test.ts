import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The doors themselves, and what each of them may ask of the disk beyond what it is for. */
const DOORS = ['workspace/read-file.ts', 'workspace/walk.ts', 'workspace/write-file.ts'];

/** What else touches the disk, and why no file of somebody else's passes there. */
const BESIDE: Readonly<Record<string, string>> = {
  'base/package-root.ts': "the package's own folder",
  'base/version.ts': "the package's own name and version",
  'cli/whole-output.ts': 'what goes to the screen',
  'documents/schema.ts': "the package's own schemas",
  'start/schemas.ts': "the package's own schemas",
  'render/template/load.ts': "the package's own templates",
  'render/typst/engine.ts': "the package's own fonts, and an empty folder of its own",
  'workspace/find-files.ts': 'where a path really is',
  'workspace/run-git.ts': 'where the top of a work tree really is',
  'workspace/same-bytes.ts': 'the words of a link, never what it leads to',
  'workspace/git-tree.ts': 'a folder of its own for the files of a commit',
  'workspace/submodules.ts': 'whether a submodule is there',
  'lint/base-run.ts': 'whether a folder was there then',
};

const touching = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('build/'))
  .filter((name) => /'(?:node:)?fs(?:\/promises)?'/.test(readFileSync(join(SRC, name), 'utf8')));

describe('the disk', () => {
  it('is touched through the doors alone, but for what is no file of somebody else', () => {
    expect(touching).toEqual(expect.arrayContaining(DOORS));
    expect(touching.filter((name) => ![...DOORS, ...Object.keys(BESIDE)].includes(name))).toEqual([]);
  });

  it('is written by one door', () => {
    const writing =
      /\b(?:writeFile|writeSync|createWriteStream|appendFile|renameSync|linkSync|symlinkSync)\b/;
    const found = touching.filter((name) => writing.test(readFileSync(join(SRC, name), 'utf8')));
    expect(found.filter((name) => !['cli/whole-output.ts', 'workspace/git-tree.ts'].includes(name))).toEqual([
      'workspace/write-file.ts',
    ]);
  });
});
