import { ZERO } from '../../base/decimal.ts';
import type { Diff } from '../../diff/diff.ts';
import type { FigureChange } from '../../diff/figures.ts';
import type { Unit } from '../../figures/figure.ts';
import { figureText } from '../../texts/figure-text.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Cell, Table } from '../table.ts';

/** The hours and euros of each plan before and after, as far as they differ: a table per plan and unit. */
export function figureTables({ figures }: Diff, texts: Texts): Table[] {
  const plans = [...new Set(figures.map(({ plan }) => plan))];
  return plans.flatMap((plan) =>
    (['euro', 'uur'] as const).flatMap((unit) => {
      const own = figures.filter((change) => change.plan === plan && unitOf(change) === unit);
      return own.length === 0 ? [] : [table(plan, own, texts)];
    }),
  );
}

function unitOf({ before, after }: FigureChange): Unit | undefined {
  return (after ?? before)?.unit;
}

function table(plan: string, changes: readonly FigureChange[], texts: Texts): Table {
  const { diff } = texts;
  return {
    title: plan,
    columns: [diff.part, diff.before, diff.after, diff.change],
    rows: changes.map((change) => [
      [diff.divisions[change.division], nameOf(change)].filter((word) => word !== '').join(' '),
      cell(change.before),
      cell(change.after),
      difference(change, texts),
    ]),
  };
}

/** A budget is known by its id; the others are words. */
function nameOf({ division, name }: FigureChange): string {
  return division === 'budget' ? name : name.replaceAll('-', ' ');
}

function cell(figure: FigureChange['before']): Cell {
  return figure === null ? '' : { figure, address: figure.id };
}

/** What the change comes to, where both sides are known to the cent or minute; a question mark where they are not. */
function difference({ before, after }: FigureChange, texts: Texts): string {
  const one = after ?? before;
  const sides = [before, after].filter((side) => side !== null);
  if (one === null || sides.some(({ value, open, high }) => value === null || open > 0 || high !== undefined))
    return '?';
  const change = (after?.value ?? ZERO).minus(before?.value ?? ZERO);
  const words = figureText({ ...one, value: change.abs() }, texts);
  return `${change.isNegative() ? '−' : '+'} ${words}`;
}
