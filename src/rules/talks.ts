import { addMonths, type IsoDate } from '../base/dates.ts';
import type { Place } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';
import { countedFrom, hasNewer, lastDiscussed } from './renewal.ts';

/** Months between two talks, by the word of the own regulation. */
const MONTHS = { halfjaarlijks: 6, jaarlijks: 12, tweejaarlijks: 24, driejaarlijks: 36, vierjaarlijks: 48 };

/** A regulation on talks that holds for a school. */
interface Regulation {
  readonly kader: string;
  readonly frequentie: keyof typeof MONTHS;
  readonly months: number;
  readonly since: IsoDate;
}

/** A personal plan that was not talked about for longer than the own regulation says. */
export interface OverdueTalk {
  readonly at: Place;
  readonly day: IsoDate;
  /** What asks for the talk; null where only a number of months does. */
  readonly rule: Regulation | null;
  readonly due: IsoDate;
}

/** Whether a talk on a plan is overdue; `otherwise` are the months that count where no regulation is known. */
export function overdueTalk(
  doc: Doc<'persoonlijk-plan'>,
  view: SchoolView,
  today: IsoDate,
  otherwise: number | null,
): OverdueTalk | null {
  const last = lastDiscussed(doc, today);
  if (last === null) return null;
  const counted = countedFrom(doc, view, today, last.day);
  if (counted === null || hasNewer(doc, view, last.day)) return null;
  const terms = regulations(view, today).map((rule) => ({
    rule,
    due: addMonths(rule.since > counted ? rule.since : counted, rule.months),
  }));
  // Where two hold, the longest counts.
  const own = terms.toSorted((a, b) => a.due.localeCompare(b.due)).at(-1);
  const term = own ?? (otherwise === null ? null : { rule: null, due: addMonths(counted, otherwise) });
  return term === null || today <= term.due ? null : { ...last, ...term };
}

/** How often the kaders that hold for a school on a day ask for a talk, and since when. */
function regulations(view: SchoolView, day: IsoDate): Regulation[] {
  return view.kaders
    .filter((kader) => holdsFor(kader, view.school.id, day))
    .flatMap(({ id, data }) => {
      const frequentie = data.regelingen?.gesprekkencyclus?.frequentie;
      return frequentie === undefined
        ? []
        : [{ kader: id, frequentie, months: MONTHS[frequentie], since: data.looptijd?.van ?? '' }];
    });
}

function holdsFor({ data }: Doc<'kader'>, school: string, day: IsoDate): boolean {
  const { looptijd, 'geldt-voor': schools = [school] } = data;
  const here = data.school === undefined ? schools.includes(school) : data.school === school;
  return here && (looptijd === undefined || (looptijd.van <= day && day <= looptijd.tot));
}
