import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { atLeast, derived, difference, given, inCents, total, unknown } from '../../src/figures/make.ts';

const place = { file: '/plan.yaml', pointer: '/uren', part: 'value' as const };
const named = { id: 'a', label: 'A', unit: 'uur' as const };
const of = (value: number): Figure => given(named, new Decimal(value), place);
const missing = unknown(named, place, 'niet ingevuld');
const between = (low: number, high: number): Figure => ({
  ...of(low),
  low: new Decimal(low),
  high: new Decimal(high),
});
const plus = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, one) => sum.plus(one), new Decimal(0));
const said = ({ value, low, high, open }: Figure): (string | number | null | undefined)[] => [
  value?.toFixed() ?? null,
  low?.toFixed(),
  high?.toFixed(),
  open,
];

describe('a figure worked out from others', () => {
  it('is what the operation makes of them, without a range when none has one', () => {
    expect(said(derived(named, 'som', [of(2), of(3)], plus))).toEqual(['5', undefined, undefined, 0]);
  });

  it('is unknown as soon as one of them is, and counts every unknown', () => {
    expect(said(derived(named, 'som', [of(2), missing], plus))).toEqual([null, undefined, undefined, 1]);
    expect(said(derived(named, 'som', [missing, missing], plus))).toEqual([null, undefined, undefined, 2]);
  });

  it('carries a range on, from one side as well as from both', () => {
    expect(said(derived(named, 'som', [of(2), between(3, 4)], plus))).toEqual(['5', '5', '6', 0]);
    const { low: _, ...upper } = between(3, 4);
    expect(said(derived(named, 'som', [of(2), upper], plus))).toEqual(['5', '5', '6', 0]);
    const { high: __, ...lower } = { ...between(3, 4), value: new Decimal(4) };
    expect(said(derived(named, 'som', [of(2), lower], plus))).toEqual(['6', '5', '6', 0]);
  });

  it('keeps a part that is at most its value at most its value', () => {
    expect(derived(named, 'som', [{ ...of(2), bound: 'hoogstens' }, of(1)], plus).bound).toBe('hoogstens');
    expect(derived(named, 'som', [of(2), of(1)], plus).bound).toBeUndefined();
  });

  it('is exact only from exact parts and without rounding', () => {
    const rough: Figure = { ...of(1), exact: false };
    expect(derived(named, 'som', [of(2), of(1)], plus).exact).toBe(true);
    expect(derived(named, 'som', [of(2), rough], plus).exact).toBe(false);
    expect(derived(named, 'som', [of(2)], plus, { rounding: 'op de cent' }).exact).toBe(false);
  });
});

describe('a sum', () => {
  it('leaves out what is unknown and counts it', () => {
    expect(said(total(named, [of(2), missing, of(3)]))).toEqual(['5', undefined, undefined, 1]);
  });

  it('is unknown, not zero, when nothing is known, and zero when there is nothing', () => {
    expect(said(total(named, [missing]))).toEqual([null, undefined, undefined, 1]);
    expect(said(total(named, []))).toEqual(['0', undefined, undefined, 0]);
  });

  it('adds the bounds where a part has them and the value where it has not', () => {
    expect(said(total(named, [of(2), between(3, 4), missing]))).toEqual(['5', '5', '6', 1]);
    const { low: _, ...upper } = between(3, 4);
    expect(said(total(named, [of(2), upper]))).toEqual(['5', '5', '6', 0]);
  });

  it('is exact only when every part is', () => {
    expect(total(named, [of(2), { ...of(1), exact: false }]).exact).toBe(false);
    expect(total(named, [of(2), of(1)]).exact).toBe(true);
  });
});

describe('a sum of what is left', () => {
  it('is the most it can be as soon as a part is', () => {
    const most: Figure = { ...of(31.7), open: 1, bound: 'hoogstens' };
    expect(said(total(named, [of(36.4), most]))).toEqual(['68.1', undefined, undefined, 1]);
    expect(total(named, [of(36.4), most]).bound).toBe('hoogstens');
    expect(total(named, [of(36.4), missing]).bound).toBeUndefined();
  });
});

describe('cents and lower bounds', () => {
  it('rounds half-up to the cent and says so only when it changes something', () => {
    expect(inCents(of(1.005)).value?.toFixed()).toBe('1.01');
    expect(inCents(of(1.005)).rounding).toBeDefined();
    expect(inCents(of(1.5)).rounding).toBeUndefined();
    expect(inCents(missing)).toBe(missing);
  });

  it('is sure of the low side of a range, of a value, and of nothing of the unknown', () => {
    expect(atLeast({ ...between(3, 4), value: new Decimal(4) }).toFixed()).toBe('3');
    expect(atLeast(of(2)).toFixed()).toBe('2');
    expect(atLeast(missing).toFixed()).toBe('0');
  });
});

describe('what is left', () => {
  const left = (from: readonly Figure[], taken: readonly Figure[]) => difference(named, 'rest', from, taken);

  it('is the one less the other, without a range when none has one', () => {
    expect(said(left([of(83), of(7)], [of(20)]))).toEqual(['70', undefined, undefined, 0]);
  });

  it('is least when most is taken', () => {
    // 83 − 2 = 81, at least 83 − 5 = 78, at most 83 − 2 = 81
    expect(said(left([of(83)], [between(2, 5)]))).toEqual(['81', '78', '81', 0]);
    const { low: _, ...upper } = between(3, 4);
    expect(said(left([upper], [of(1)]))).toEqual(['2', '2', '3', 0]);
    const { high: __, ...lower } = { ...between(3, 4), value: new Decimal(4) };
    expect(said(left([lower], [of(1)]))).toEqual(['3', '2', '3', 0]);
  });

  it('is at most its value as soon as one part that is taken is not known', () => {
    const some = left([of(83)], [of(20), missing]);
    expect([...said(some), some.bound]).toEqual(['63', undefined, undefined, 1, 'hoogstens']);
    expect(left([of(83)], [of(20)]).bound).toBeUndefined();
    expect(left([of(83)], [missing, missing]).open).toBe(2);
  });
});
