import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flat, survivorsIn } from '../../src/build/mutants.ts';

const ROOT = join(import.meta.dirname, '../..');
const GROUPS = parse(readFileSync(join(ROOT, 'test/mutants.yaml'), 'utf8')) as {
  reden: string;
  mutanten: Record<string, string>;
}[];
const ENTRIES = GROUPS.flatMap(({ mutanten }) => Object.entries(mutanten));

describe('the mutants that may survive', () => {
  it('have a reason of at least a sentence, and mutants under it', () => {
    for (const { reden, mutanten } of GROUPS) {
      expect(reden).toMatch(/^\p{Lu}.{40,}\.$/su);
      expect(Object.keys(mutanten).length).toBeGreaterThan(0);
    }
    expect(new Set(GROUPS.map(({ reden }) => reden)).size).toBe(GROUPS.length);
  });

  it('have each an id of their own', () => {
    const ids = ENTRIES.map(([id]) => id);
    expect(ids.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('change code that is still there', () => {
    const gone = ENTRIES.filter(([, text]) => {
      const [, file = '', code = ''] = /^(\S+) \w+: (.*?) → /s.exec(text) ?? [];
      return code === '' || !readFileSync(join(ROOT, file), 'utf8').replaceAll(/\s+/g, ' ').includes(code);
    });
    expect(gone).toEqual([]);
  });
});

describe('the id of a mutant', () => {
  const at = (line: number, status = 'Survived') => ({
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    status,
    location: { start: { line, column: 5 }, end: { line, column: 6 } },
  });
  const ids = (source: string, ...mutants: ReturnType<typeof at>[]): string[] =>
    survivorsIn({ files: { 'a.ts': { source, mutants } } }).map(({ id }) => id);

  it('stays when lines move, and changes with the code', () => {
    const [id] = ids('if (a) b();', at(1));
    expect(ids('// more\nif (a) b();', at(2))).toEqual([id]);
    expect(ids('if (a) c();', at(1))).not.toEqual([id]);
  });

  it('tells equal lines of one file apart, whichever of them survives', () => {
    const twice = 'if (a) b();\nif (a) b();';
    const [first, second] = ids(twice, at(2), at(1, 'NoCoverage'));
    expect(first).not.toBe(second);
    expect(ids(twice, at(1, 'Killed'), at(2))).toEqual([second]);
  });

  it('is told in one line', () => {
    expect(flat('a  &&\n   b')).toBe('a && b');
  });
});
