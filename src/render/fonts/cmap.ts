/** First and last code point of a run, both inclusive. */
export type CodePointRange = readonly [number, number];

/**
 * Reads from a TrueType font which code points it has a glyph for.
 * Understands the two cmap formats that carry Unicode, 4 and 12; other subtables are passed over.
 * @throws RangeError when the bytes are no TrueType font.
 */
export function fontCoverage(font: Buffer): CodePointRange[] {
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  const ranges: CodePointRange[] = [];
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    if (isUnicode(font, cmap + 4 + 8 * index)) ranges.push(...subtableRanges(font, subtable));
  }
  return mergeRanges(ranges);
}

function tableOffset(font: Buffer, wanted: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === wanted) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`font without a ${wanted} table`);
}

/** Platform 0 is Unicode; platform 3 (Windows) is Unicode in encodings 1 and 10. */
function isUnicode(font: Buffer, record: number): boolean {
  const platform = font.readUInt16BE(record);
  const encoding = font.readUInt16BE(record + 2);
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function subtableRanges(font: Buffer, start: number): CodePointRange[] {
  const format = font.readUInt16BE(start);
  if (format === 12) return groupRanges(font, start);
  if (format === 4) return segmentRanges(font, start);
  return [];
}

function groupRanges(font: Buffer, start: number): CodePointRange[] {
  const count = font.readUInt32BE(start + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = start + 16 + 12 * index;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Format 4: parallel arrays of ends, starts, deltas and offsets; glyph 0 inside a segment is a hole. */
function segmentRanges(font: Buffer, start: number): CodePointRange[] {
  const doubled = font.readUInt16BE(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  const ranges: CodePointRange[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const first = font.readUInt16BE(starts + at);
    const last = Math.min(font.readUInt16BE(ends + at), 0xfffe);
    const delta = font.readUInt16BE(deltas + at);
    const offset = font.readUInt16BE(offsets + at);
    for (let code = first; code <= last; code += 1) {
      if (glyphOf(font, code, { first, delta, offset, slot: offsets + at }) !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

interface Segment {
  readonly first: number;
  readonly delta: number;
  readonly offset: number;
  /** Where the offset itself stands: it counts from there. */
  readonly slot: number;
}

function glyphOf(font: Buffer, code: number, segment: Segment): number {
  if (segment.offset === 0) return (code + segment.delta) & 0xffff;
  const glyph = font.readUInt16BE(segment.slot + segment.offset + 2 * (code - segment.first));
  return glyph === 0 ? 0 : (glyph + segment.delta) & 0xffff;
}

/** Sorts ranges and joins those that touch. */
export function mergeRanges(ranges: readonly CodePointRange[]): CodePointRange[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}
