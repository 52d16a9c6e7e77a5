import type { IsoDate } from '../base/dates.ts';
import { groupBy } from '../base/group-by.ts';
import { type Collective, collectivePlans, type Doc, ofKind, type Soort } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import type { Context, Contexts } from '../read/context.ts';
import type { Unread } from '../read/workspace.ts';
import { appointmentsIn } from './appointment.ts';
import { boardTotals } from './board-total.ts';
import { Book } from './book.ts';
import { costDivisions, hoursPerTheme } from './breakdown.ts';
import { plannedCosts } from './budget.ts';
import { capFigures } from './caps.ts';
import { type Costs, personalCosts, requestCosts } from './costs.ts';
import type { Figure } from './figure.ts';
import type { Ledger } from './ledger/charges.ts';
import { total, unknown } from './make.ts';
import { type Owner, Payers } from './payers.ts';
import { type People, peopleFigures } from './people.ts';
import { plannedHours } from './plan-hours.ts';
import { realised } from './realised.ts';
import { type BudgetUse, schoolBudgets } from './school-budget.ts';
import { type Booking, bookingsIn, spentPerActivity } from './spending.ts';
import { tenPercent } from './ten-percent.ts';

/** What is worked out once, before any figure is made of it. */
export interface Counts {
  readonly costs: Costs;
  readonly ledger: Ledger;
}

/** Every figure of a workspace by its address, and those of people as balances. */
export function figureBook(
  docs: readonly Doc[],
  contexts: Contexts,
  today: IsoDate,
  { costs, ledger }: Counts,
  unread: readonly Unread[],
): { readonly book: Book; readonly people: ReadonlyMap<string, People> } {
  const book = new Book();
  const bookings = bookingsIn(ofKind(docs, 'uitgaven'));
  const categoryOf = categories(docs);
  const payers = new Payers(docs, contexts);
  const paidBy = groupBy(bookings, (booking) => payers.ofBooking(booking));
  for (const plan of collectivePlans(docs))
    book.add(plan.file, () => planFigures(plan, bookings, categoryOf, costs));
  for (const owner of [...ofKind(docs, 'school'), ...ofKind(docs, 'bestuur')])
    book.add(owner.file, () =>
      schoolBudgets(owner, budgetUse(owner, payers, book, paidBy.get(owner.id) ?? [], unread)),
    );
  for (const school of ofKind(docs, 'school')) book.add(school.file, () => capsOf(school, docs, contexts));
  const people = peopleFigures(docs, contexts, today, ledger, book);
  for (const plan of ofKind(docs, 'persoonlijk-plan'))
    book.add(plan.file, () => personalCosts(plan, costs, ledger, contexts.schoolOf(plan)?.id ?? null));
  for (const request of ofKind(docs, 'aanvraag')) book.add(request.file, () => requestCosts(request, costs));
  for (const board of ofKind(docs, 'bestuur')) addBoard(board, docs, contexts, payers, bookings, book);
  return { book, people };
}

/** The room under the caps of the kaders that hold for a school. */
function capsOf(school: Doc<'school'>, docs: readonly Doc[], contexts: Contexts): Figure[] {
  const context = contexts.of(school);
  if (context === null) return [];
  const kaders = ofKind(docs, 'kader').filter(
    (kader) =>
      contexts.of(kader)?.bestuur?.id === context.bestuur?.id &&
      (kader.data['geldt-voor']?.includes(school.id) ?? true),
  );
  const books = ofKind(docs, 'uitgaven').filter((book) => contexts.of(book)?.school?.id === school.id);
  return capFigures(school, kaders, books, context.land);
}

/** The category of a person whose appointments all have the same. */
function categories(docs: readonly Doc[]): (person: string) => string | null {
  const known = new Map<string, Set<string>>();
  for (const { person, categorie } of appointmentsIn(ofKind(docs, 'personeel')))
    known.set(person, (known.get(person) ?? new Set()).add(categorie));
  return (person) => {
    const [only, ...others] = known.get(person) ?? [];
    return others.length === 0 ? (only ?? null) : null;
  };
}

function planFigures(
  plan: Collective,
  bookings: readonly Booking[],
  categoryOf: (person: string) => string | null,
  lines: Costs,
): Figure[] {
  const costs = plannedCosts(plan, lines);
  const hours = plannedHours(plan, categoryOf);
  return [
    ...costs,
    ...spentPerActivity(plan, bookings),
    ...costDivisions(plan, perActivity(plan, costs, 'kosten'), lines),
    ...hours,
    ...hoursPerTheme(plan, perActivity(plan, hours, 'uren')),
  ];
}

/** The figure `activiteit/<id>/<what>` of each activity, by its id. */
function perActivity(plan: Collective, figures: readonly Figure[], what: string): Map<string, Figure> {
  const byId = groupBy(figures, ({ id }) => id);
  return new Map(
    (plan.data.activiteiten ?? []).flatMap(({ id }) =>
      (byId.get(`activiteit/${id}/${what}`) ?? []).map((figure) => [id, figure] as const),
    ),
  );
}

function budgetUse(
  owner: Owner,
  payers: Payers,
  book: Book,
  bookings: readonly Booking[],
  unread: readonly Unread[],
): BudgetUse {
  // What a file with mistakes plans or books is unknown, not zero.
  const missing = (soort: Soort): Figure[] =>
    unread
      .filter((one) => one.soort === soort)
      .map(({ path }) =>
        unknown(
          { id: 'onleesbaar', label: `Een ${soort} met fouten`, unit: 'euro' },
          { file: path, pointer: '', part: 'value' },
          'heeft fouten en telt niet mee',
        ),
      );
  const plannedFigures = (budget: string): (readonly [plan: string, figure: Figure])[] =>
    payers.plansOn(owner, budget).flatMap((plan) => {
      const figure = book.figure(plan.file, `begroting/gepland/${budget}`);
      return figure === null ? [] : [[plan.id, figure] as const];
    });
  return {
    bookings,
    unread: missing('uitgaven'),
    planned: (budget) => {
      const known = plannedFigures(budget);
      const open = [...missing('plan'), ...missing('teamplan')];
      const [only, ...others] = known;
      if (only !== undefined && others.length + open.length === 0) return only[1];
      const named = { id: `budget/${budget}/gepland`, label: `Gepland ten laste van ${budget}` };
      const perPlan = known.map(([plan, figure]) => ({
        ...figure,
        id: `${named.id}/${plan}`,
        label: `Gepland in ${plan}`,
      }));
      return total({ ...named, unit: 'euro' }, [...perPlan, ...open]);
    },
    isPlanned: (booking) =>
      payers.plansOn(owner, booking.budget ?? '').some((plan) => plansBooking(plan, booking)),
  };
}

/** True when the activity of a booking has a cost line in this plan that the same budget pays. */
function plansBooking(plan: Collective, booking: Booking): boolean {
  return (plan.data.activiteiten ?? []).some(
    (activity) =>
      (booking.activity === activity.id || booking.activity === `${plan.id}/${activity.id}`) &&
      (activity.kosten ?? []).some((line) =>
        line['kosten-uit']?.some((payer) => payer.budget === booking.budget),
      ),
  );
}

function addBoard(
  board: Doc<'bestuur'>,
  docs: readonly Doc[],
  contexts: Contexts,
  payers: Payers,
  bookings: readonly Booking[],
  book: Book,
): void {
  const context = contexts.of(board);
  if (context === null) return;
  const plans = collectivePlans(docs).filter((plan) => contexts.of(plan)?.bestuur?.id === board.id);
  const schools = ofKind(docs, 'school').filter((school) => contexts.of(school)?.bestuur?.id === board.id);
  const own = new Map<string, Owner>([board, ...schools].map((owner) => [owner.id, owner]));
  const yearOf = (plan: Collective, budget: string): number | undefined =>
    (own.get(payers.ofPlan(plan, budget) ?? '')?.data.budgetten ?? []).find(({ id }) => id === budget)
      ?.begrotingsjaar;
  const ofBoard = bookings.filter((booking) => own.has(payers.ofBooking(booking) ?? ''));
  book.add(board.file, () => [
    ...boardTotals(plans, book, yearOf, ofBoard),
    ...tenPercent(board, plans, book, context),
    ...realisedYears(board, docs, contexts, context),
  ]);
}

/** The realised test per year of the base, once every expense file of that year is closed. */
function realisedYears(
  board: Doc<'bestuur'>,
  docs: readonly Doc[],
  contexts: Contexts,
  context: Context,
): Figure[] {
  if (FACTS[context.regime].numbers.share === null) return [];
  const own = docs.filter((doc) => contexts.of(doc)?.bestuur?.id === board.id);
  const execution = {
    books: ofKind(own, 'uitgaven'),
    lists: ofKind(own, 'deelname'),
    appointments: appointmentsIn(ofKind(own, 'personeel')),
  };
  return (board.data.grondslagen ?? []).flatMap(({ jaar }) => realised(board, jaar, execution) ?? []);
}
