import { Decimal, ZERO } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Deelnemer } from '../documents/generated/types.ts';
import type { Collective } from '../documents/kind.ts';
import { hoursOf } from './activity-hours.ts';
import type { Figure } from './figure.ts';
import { derived, given, total, unknown } from './make.ts';

/** Name of the part of the hours of which the category is not known. */
const UNNAMED = 'niet-genoemd';

/**
 * The hours that a plan asks of its participants: `activiteit/<id>/uren` (hours × number of people),
 * `uren/gepland`, and the same hours once more per pot that they come from (`uren/gepland/<pot>`) and per
 * category of staff (`uren/categorie/<category>`). Volunteers, people from outside and those of a school that the
 * plan is not for are not counted.
 * `categoryOf` gives the category of a person; null when that is not one category.
 */
export function plannedHours(plan: Collective, categoryOf: (person: string) => string | null): Figure[] {
  const lines = linesOf(plan, categoryOf);
  const perActivity = (plan.data.activiteiten ?? []).map(({ id }, index) =>
    total(
      { id: `activiteit/${id}/uren`, label: `Uren ${id}`, unit: 'uur' },
      lines.filter((line) => line.activity === index).map(({ hours }) => hours),
      { source: at(plan, index) },
    ),
  );
  const grouped = (kind: 'pot' | 'category', prefix: string, word: string): Figure[] =>
    [...new Set(lines.map((line) => line[kind]))].sort().map((name) =>
      total(
        { id: `${prefix}/${name}`, label: `${word} ${name}`, unit: 'uur' },
        lines.filter((line) => line[kind] === name).map(({ hours }) => hours),
      ),
    );
  return [
    total({ id: 'uren/gepland', label: 'Geplande uren', unit: 'uur' }, perActivity),
    ...grouped('pot', 'uren/gepland', 'Geplande uren ten laste van'),
    ...grouped('category', 'uren/categorie', 'Geplande uren van'),
    ...perActivity,
  ];
}

interface Line {
  /** Position of the activity in the plan. */
  readonly activity: number;
  readonly pot: string;
  readonly category: string;
  readonly hours: Figure;
}

function linesOf(plan: Collective, categoryOf: (person: string) => string | null): Line[] {
  return (plan.data.activiteiten ?? []).flatMap((activity, index): Line[] => {
    const pot = activity['uren-uit'] ?? 'werkgever';
    const rows = activity.deelnemers ?? [];
    if (rows.length === 0) {
      const named = { id: 'deelnemers', label: 'Uren van de deelnemers', unit: 'uur' as const };
      const hours = unknown(named, at(plan, index), 'deelnemers nog niet bekend');
      return [{ activity: index, pot, category: UNNAMED, hours }];
    }
    return rows.flatMap((row, position): Line[] => {
      if (row.extern || row.vrijwilligers !== undefined || isElsewhere(row, plan)) return [];
      const named = { id: `deelnemers/${position}`, label: `Uren van ${nameOf(row)}`, unit: 'uur' as const };
      const own = { id: 'uren', label: 'Uren per deelnemer', unit: 'uur' as const };
      const each =
        row.uren === undefined
          ? hoursOf(activity.uren, own.id, at(plan, index, 'uren'))
          : given(own, new Decimal(row.uren), at(plan, index, 'deelnemers', position, 'uren'));
      const people = peopleIn(row, at(plan, index, 'deelnemers', position));
      return [
        {
          activity: index,
          pot: row['uren-uit'] ?? pot,
          category: row.categorie ?? (row.medewerker ? categoryOf(row.medewerker) : null) ?? UNNAMED,
          hours: derived(named, 'uren × aantal', [each, people], ([length = ZERO, count = ZERO]) =>
            length.times(count),
          ),
        },
      ];
    });
  });
}

/** What the line calls its participants. */
function nameOf(row: Deelnemer): string {
  const { groep, team, categorie, rol, medewerker } = row;
  const known = medewerker ?? groep ?? team ?? categorie ?? rol;
  return known ?? (row['nog-aan-te-wijzen'] ? 'wie nog aangewezen wordt' : 'de deelnemers');
}

/** Participants of another school: they count in the plan of that school. */
function isElsewhere({ school }: Deelnemer, plan: Collective): boolean {
  return school !== undefined && !(plan.data.scholen ?? [school]).includes(school);
}

/** How many people a line of participants means; a minimum and maximum give a range. */
function peopleIn(row: Deelnemer, place: Place): Figure {
  const named = { id: 'aantal', label: 'Aantal deelnemers', unit: 'aantal' as const };
  const field = (name: string): Place => ({ ...place, pointer: pointerTo(place.pointer, name) });
  if (row.aantal !== undefined) return given(named, new Decimal(row.aantal), field('aantal'));
  if (row.medewerker !== undefined) return given(named, new Decimal(1), field('medewerker'));
  if (row['nog-aan-te-wijzen'] !== undefined) return given(named, new Decimal(1), field('nog-aan-te-wijzen'));
  if (row.minimum === undefined || row.maximum === undefined)
    return unknown(named, place, 'aantal deelnemers nog niet bekend');
  const [low, high] = [new Decimal(row.minimum), new Decimal(row.maximum)];
  return { ...given(named, low, field('minimum')), low, high, exact: false };
}

function at(plan: Collective, index: number, ...steps: (string | number)[]): Place {
  return { file: plan.file, pointer: pointerTo('/activiteiten', index, ...steps), part: 'value' };
}
