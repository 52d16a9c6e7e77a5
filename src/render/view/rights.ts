import type { IsoDate } from '../../base/dates.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import type { Figure } from '../../figures/figure.ts';
import { RIGHT_LABELS, RIGHTS, type Right } from '../../figures/norms.ts';
import { figureText } from '../format.ts';
import type { RechtregelView } from '../generated/views.ts';

/** Each right that a person has, or that something is planned from, in the school years of the figures, newest first. */
export function rightViews(
  figures: ReadonlyMap<string, Figure>,
  person: string,
  today: IsoDate,
): RechtregelView[] {
  const prefix = `rechten/${person}/`;
  const years = [...figures.keys()].flatMap((id) => (id.startsWith(prefix) ? (id.split('/')[3] ?? []) : []));
  return [...new Set(years)]
    .sort()
    .reverse()
    .flatMap((year) =>
      RIGHTS.flatMap((right) => rightView(figures, `${prefix}${right}/${year}`, right, year, today)),
    );
}

function rightView(
  figures: ReadonlyMap<string, Figure>,
  id: string,
  right: Right,
  schooljaar: string,
  today: IsoDate,
): RechtregelView[] {
  const norm = figures.get(id);
  if (norm === undefined) return [];
  const part = (name: string): string | null => {
    const figure = figures.get(`${id}/${name}`);
    return figure === undefined ? null : figureText(figure);
  };
  const parts = {
    toegekend: part('toegekend'),
    gespaard: part('gespaard'),
    gepland: part('gepland'),
    gebruikt: part('gebruikt'),
    over: part('over'),
  };
  const hasNone = norm.value === null && norm.open === 0;
  if (hasNone && Object.values(parts).every((text) => text === null)) return [];
  return [
    {
      recht: RIGHT_LABELS[right],
      schooljaar,
      norm: norm.value === null ? 'geen recht gevonden' : figureText(norm),
      ...parts,
      vervalt: lapsing(figures.get(`${id}/vervalt`), today > schoolYearPeriod(schooljaar, 'nl').to),
      waarom: reason(norm),
    },
  ];
}

/** `23 uur vervalt op 31 juli 2027`; only Dutch rights lapse, on the last day of the school year. */
function lapsing(figure: Figure | undefined, isPast: boolean): string | null {
  if (figure === undefined) return null;
  const day = /^Vervalt op ([^,]+),/.exec(figure.label)?.[1] ?? figure.label;
  return `${figureText(figure)} ${isPast ? 'verviel' : 'vervalt'} op ${day}`;
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
