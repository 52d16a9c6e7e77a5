import type { Random } from './random.ts';

/** What may stand in a document once YAML is read. */
export type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

const DATES = [
  '0001-01-01',
  '1900-02-29',
  '2026-02-29',
  '2026-07-31',
  '2026-08-01',
  '2026-13-01',
  '9999-12-31',
];
const YEARS = ['2026-2027', '2026-2026', '2027-2026', '1999-2000', '2026', '26-27'];
const NUMBERS = [0, -1, 0.001, 0.005, 0.1, 1, 41.5, 100, 999999999.99, 123456789012345, -0.01];
const TEXTS = [
  '',
  ' ',
  'ja',
  'é',
  'e\u0301',
  '\u202eabc',
  'a\nb',
  '=1+1',
  '# kop',
  '| a | b |',
  '{{naam}}',
  '::error::x',
  '<b>x</b>',
  '&amp;',
  'lang '.repeat(400),
  '../elders.yaml',
  'plan-x/a-1',
  'p-0001',
  '-',
];

/** A value that is at an edge, of another type, or of a kind that fits elsewhere. */
export function oddValue(random: Random): Tree {
  switch (random.below(8)) {
    case 0:
      return random.pick(NUMBERS);
    case 1:
      return random.pick(DATES);
    case 2:
      return random.pick(YEARS);
    case 3:
      return random.pick([null, true, false]);
    case 4:
      return random.pick([[], {}, [null], [[]], { a: {} }] as Tree[]);
    case 5:
      return nested(random.below(70));
    default:
      return random.pick(TEXTS);
  }
}

/** Brackets in brackets; proplan itself reads 64 levels. */
function nested(levels: number): Tree {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

/** A value like the one that stands there: nearly right, so that it passes the form and reaches the rules. */
export function nearValue(value: Tree, random: Random): Tree {
  if (typeof value === 'number')
    return random.pick([value + 1, value - 1, value * 10, -value, value / 4, 0, value * 1_000_000]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return oddValue(random);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date)
    return `${random.pick([2016, 2025, 2026, 2027, 2035])}-${random.pick(['01', '07', '08', '09', date[2] ?? ''])}-${random.pick(['01', '28', '31'])}`;
  const at = random.below(value.length + 1);
  return random.pick([
    value.slice(0, at),
    value.slice(0, at) + value.slice(at + 1),
    `${value}x`,
    value.toUpperCase(),
  ]);
}
