import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { FONT_FILES } from './files.ts';

/** First and last code point of a run, both inclusive. */
type CodePointRange = readonly [number, number];

/**
 * What is never printed, whatever a font says: control characters, signs that turn the direction of the
 * text around them, surrogates and private characters.
 */
const NEVER: readonly CodePointRange[] = [
  [0x0, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xf8ff],
];

/**
 * The source of src/base/generated/coverage.ts: every code point that can be printed in each style, as
 * sorted runs. `nodeModules` is the folder that holds the font packages.
 */
export async function coverageSource(nodeModules: string): Promise<string> {
  const ranges = await coverage(nodeModules);
  const numbers = ranges.map(([first, last]) => `${hex(first)},${hex(last)}`);
  return [
    '// Generated from the fonts; do not edit. First and last code point of each run the fonts can print.',
    '// biome-ignore format: a table',
    `export const COVERAGE: readonly number[] = [${numbers.join(',')}];`,
    '',
  ].join('\n');
}

async function coverage(nodeModules: string): Promise<CodePointRange[]> {
  const fonts = await Promise.all(
    FONT_FILES.map(async ({ origin, role }) => ({
      role,
      ranges: await fontCoverage(join(nodeModules, origin)),
    })),
  );
  const text = fonts.filter((font) => font.role === 'text').map((font) => font.ranges);
  const fallback = fonts.filter((font) => font.role === 'fallback').flatMap((font) => font.ranges);
  const inEveryStyle = text.reduce(intersect);
  return mergeRanges([...inEveryStyle, ...fallback]).flatMap(withoutNever);
}

/**
 * The code points that a font file has a glyph for, as sorted runs.
 * @throws Error when the file is no font, or a collection of fonts.
 */
export async function fontCoverage(path: string): Promise<CodePointRange[]> {
  const font = await fontkit.open(path);
  if (!('characterSet' in font)) throw new TypeError(`${path} holds more than one font`);
  return mergeRanges(font.characterSet.map((code) => [code, code]));
}

/** Sorts ranges and joins those that touch. */
function mergeRanges(ranges: readonly CodePointRange[]): CodePointRange[] {
  const merged: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function intersect(left: readonly CodePointRange[], right: readonly CodePointRange[]): CodePointRange[] {
  return left.flatMap(([first, last]) =>
    right
      .filter(([from, to]) => from <= last && to >= first)
      .map(([from, to]) => [Math.max(first, from), Math.min(last, to)] as const),
  );
}

function withoutNever(range: CodePointRange): CodePointRange[] {
  return NEVER.reduce<CodePointRange[]>(
    (left, never) => left.flatMap((part) => subtract(part, never)),
    [range],
  );
}

function subtract([first, last]: CodePointRange, [from, to]: CodePointRange): CodePointRange[] {
  const parts: CodePointRange[] = [
    [first, Math.min(last, from - 1)],
    [Math.max(first, to + 1), last],
  ];
  return parts.filter(([start, end]) => start <= end);
}

function hex(code: number): string {
  return `0x${code.toString(16)}`;
}
