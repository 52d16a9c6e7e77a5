import type { IsoDate } from '../../base/dates.ts';
import { dateInWords } from '../../base/format.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Balance } from '../../figures/ledger/pots.ts';
import { RIGHT_LABELS } from '../../figures/norms.ts';
import { doubtText } from '../../texts/figure-text.ts';
import { figureText } from '../format.ts';
import type { RechtregelView } from '../generated/views.ts';

/** Each right that a person has, or that something is planned from, in the school years of the balances, newest first. */
export function rightViews(balances: readonly Balance[], person: string, today: IsoDate): RechtregelView[] {
  return balances
    .filter((balance) => balance.person === person)
    .toSorted((a, b) => b.year.localeCompare(a.year))
    .flatMap((balance) => rightView(balance, today));
}

function rightView(balance: Balance, today: IsoDate): RechtregelView[] {
  const { pot, year, right, granted, saved, planned, used, left, free, lapses } = balance;
  const parts = {
    toegekend: text(granted),
    gespaard: text(saved),
    gepland: text(planned),
    gebruikt: text(used),
    over: text(left),
    'nog-vrij-te-plannen': text(free),
  };
  const hasNone = right.value === null && right.open === 0;
  if (hasNone && Object.values(parts).every((part) => part === null)) return [];
  return [
    {
      recht: RIGHT_LABELS[pot],
      schooljaar: year,
      norm: right.value === null ? 'geen recht gevonden' : figureText(right),
      ...parts,
      vervalt: lapses === null ? null : lapsing(lapses, today),
      waarom: reason(right),
    },
  ];
}

/** A part in words; a range with why it is one. */
function text(figure: Figure | null): string | null {
  return figure && (doubtText(figure) ?? figureText(figure));
}

/** `23 uur vervalt op 31 juli 2027`; only Dutch rights lapse, on the last day of the school year. */
function lapsing({ day, figure }: NonNullable<Balance['lapses']>, today: IsoDate): string {
  return `${figureText(figure)} ${today > day ? 'verviel' : 'vervalt'} op ${dateInWords(day)}`;
}

/** How a right comes about and where that stands: `83 × 0,6 (CAO VO …, art. 17.4 lid 1)`. */
function reason(norm: Figure): string | null {
  if (norm.value === null) return null;
  const parts = partsOf(norm);
  const articles = [
    ...new Set(
      parts.flatMap((part) =>
        part.operands.flatMap(({ parameter }) =>
          parameter === undefined ? [] : [`${parameter.document}, ${parameter.article}`],
        ),
      ),
    ),
  ];
  const sum = parts.map(({ operation }) => operation).join(' + ');
  const doubt = norm.doubt === undefined ? '' : ` ${norm.doubt}`;
  return `${sum} (${articles.join('; ')}).${doubt}`;
}

/** The parts of a right that rest on an appointment and a number of the law. */
function partsOf(figure: Figure): Figure[] {
  const direct = figure.operands.some(({ parameter }) => parameter !== undefined);
  return direct ? [figure] : figure.operands.flatMap(partsOf);
}
