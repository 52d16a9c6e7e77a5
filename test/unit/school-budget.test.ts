import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { schoolBudgets } from '../../src/figures/school-budget.ts';

function school(budget: object): Doc<'school'> {
  const data = {
    soort: 'school',
    id: 's',
    budgetten: [{ id: 'pm-2026', bron: 'professionaliseringsmiddelen', begrotingsjaar: 2026, ...budget }],
  };
  return { file: '/school.yaml', soort: 'school', id: 's', data: data as Doc<'school'>['data'] };
}

function planned(amount: number | null, open = 0): Figure {
  const value = amount === null ? null : new Decimal(amount);
  return { id: 'gepland', label: 'Gepland', unit: 'euro', value, open, exact: true, operands: [] };
}

function figure(figures: readonly Figure[], name: string): Figure {
  const found = figures.find(({ id }) => id === `budget/pm-2026/${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe('Flemish training money', () => {
  it('1 200 + 3 937,50 − 2 500 = 2 637,50 left; half of the means 1 968,75 may stay; 668,75 to repay', () => {
    const figures = schoolBudgets(school({ ontvangen: 3937.5, 'reserve-begin': 1200 }), () => planned(2500));
    expect(figure(figures, 'beschikbaar').value?.toFixed(2)).toBe('5137.50');
    expect(figure(figures, 'over').value?.toFixed(2)).toBe('2637.50');
    expect(figure(figures, 'reserve-grens').value?.toFixed(2)).toBe('1968.75');
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('668.75');
  });

  it('what is left within the reserve is not repaid, never a negative amount', () => {
    // 3 937,50 − 3 000 = 937,50, below 1 968,75
    const figures = schoolBudgets(school({ ontvangen: 3937.5 }), () => planned(3000));
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('0.00');
  });

  it('an estimate stands in for money that was not received, and is not exact', () => {
    const figures = schoolBudgets(school({ geraamd: 4000 }), () => planned(0));
    expect(figure(figures, 'beschikbaar').value?.toFixed(2)).toBe('4000.00');
    expect(figure(figures, 'beschikbaar').exact).toBe(false);
  });

  it('money neither received nor estimated is unknown, not zero', () => {
    const figures = schoolBudgets(school({}), () => planned(100));
    expect(figure(figures, 'beschikbaar').value).toBeNull();
    expect(figure(figures, 'over').value).toBeNull();
    expect(figure(figures, 'over').open).toBeGreaterThan(0);
  });

  it('with an unknown cost what is left is at most the known remainder', () => {
    const figures = schoolBudgets(school({ ontvangen: 1000 }), () => planned(400, 1));
    expect(figure(figures, 'over').value?.toFixed(2)).toBe('600.00');
    expect(figure(figures, 'over').bound).toBe('hoogstens');
    expect(figure(figures, 'terug-te-betalen').bound).toBe('hoogstens');
  });
});
