import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/workspace/find-files.ts';
import { folderWith } from '../support/proplan.ts';

/** The YAML files of a new repository that Git itself does not ignore. */
function seenByGit(folder: string): string[] {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '-q');
  const all = git('-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-standard');
  return all
    .split('\0')
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

async function seenByUs(folder: string, root = folder): Promise<string[]> {
  const { files } = await findFiles(root, []);
  return files.map((file) => relative(folder, file));
}

const FILES = ['plan.yaml', 'concept/plan.yaml', 'concept/oud/plan.yaml', 'school/concept/plan.yaml'];
const tree = (ignores: Readonly<Record<string, string>>): string =>
  folderWith({ ...Object.fromEntries(FILES.map((name) => [name, ''])), ...ignores });

describe('the files of a workspace', () => {
  it('a folder may take back what a folder above it ignores', async () => {
    const folder = tree({ '.gitignore': 'plan.yaml\n', 'concept/.gitignore': '!plan.yaml\n' });
    expect(await seenByUs(folder)).toEqual(['concept/oud/plan.yaml', 'concept/plan.yaml']);
    expect(seenByGit(folder)).toEqual(['concept/oud/plan.yaml', 'concept/plan.yaml']);
  });

  it('a repository may ignore files of a workspace that is one of its folders', async () => {
    const folder = tree({
      '.gitignore': 'school/concept/\n',
      'school/proplan.yaml': '',
      'school/a.yaml': '',
    });
    seenByGit(folder);
    expect(await seenByUs(folder, `${folder}/school`)).toEqual(['school/a.yaml']);
  });

  it('are those that Git sees, whatever its ignore files say', async () => {
    const pattern = fc.constantFrom(
      'plan.yaml',
      '/plan.yaml',
      'concept/',
      '!plan.yaml',
      '*.yaml',
      '!concept/',
      'concept/*',
      '!oud/',
      '**/oud',
      '# niets',
    );
    const ignoreFile = fc
      .array(pattern, { maxLength: 3 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    await fc.assert(
      fc.asyncProperty(ignoreFile, ignoreFile, ignoreFile, async (top, concept, school) => {
        const folder = tree({
          '.gitignore': top,
          'concept/.gitignore': concept,
          'school/.gitignore': school,
        });
        expect(await seenByUs(folder)).toEqual(seenByGit(folder));
      }),
      { numRuns: 60 },
    );
  });

  it('that Git tracks are read whatever an ignore file says of them', async () => {
    const folder = tree({ '.gitignore': 'concept/\nplan.yaml\n' });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q');
    expect(await seenByUs(folder)).toEqual([]);
    git('add', '-f', 'concept/oud/plan.yaml', 'school/concept/plan.yaml');
    expect(await seenByUs(folder)).toEqual(['concept/oud/plan.yaml', 'school/concept/plan.yaml']);
    expect(await seenByUs(folder, `${folder}/school`)).toEqual(['school/concept/plan.yaml']);
  });

  it('that got another ending or another folder are known, but for copies and what was passed over', async () => {
    const names = [
      'plan.yaml.bak',
      'beside.yaml',
      'beside.yaml~',
      'kader.yml ',
      'nota.yamlx',
      '.oud/plan.yaml',
      'a/.Oud/diep/plan.YML',
      '.git/plan.yaml',
      '.weg/plan.yaml',
      'nested/proplan.yaml',
      'nested/.oud/plan.yaml',
      'node_modules/plan.yaml.bak',
    ];
    const folder = folderWith({
      ...Object.fromEntries(names.map((name) => [name, ''])),
      '.gitignore': '.weg/\n',
    });
    const { aside } = await findFiles(folder, []);
    expect(aside.map((file) => relative(folder, file))).toEqual([
      '.oud/plan.yaml',
      'a/.Oud/diep/plan.YML',
      'kader.yml ',
      'nota.yamlx',
      'plan.yaml.bak',
    ]);
    const { aside: open } = await findFiles(folder, ['.oud/', '*.bak', '.Oud/']);
    expect(open.map((file) => relative(folder, file))).toEqual(['kader.yml ', 'nota.yamlx']);
  });
});
