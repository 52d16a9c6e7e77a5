import type { IsoDate } from '../base/dates.ts';
import { schoolYearOf } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import { type Appointment, appointmentsIn } from '../figures/appointment.ts';
import { basicRight, type Right } from '../figures/basic-right.ts';
import { plannedCosts } from '../figures/budget.ts';
import type { Figure } from '../figures/figure.ts';
import { total } from '../figures/make.ts';
import { schoolBudgets } from '../figures/school-budget.ts';
import { tenPercent } from '../figures/ten-percent.ts';
import type { Context } from '../rules/input.ts';
import type { Contexts } from './context.ts';

const RIGHTS: readonly Right[] = ['basisrecht-uren', 'basisrecht-geld'];

/** Every figure of a workspace, by the absolute path of the file it belongs to. */
export function figureBook(docs: readonly Doc[], contexts: Contexts, today: IsoDate): Map<string, Figure[]> {
  const book = new Map<string, Figure[]>();
  for (const plan of ofKind(docs, 'plan')) book.set(plan.file, plannedCosts(plan));
  for (const school of ofKind(docs, 'school'))
    book.set(
      school.file,
      schoolBudgets(school, (budget) => plannedOn(budget, school, docs, book)),
    );
  addRights(docs, contexts, today, book);
  for (const board of ofKind(docs, 'bestuur')) {
    const context = contexts.of(board);
    if (context !== null)
      book.set(board.file, tenPercent(board, plansOf(board, docs, contexts), book, context));
  }
  return book;
}

/** What all plans of a school plan on one of its budgets. */
function plannedOn(
  budget: string,
  school: Doc<'school'>,
  docs: readonly Doc[],
  book: ReadonlyMap<string, readonly Figure[]>,
): Figure {
  const parts = ofKind(docs, 'plan')
    .filter((plan) => plan.data.scholen?.includes(school.id))
    .flatMap(
      (plan) => book.get(plan.file)?.filter((figure) => figure.id === `begroting/gepland/${budget}`) ?? [],
    );
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return total(
    { id: `budget/${budget}/gepland`, label: `Gepland ten laste van ${budget}`, unit: 'euro' },
    parts,
  );
}

function plansOf(board: Doc<'bestuur'>, docs: readonly Doc[], contexts: Contexts): Doc<'plan'>[] {
  return ofKind(docs, 'plan').filter((plan) => contexts.of(plan)?.bestuur?.id === board.id);
}

/** Rights stand with the personal plan that grants them and with the register that holds the appointments. */
function addRights(
  docs: readonly Doc[],
  contexts: Contexts,
  today: IsoDate,
  book: Map<string, Figure[]>,
): void {
  const registers = ofKind(docs, 'personeel');
  const appointments = appointmentsIn(registers);
  for (const register of registers) {
    const context = contexts.of(register);
    if (context === null) continue;
    const years = yearsOf(register, docs, context, today);
    const people = (register.data.medewerkers ?? []).map((person) => person.id);
    book.set(
      register.file,
      people.flatMap((person) => rightsOf(person, years, appointments, context, contexts, docs)),
    );
  }
  for (const plan of ofKind(docs, 'persoonlijk-plan')) {
    const context = contexts.of(plan);
    if (context === null) continue;
    const years = [...new Set((plan.data.toegekend ?? []).map((grant) => grant.schooljaar))].sort();
    book.set(plan.file, rightsOf(plan.data.medewerker, years, appointments, context, contexts, docs));
  }
}

function yearsOf(
  register: Doc<'personeel'>,
  docs: readonly Doc[],
  context: Context,
  today: IsoDate,
): string[] {
  const years = ofKind(docs, 'plan')
    .filter((plan) => plan.data.scholen?.includes(register.data.school))
    .map((plan) => plan.data.schooljaar)
    .filter((year) => year !== undefined);
  return years.length > 0 ? [...new Set(years)].sort() : [schoolYearOf(today, context.land)];
}

function rightsOf(
  person: string,
  years: readonly string[],
  appointments: readonly Appointment[],
  context: Context,
  contexts: Contexts,
  docs: readonly Doc[],
): Figure[] {
  const employer = context.bestuur?.id;
  const schools = new Map(
    ofKind(docs, 'school').map((school) => [school.id, contexts.of(school)?.bestuur?.id]),
  );
  const own = appointments.filter(
    (appointment) => appointment.person === person && schools.get(appointment.school) === employer,
  );
  return years.flatMap((year) =>
    RIGHTS.map((right) => basicRight(person, right, own, year, context.regime, context.land)),
  );
}
