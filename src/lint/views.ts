import type { ApprovalState } from '../approval/state.ts';
import { extract } from '../documents/extract.ts';
import { SHAPES } from '../documents/generated/shapes.ts';
import {
  type Collective,
  type Doc,
  isPersonal,
  ofKind,
  type Personal,
  type Soort,
} from '../documents/kind.ts';
import { appointmentsIn } from '../figures/appointment.ts';
import type { Figure } from '../figures/figure.ts';
import type { Context, Contexts } from '../read/context.ts';
import type { SchoolView } from '../rules/input.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

type Book = ReadonlyMap<string, readonly Figure[]>;

/** A document as other files may see it. */
export function extracted<K extends Soort>(doc: Doc<K>): Doc<K> {
  return {
    ...doc,
    data: extract(doc.data as unknown as YamlData, SHAPES[doc.soort] ?? {}) as unknown as Doc<K>['data'],
  };
}

/** One view per school: the extracts that concern it, with figures and decisions within reach. */
export function schoolViews(
  docs: readonly Doc[],
  contexts: Contexts,
  book: Book,
  states: ReadonlyMap<string, ApprovalState>,
  broken: ReadonlySet<Soort>,
): SchoolView[] {
  const extracts = docs.map(extracted);
  const figure = figureIn(book);
  return ofKind(extracts, 'school').flatMap((school) => {
    const context = contexts.of(school);
    if (context === null) return [];
    const here = extracts.filter((doc) => contexts.of(doc)?.school?.id === school.id);
    const registers = ofKind(here, 'personeel');
    const personal = extracts.filter((doc) => isPersonal(doc) && concerns(doc, school, registers, contexts));
    return [
      {
        context,
        school,
        registers,
        plans: ofKind(extracts, 'plan').filter((plan) => holdsFor(plan, school, contexts)),
        kaders: ofKind(extracts, 'kader').filter(
          (kader) => contexts.of(kader)?.bestuur?.id === context.bestuur?.id,
        ),
        teamPlans: ofKind(extracts, 'teamplan').filter((plan) => holdsFor(plan, school, contexts)),
        personalPlans: ofKind(personal, 'persoonlijk-plan'),
        requests: ofKind(personal, 'aanvraag'),
        agreements: ofKind(personal, 'begeleidingsafspraak'),
        spending: ofKind(here, 'uitgaven'),
        schools: ofKind(extracts, 'school'),
        broken,
        appointments: appointmentsIn(registers),
        employed: appointmentsIn(
          ofKind(extracts, 'personeel').filter((list) => sameEmployer(list, context, contexts)),
        ),
        figure,
        approval: (id) => states.get(id) ?? null,
      },
    ];
  });
}

/** A plan holds for the schools it names; one that names none holds for its only school, or for all of its board. */
function holdsFor(plan: Collective, school: Doc<'school'>, contexts: Contexts): boolean {
  const named = plan.data.scholen ?? [];
  if (named.length > 0) return named.includes(school.id);
  const context = contexts.of(plan);
  if (context?.school) return context.school.id === school.id;
  return context !== null && context.bestuur?.id === contexts.of(school)?.bestuur?.id;
}

/** A personal document concerns every school that has the person in its register. */
function concerns(
  plan: Doc<Personal>,
  school: Doc<'school'>,
  registers: readonly Doc<'personeel'>[],
  contexts: Contexts,
): boolean {
  const listed = registers.some(({ data }) =>
    data.medewerkers?.some(({ id }) => id === plan.data.medewerker),
  );
  return listed || contexts.of(plan)?.school?.id === school.id;
}

/** A board employs the staff of all its schools; a school without a board only its own. */
function sameEmployer(register: Doc<'personeel'>, context: Context, contexts: Contexts): boolean {
  const other = contexts.of(register);
  return context.bestuur === null
    ? other?.school?.id === context.school?.id
    : other?.bestuur?.id === context.bestuur.id;
}

export function figureIn(book: Book): (file: string, id: string) => Figure | null {
  return (file, id) => book.get(file)?.find((figure) => figure.id === id) ?? null;
}
