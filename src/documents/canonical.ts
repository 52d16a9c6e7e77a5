import { createHash } from 'node:crypto';
import { Decimal } from '../base/decimal.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** The groups of fields that a mandate may leave free; docs/approval.md names the fields of each. */
export const MANDATE_FIELDS = ['datum', 'aanbieder', 'deelnemers', 'kosten'] as const;
export type MandateField = (typeof MANDATE_FIELDS)[number];

const FIELD_KEYS: Readonly<Record<MandateField, readonly string[]>> = {
  datum: ['wanneer'],
  aanbieder: ['aanbieder'],
  deelnemers: ['deelnemers'],
  kosten: ['kosten'],
};

/**
 * The canonical form of a decided document, `proplan-digest-1`: JSON without white space, keys sorted by
 * UTF-16 unit, numbers in plain decimal notation without trailing zeros, text as parsed, what is empty
 * (null) left out, `uitzonderingen` left out. docs/approval.md specifies it to the byte.
 */
export function canonicalForm(data: YamlData, without: readonly MandateField[] = []): string {
  const { uitzonderingen: _exceptions, ...decided } = data as { [key: string]: YamlData };
  return write(without.length === 0 ? decided : withoutFields(decided, without));
}

/** `proplan-digest-1`: SHA-256 of the canonical form, 64 lower-case hex characters. */
export function digestOf(data: YamlData, without: readonly MandateField[] = []): string {
  return createHash('sha256').update(canonicalForm(data, without), 'utf8').digest('hex');
}

function write(value: YamlData): string {
  if (typeof value === 'number') return new Decimal(value).toFixed();
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`);
  return `{${entries.join(',')}}`;
}

/** Drops the free fields of every activity; with the costs go the amounts of the budget as presented, which follow them. */
function withoutFields(decided: { [key: string]: YamlData }, fields: readonly MandateField[]): YamlData {
  const dropped = new Set(fields.flatMap((field) => FIELD_KEYS[field]));
  const { begroting, ...rest } = decided;
  const budget = fields.includes('kosten') ? omit(begroting, BUDGET_AMOUNTS) : begroting;
  const activities = Array.isArray(decided['activiteiten']) ? decided['activiteiten'] : [];
  return {
    ...rest,
    ...(budget === undefined || isEmptyGroup(budget) ? {} : { begroting: budget }),
    activiteiten: activities.map((activity) => omit(activity, dropped) as YamlData),
  };
}

const BUDGET_AMOUNTS: ReadonlySet<string> = new Set(['bedrag', 'budgetten']);

/** A group of fields without some of them; anything else as it is. */
function omit(value: YamlData | undefined, keys: ReadonlySet<string>): YamlData | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

function isEmptyGroup(value: YamlData): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
