import type { ApprovalState } from '../approval/state.ts';
import { groupBy } from '../base/group-by.ts';
import { extract } from '../documents/extract.ts';
import { SHAPES } from '../documents/generated/shapes.ts';
import { type Doc, isPersonal, ofKind, type Soort } from '../documents/kind.ts';
import { appointmentsIn } from '../figures/appointment.ts';
import type { Book } from '../figures/book.ts';
import type { Costs } from '../figures/costs.ts';
import type { Ledger } from '../figures/ledger/charges.ts';
import { holdsFor } from '../figures/ledger/holds-for.ts';
import type { People } from '../figures/people.ts';
import type { Context, Contexts } from '../read/context.ts';
import type { SchoolView } from '../rules/input.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** A document as other files may see it. */
export function extracted<K extends Soort>(doc: Doc<K>): Doc<K> {
  return {
    ...doc,
    data: extract(doc.data as unknown as YamlData, SHAPES[doc.soort] ?? {}) as unknown as Doc<K>['data'],
  };
}

/** What was counted in a workspace. */
export interface Counted {
  readonly book: Book;
  readonly people: ReadonlyMap<string, People>;
  readonly costs: Costs;
  readonly ledger: Ledger;
}

/**
 * One view per school: the extracts that concern it, with figures and decisions within reach. `docs` are extracts
 * already.
 */
export function schoolViews(
  docs: readonly Doc[],
  contexts: Contexts,
  { book, people, costs, ledger }: Counted,
  states: ReadonlyMap<string, ApprovalState>,
  broken: ReadonlySet<Soort>,
): SchoolView[] {
  const schools = ofKind(docs, 'school');
  const registers = ofKind(docs, 'personeel');
  const collective = { plans: ofKind(docs, 'plan'), teamPlans: ofKind(docs, 'teamplan') };
  const schoolOf = (doc: Doc): string | undefined => contexts.of(doc)?.school?.id;
  const bySchool = groupBy(docs, schoolOf);
  const personal = personalBySchool(docs, registers, schoolOf);
  const kaders = groupBy(ofKind(docs, 'kader'), (kader) => contexts.of(kader)?.bestuur?.id);
  const staff = groupBy(registers, (register) => employerOf(contexts.of(register)));
  const employed = new Map(
    [...staff].map(([employer, own]) => [employer, groupBy(appointmentsIn(own), ({ person }) => person)]),
  );
  return schools.flatMap((school) => {
    const context = contexts.of(school);
    if (context === null) return [];
    const here = bySchool.get(school.id) ?? [];
    const own = personal.get(school.id) ?? [];
    const ownRegisters = ofKind(here, 'personeel');
    return [
      {
        context,
        school,
        registers: ownRegisters,
        plans: collective.plans.filter((plan) => holdsFor(plan, school, contexts)),
        kaders: kaders.get(context.bestuur?.id) ?? [],
        teamPlans: collective.teamPlans.filter((plan) => holdsFor(plan, school, contexts)),
        personalPlans: ofKind(own, 'persoonlijk-plan'),
        requests: ofKind(own, 'aanvraag'),
        agreements: ofKind(own, 'begeleidingsafspraak'),
        spending: ofKind(here, 'uitgaven'),
        schools,
        broken,
        appointments: appointmentsIn(ownRegisters),
        employed: (person) => employed.get(employerOf(context))?.get(person) ?? [],
        figure: (file, id) => book.figure(file, id),
        cost: (file, pointer) => costs.at(file, pointer),
        balance: (file, person, pot, year) => people.get(file)?.balance(person, pot, year) ?? null,
        right: (file, person, pot, year) => people.get(file)?.right(person, pot, year) ?? null,
        ledger,
        approval: (id) => states.get(id) ?? null,
      },
    ];
  });
}

/** The documents of persons by school: each concerns its own, and every school that has the person in its register. */
function personalBySchool(
  docs: readonly Doc[],
  registers: readonly Doc<'personeel'>[],
  schoolOf: (doc: Doc) => string | undefined,
): Map<string | undefined, Doc[]> {
  const listed = groupBy(
    registers.flatMap((register) =>
      (register.data.medewerkers ?? []).map(({ id }) => ({ id, school: schoolOf(register) })),
    ),
    ({ id }) => id,
  );
  const concerned = docs.filter(isPersonal).flatMap((doc) => {
    const schools = (listed.get(doc.data.medewerker) ?? []).map(({ school }) => school);
    return [...new Set([...schools, schoolOf(doc)])].map((school) => ({ doc, school }));
  });
  const bySchool = groupBy(concerned, ({ school }) => school);
  return new Map([...bySchool].map(([school, own]) => [school, own.map(({ doc }) => doc)]));
}

/** A board employs the staff of all its schools; a school without a board only its own. */
function employerOf(context: Context | null): string | undefined {
  return context?.bestuur === null ? `school ${context.school?.id}` : context?.bestuur.id;
}
