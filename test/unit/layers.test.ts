import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Highest first: a layer may import from those after it, never from one beside or above it. */
const LAYERS: readonly (readonly string[])[] = [
  ['index', 'build'],
  ['cli'],
  ['print'],
  ['report', 'render', 'start'],
  ['diff', 'status'],
  ['lint'],
  ['rules'],
  ['approval'],
  ['figures'],
  ['read'],
  ['law'],
  ['documents'],
  ['workspace'],
  ['base'],
];
/** Words of the program: for those who speak to people. */
const READERS_OF_TEXTS = ['index', 'cli', 'report', 'render'];

const imports = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const file = join(SRC, name);
    const source = readFileSync(file, 'utf8');
    const found = source.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
    return [...found]
      .map((match) => ({ from: name, to: relative(SRC, resolve(dirname(file), match[1] ?? '')) }))
      .filter(({ to }) => !to.endsWith('.json'));
  });

/** The room of a file: its highest folder, or its own name where it stands in none. */
const folderOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');
const levelOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));

/** Every file that is loaded with one, itself included. */
function loadedWith(file: string): Set<string> {
  const seen = new Set([file]);
  for (const one of seen) for (const { from, to } of imports) if (from === one) seen.add(to);
  return seen;
}

describe('the layers of src', () => {
  it('every folder has its place, and what programs import stands above them', () => {
    const rooms = readdirSync(SRC).map(folderOf);
    const unknown = rooms.filter((name) => name !== 'texts' && levelOf(name) === -1);
    expect(unknown).toEqual([]);
    const there = new Set(rooms);
    expect(LAYERS.flat().filter((name) => !there.has(name))).toEqual([]);
  });

  it('imports run down only', () => {
    expect(imports.length).toBeGreaterThan(100);
    const wrong = imports.filter(({ from, to }) => {
      const [above, below] = [folderOf(from), folderOf(to)];
      if (above === below) return false;
      if (below === 'texts') return !READERS_OF_TEXTS.includes(above);
      if (above === 'texts') return !['figures', 'base'].includes(below);
      // Building and generating stands apart: it may read anything.
      if (above === 'build') return false;
      return levelOf(above) >= levelOf(below);
    });
    expect(wrong).toEqual([]);
  });

  it('are drawn in docs/architecture.md as they are', () => {
    const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');
    const arrows = [...page.matchAll(/^ {2}(\w+)(?:\["[^"]*"\])? --> (\w+)/gm)].map(
      ([, from = '', to = '']) => [from, to] as const,
    );
    const real = new Set(
      imports
        .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
        .filter(
          ([from, to]) => from !== to && ![from, to].some((room) => room === 'build' || room === 'texts'),
        )
        .map((arrow) => arrow.join(' --> ')),
    );
    expect(arrows.map((arrow) => arrow.join(' --> ')).filter((arrow) => !real.has(arrow))).toEqual([]);
    const reached = (from: string, to: string): boolean =>
      arrows.some(([start, next]) => start === from && (next === to || reached(next, to)));
    const hidden = [...real].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' --> ');
      return !reached(from, to);
    });
    expect(hidden).toEqual([]);
  });

  it('every place that docs/architecture.md names is there', () => {
    const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');
    const places = [...page.matchAll(/`((?:src|templates|test|kinds)\/[^`\s<]*)/g)].map(([, place = '']) =>
      place.startsWith('kinds/') ? `src/documents/${place}` : place,
    );
    expect(places.length).toBeGreaterThan(15);
    expect(places.filter((place) => !existsSync(join(SRC, '..', place)))).toEqual([]);
  });

  it('what judges a workspace loads no examples of rules', () => {
    const examples = 'rules/generated/examples.ts';
    expect(loadedWith('cli/commands/explain.ts')).toContain(examples);
    for (const command of ['lint', 'status', 'hours', 'approve', 'render'])
      expect(loadedWith(`cli/commands/${command}.ts`)).not.toContain(examples);
  });
});
