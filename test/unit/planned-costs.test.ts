import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, sum } from '../../src/base/decimal.ts';
import type { Activiteit, Kost } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { divide } from '../../src/figures/shares.ts';
import { plannedCosts } from '../support/costs.ts';

function plan(kosten: Kost[], rest: Partial<Activiteit> = {}): Doc<'plan'> {
  const activity = { id: 'a-een', titel: 'Een', kosten, ...rest };
  const data = { soort: 'plan', id: 'p', activiteiten: [activity] } as Doc<'plan'>['data'];
  return { file: '/plan.yaml', soort: 'plan', id: 'p', data };
}

function named(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const planned = (kosten: Kost[], rest: Partial<Activiteit> = {}): Figure =>
  named(plannedCosts(plan(kosten, rest)), 'begroting/gepland');

describe('the cost of a line', () => {
  it.each<[string, Kost, string]>([
    ['total', { post: 'trainer', bedrag: 845 }, '845.00'],
    ['845 × 2 groups', { post: 'trainer', bedrag: 845, per: 'groep', aantal: 2 }, '1690.00'],
    [
      '845 × 2 × 1,21',
      { post: 'trainer', bedrag: 845, per: 'groep', aantal: 2, btw: { tarief: 21, inbegrepen: false } },
      '2044.90',
    ],
    [
      '495 × 1,21 = 598,95',
      { post: 'trainer', bedrag: 495, btw: { tarief: 21, inbegrepen: false } },
      '598.95',
    ],
    ['VAT already in', { post: 'trainer', bedrag: 121, btw: { tarief: 21, inbegrepen: true } }, '121.00'],
    [
      '0,05 × 1,10 = 0,055, half up',
      { post: 'materiaal', bedrag: 0.05, btw: { tarief: 10, inbegrepen: false } },
      '0.06',
    ],
    ['180 km × 0,32', { post: 'verplaatsing', bedrag: 0.32, per: 'km', aantal: 180 }, '57.60'],
    [
      '2 × 125 below the cap',
      { post: 'inschrijving', bedrag: 125, per: 'keer', aantal: 2, maximum: 550 },
      '250.00',
    ],
    [
      '4 × 125 below the cap',
      { post: 'inschrijving', bedrag: 125, per: 'keer', aantal: 4, maximum: 550 },
      '500.00',
    ],
    [
      '5 × 125 = 625, capped',
      { post: 'inschrijving', bedrag: 125, per: 'keer', aantal: 5, maximum: 550 },
      '550.00',
    ],
    [
      '6 × 125 = 750, capped',
      { post: 'inschrijving', bedrag: 125, per: 'keer', aantal: 6, maximum: 550 },
      '550.00',
    ],
    ['free', { post: 'materiaal', gratis: true }, '0.00'],
    ['paid by another', { post: 'locatie', 'betaald-door': 'bestuur' }, '0.00'],
    [
      'the chosen variant',
      {
        post: 'inschrijving',
        varianten: [
          { naam: 'lid', bedrag: 0 },
          { naam: 'niet-lid', bedrag: 125 },
        ],
        gekozen: 'niet-lid',
      },
      '125.00',
    ],
  ])('%s', (_, line, expected) => {
    expect(planned([line]).value?.toFixed(2)).toBe(expected);
  });

  it('counts participants when every group says how many: 34 × 12,50 = 425', () => {
    const line: Kost = { post: 'catering', bedrag: 12.5, per: 'deelnemer' };
    expect(planned([line], { deelnemers: [{ groep: 'hele-team', aantal: 34 }] }).value?.toFixed(2)).toBe(
      '425.00',
    );
  });

  it.each<[string, Kost]>([
    ['p.m.', { post: 'verlet', onbekend: true }],
    ['no variant chosen', { post: 'inschrijving', varianten: [{ naam: 'lid', bedrag: 0 }] }],
    ['participants not counted', { post: 'catering', bedrag: 12.5, per: 'deelnemer' }],
    ['number of days not filled in', { post: 'locatie', bedrag: 100, per: 'dag' }],
  ])('%s is unknown, never zero', (_, line) => {
    const figure = planned([line]);
    expect(figure.value).toBeNull();
    expect(figure.open).toBe(1);
    expect(planned([line, { post: 'trainer', bedrag: 100 }]).value?.toFixed(2)).toBe('100.00');
    expect(planned([line, { post: 'trainer', bedrag: 100 }]).open).toBe(1);
  });
});

describe('who pays', () => {
  it('a fixed amount and a share, the rest not allocated: 1 000 = 300 + 60 % (600) + 100', () => {
    const figures = plannedCosts(
      plan([
        {
          post: 'trainer',
          bedrag: 1000,
          'kosten-uit': [
            { budget: 'erasmus-2026', bedrag: 300 },
            { budget: 'pm-2026', deel: '60 %' },
          ],
        },
      ]),
    );
    expect(named(figures, 'begroting/gepland/erasmus-2026').value?.toFixed(2)).toBe('300.00');
    expect(named(figures, 'begroting/gepland/pm-2026').value?.toFixed(2)).toBe('600.00');
    expect(named(figures, 'begroting/gepland/niet-toegewezen').value?.toFixed(2)).toBe('100.00');
  });

  it('thirds of 100 euros: 33,34 + 33,33 + 33,33', () => {
    const thirds = [1, 2, 3].map(() => new Decimal(1).div(3));
    expect(divide(new Decimal(100), thirds).map((part) => part.toFixed(2))).toEqual([
      '33.34',
      '33.33',
      '33.33',
    ]);
  });

  // 5 cents: 1,25 + 3,75 cents; 1 + 3 are sure, and the fifth goes to the larger remainder. Tied, to the first.
  it('a cent that is left goes to the largest remainder, the first named at a tie', () => {
    const split = (...shares: number[]): string[] =>
      divide(
        new Decimal('0.05'),
        shares.map((share) => new Decimal(share)),
      ).map((part) => part.toFixed(2));
    expect(split(0.25, 0.75)).toEqual(['0.01', '0.04']);
    expect(split(0.75, 0.25)).toEqual(['0.04', '0.01']);
    expect(split(0.5, 0.5)).toEqual(['0.03', '0.02']);
  });

  it('says who pays all and who pays a part', () => {
    const words = (...payers: NonNullable<Kost['kosten-uit']>): (string | undefined)[] =>
      plannedCosts(plan([{ post: 'trainer', bedrag: 100, 'kosten-uit': payers }]))
        .filter(({ id }) => /^begroting\/gepland\//.test(id))
        .map(({ operands }) => operands[0]?.operation);
    expect(words({ budget: 'een' })).toEqual(['volledig']);
    expect(words({ budget: 'een' }, { budget: 'twee' })).toEqual(['rest', 'rest']);
    expect(words({ budget: 'een', bedrag: 40 }, { budget: 'twee' })).toEqual(['vast bedrag € 40,00', 'rest']);
  });

  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => new Decimal(cents).div(100));

  it('shares that make a whole add up to the amount, each within a cent of exact', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
        (whole, weights) => {
          const total = weights.reduce((a, b) => a + b, 0);
          const shares = weights.map((weight) => new Decimal(weight).div(total));
          const parts = divide(whole, shares);
          expect(sum(parts).toFixed(2)).toBe(whole.toFixed(2));
          parts.forEach((part, index) => {
            expect(
              part
                .minus(whole.times(shares[index] ?? 0))
                .abs()
                .lte(0.01),
            ).toBe(true);
          });
        },
      ),
    );
  });

  it('the parts per budget add up to the whole plan, to the cent', () => {
    const line = fc.record({
      post: fc.constant('trainer' as const),
      bedrag: fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100),
      'kosten-uit': fc.constantFrom<NonNullable<Kost['kosten-uit']>[]>(
        [],
        [{ budget: 'pm-2026' }],
        [
          { budget: 'pm-2026', deel: '1/3' },
          { budget: 'pm-2027', deel: '2/3' },
        ],
        [{ budget: 'pm-2026', deel: '40 %' }],
      ),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const figures = plannedCosts(plan(lines));
        const parts = figures
          .filter(({ id }) => /^begroting\/gepland\//.test(id))
          .map(({ value }) => value ?? new Decimal(0));
        expect(sum(parts).toFixed(2)).toBe(named(figures, 'begroting/gepland').value?.toFixed(2));
      }),
    );
  });
});
