import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { type BudgetUse, schoolBudgets } from '../../src/figures/school-budget.ts';
import type { Booking } from '../../src/figures/spending.ts';

function school(budget: object): Doc<'school'> {
  const data = {
    soort: 'school',
    id: 's',
    budgetten: [{ id: 'pm-2026', bron: 'professionaliseringsmiddelen', begrotingsjaar: 2026, ...budget }],
  };
  return { file: '/school.yaml', soort: 'school', id: 's', data: data as Doc<'school'>['data'] };
}

/** A plan that plans this much on the budget, and no bookings unless given. */
function use(figure: Figure, bookings: readonly Booking[] = []): BudgetUse {
  return { planned: () => figure, bookings, isPlanned: () => false };
}

function booking(amount: number): Booking {
  const value = new Decimal(amount);
  return {
    budget: 'pm-2026',
    owner: 's',
    year: 2026,
    activity: null,
    post: null,
    amount: { id: 'boeking', label: 'Boeking', unit: 'euro', value, open: 0, exact: true, operands: [] },
  };
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
    const figures = schoolBudgets(school({ ontvangen: 3937.5, 'reserve-begin': 1200 }), use(planned(2500)));
    expect(figure(figures, 'beschikbaar').value?.toFixed(2)).toBe('5137.50');
    expect(figure(figures, 'verwacht-over').value?.toFixed(2)).toBe('2637.50');
    expect(figure(figures, 'reserve-grens').value?.toFixed(2)).toBe('1968.75');
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('668.75');
  });

  it('what is left within the reserve is not repaid, never a negative amount', () => {
    // 3 937,50 − 3 000 = 937,50, below 1 968,75
    const figures = schoolBudgets(school({ ontvangen: 3937.5 }), use(planned(3000)));
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('0.00');
  });

  it('counts what was spent on this budget only, and outside the plans only what no plan foresaw', () => {
    // 3 937,50 − 500 planned − 120 not foreseen = 3 317,50; the 80 of the plan and the 900 elsewhere don't count.
    const [unforeseen, foreseen] = [booking(120), booking(80)];
    const elsewhere = { ...booking(900), budget: 'wm-2026' };
    const figures = schoolBudgets(school({ ontvangen: 3937.5 }), {
      ...use(planned(500), [unforeseen, foreseen, elsewhere]),
      isPlanned: (one) => one === foreseen,
    });
    expect(figure(figures, 'besteed').value?.toFixed(2)).toBe('200.00');
    expect(figure(figures, 'verwacht-over').value?.toFixed(2)).toBe('3317.50');
  });

  it('adds up the instalments that came in, and has none when none is written down', () => {
    // 2 362,50 + 1 575 = 3 937,50
    const schijven = [
      { datum: '2026-01-20', bedrag: 2362.5 },
      { datum: '2026-06-20', bedrag: 1575 },
    ];
    const figures = schoolBudgets(school({ ontvangen: 3937.5, schijven }), use(planned(0)));
    expect(figure(figures, 'schijven').value?.toFixed(2)).toBe('3937.50');
    const none = schoolBudgets(school({ ontvangen: 3937.5 }), use(planned(0)));
    expect(none.some(({ id }) => id.endsWith('/schijven'))).toBe(false);
  });

  it('counts every unknown on either side of what will be left', () => {
    const figures = schoolBudgets(school({ ontvangen: 3937.5 }), use(planned(500, 2)));
    expect(figure(figures, 'verwacht-over').open).toBe(2);
    expect(figure(figures, 'verwacht-over').bound).toBe('hoogstens');
    expect(figure(figures, 'verwacht-over').value?.toFixed(2)).toBe('3437.50');
  });

  it('an estimate stands in for money that was not received, and is not exact', () => {
    const figures = schoolBudgets(school({ geraamd: 4000 }), use(planned(0)));
    expect(figure(figures, 'beschikbaar').value?.toFixed(2)).toBe('4000.00');
    expect(figure(figures, 'beschikbaar').exact).toBe(false);
  });

  it('money neither received nor estimated is unknown, not zero', () => {
    const figures = schoolBudgets(school({}), use(planned(100)));
    expect(figure(figures, 'beschikbaar').value).toBeNull();
    expect(figure(figures, 'verwacht-over').value).toBeNull();
    expect(figure(figures, 'verwacht-over').open).toBeGreaterThan(0);
  });

  it('with an unknown cost what is left is at most the known remainder', () => {
    const figures = schoolBudgets(school({ ontvangen: 1000 }), use(planned(400, 1)));
    expect(figure(figures, 'verwacht-over').value?.toFixed(2)).toBe('600.00');
    expect(figure(figures, 'verwacht-over').bound).toBe('hoogstens');
    expect(figure(figures, 'terug-te-betalen').bound).toBe('hoogstens');
  });

  it('a closed year counts what was spent: 4 750,00 − 3 550,00 = 1 200,00 stays, below half of 3 850,00', () => {
    const closed = { ontvangen: 3850, 'reserve-begin': 900, 'afgesloten-op': '2027-01-31' };
    const figures = schoolBudgets(school(closed), use(planned(0), [booking(3645), booking(-95)]));
    expect(figure(figures, 'besteed').value?.toFixed(2)).toBe('3550.00');
    expect(figure(figures, 'over').value?.toFixed(2)).toBe('1200.00');
    expect(figure(figures, 'reserve-grens').value?.toFixed(2)).toBe('1925.00');
    expect(figure(figures, 'reserve-eind').value?.toFixed(2)).toBe('1200.00');
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('0.00');
  });

  it('a closed year with 2 500 spent: 2 637,50 left, 1 968,75 stays, 668,75 goes back', () => {
    const closed = { ontvangen: 3937.5, 'reserve-begin': 1200, 'afgesloten-op': '2027-01-31' };
    const figures = schoolBudgets(school(closed), use(planned(9999), [booking(2500)]));
    expect(figure(figures, 'reserve-eind').value?.toFixed(2)).toBe('1968.75');
    expect(figure(figures, 'terug-te-betalen').value?.toFixed(2)).toBe('668.75');
  });

  it('in an open year what was spent outside the plans is expected to be gone: 1 000 − 400 − 150 = 450', () => {
    const figures = schoolBudgets(school({ ontvangen: 1000 }), use(planned(400), [booking(150)]));
    expect(figure(figures, 'over').value?.toFixed(2)).toBe('850.00');
    expect(figure(figures, 'verwacht-over').value?.toFixed(2)).toBe('450.00');
  });

  // 4 000 − 0 − 0: the one planned cost is not known, so at most that is left
  it('a planned cost that is not known takes nothing off yet, and what is left is at most that', () => {
    const figures = schoolBudgets(school({ ontvangen: 4000 }), use(planned(null, 1)));
    const left = figure(figures, 'verwacht-over');
    expect([left.value?.toFixed(), left.bound, left.open, left.exact]).toEqual([
      '4000',
      'hoogstens',
      1,
      false,
    ]);
    expect(left.operands.map(({ label }) => label)).toContain('Gepland');
    expect(figure(figures, 'gepland').value).toBeNull();
    const known = figure(schoolBudgets(school({ ontvangen: 4000 }), use(planned(10))), 'verwacht-over');
    expect([known.value?.toFixed(), known.bound, known.open, known.exact]).toEqual([
      '3990',
      undefined,
      0,
      true,
    ]);
  });
});
