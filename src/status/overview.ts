import { dirname } from 'node:path';
import { type ApprovalState, hasOpenCondition } from '../approval/state.ts';
import { DECIDED, type Doc, ofKind } from '../documents/kind.ts';
import { FACTS } from '../law/facts.ts';
import type { Regime } from '../law/regime.ts';
import type { CheckResult } from '../lint/result.ts';
import { elsewhere, unreadIn } from '../read/workspace.ts';
import { isInside } from '../workspace/find-files.ts';
import { yearsOf } from './deadline.ts';

/** How a document stands: there and well, with errors, empty, decided in some way, changed since, not there, or not to be told. */
export type State =
  | 'goedgekeurd'
  | 'gewijzigd-na-besluit'
  | 'wacht-op-voorwaarde'
  | 'niet-goedgekeurd'
  | 'nog-niet-besloten'
  | 'fouten'
  | 'aanwezig'
  | 'leeg'
  | 'ontbreekt'
  | 'elders'
  | 'onbekend';

/** One line of the overview of a school and year. */
export interface Item {
  readonly kind:
    | 'plan'
    | 'kader'
    | 'personeel'
    | 'persoonlijke-plannen'
    | 'deelname'
    | 'voortgang'
    | 'uitgaven';
  readonly state: State;
  /** Ids of the documents, or how many there are. */
  readonly detail: string;
}

export interface SchoolYear {
  readonly school: Doc<'school'>;
  readonly year: string;
  readonly items: readonly Item[];
}

/** What exists, is valid, is approved and is missing, per school and school year. */
export function overview(result: CheckResult, regimeOf: (doc: Doc) => Regime | null): SchoolYear[] {
  return ofKind(result.documents, 'school').flatMap((school) => {
    const regime = regimeOf(school);
    if (regime === null) return [];
    return yearsOf(school, result.documents, regime, result.today).map((year) => ({
      school,
      year,
      items: itemsOf(school, year, regime, result),
    }));
  });
}

function itemsOf(school: Doc<'school'>, year: string, regime: Regime, result: CheckResult): Item[] {
  const docs = result.documents;
  const { framework, personalPlans } = FACTS[regime];
  const plans = ofKind(docs, 'plan').filter(
    (plan) => plan.data.scholen?.includes(school.id) && plan.data.schooljaar === year,
  );
  const registers = ofKind(docs, 'personeel').filter(({ data }) => data.school === school.id);
  const people = registers.flatMap(({ data }) => (data.medewerkers ?? []).map(({ id }) => id));
  const personal = ofKind(docs, 'persoonlijk-plan').filter(({ data }) => people.includes(data.medewerker));
  const planIds = plans.map(({ id }) => id);
  const years = [Number(year.slice(0, 4)), Number(year.slice(5))];
  return [
    decided('plan', plans, school, result),
    ...(framework === null
      ? []
      : [
          decided(
            'kader',
            ofKind(docs, 'kader').filter(({ id }) => plans.some(({ data }) => data.kader === id)),
            school,
            result,
          ),
        ]),
    register(registers, people.length, school, result),
    ...(personalPlans ? [counted(personal, people.length, school, result)] : []),
    present(
      'deelname',
      ofKind(docs, 'deelname').filter(({ data }) => data.school === school.id && data.schooljaar === year),
      school,
      result,
    ),
    progress(
      ofKind(docs, 'voortgang').filter(({ data }) => planIds.includes(data.plan)),
      school,
      result,
    ),
    present(
      'uitgaven',
      ofKind(docs, 'uitgaven').filter(
        ({ data }) => data.school === school.id && years.includes(data.begrotingsjaar),
      ),
      school,
      result,
    ),
  ];
}

function decided(
  kind: 'plan' | 'kader',
  docs: readonly Doc[],
  school: Doc<'school'>,
  result: CheckResult,
): Item {
  const base = present(kind, docs, school, result);
  if (base.state !== 'aanwezig') return base;
  const states = docs.flatMap(({ file }) => result.approvals.get(file) ?? []);
  const open = states.filter(({ approved }) => !approved);
  return { ...base, state: open[0] === undefined ? 'goedgekeurd' : openState(open[0]) };
}

/** What the last decision of who decides came to, on a document that is not approved as it stands. */
function openState({ decisions }: ApprovalState): State {
  const last = decisions
    .filter(({ competent }) => competent)
    .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting))
    .at(-1);
  if (decisions.some(({ match }) => match === 'anders') && last?.match !== 'gelijk')
    return 'gewijzigd-na-besluit';
  if (last === undefined) return 'nog-niet-besloten';
  return hasOpenCondition(last.doc.data) ? 'wacht-op-voorwaarde' : 'niet-goedgekeurd';
}

function present(kind: Item['kind'], docs: readonly Doc[], school: Doc<'school'>, result: CheckResult): Item {
  const files = docs.map(({ file }) => file);
  const wrong = result.findings.some(({ file, severity }) => severity === 'error' && files.includes(file));
  return {
    kind,
    state: wrong || isUnread(kind, school, result) ? 'fouten' : docs.length === 0 ? 'ontbreekt' : 'aanwezig',
    detail: DECIDED.includes(docs[0]?.soort ?? 'school')
      ? docs.map(({ id }) => id).join(', ')
      : String(docs.length),
  };
}

/** A register in which nobody stands yet is there, but says nothing. */
function register(
  registers: readonly Doc[],
  people: number,
  school: Doc<'school'>,
  result: CheckResult,
): Item {
  const base = present('personeel', registers, school, result);
  return base.state === 'aanwezig' && people === 0 ? { ...base, state: 'leeg' } : base;
}

/** While a plan has mistakes, nobody can tell which reports on progress speak of it. */
function progress(reports: readonly Doc[], school: Doc<'school'>, result: CheckResult): Item {
  const base = present('voortgang', reports, school, result);
  return base.state === 'ontbreekt' && isUnread('plan', school, result)
    ? { ...base, state: 'onbekend' }
    : base;
}

/** True when a file of this kind has mistakes and speaks of the school, lies in its folder, or names no school at all. */
function isUnread(kind: string, school: Doc<'school'>, result: CheckResult): boolean {
  return unreadIn(result.workspaces.flatMap(({ sources }) => sources))
    .filter(({ soort }) => soort === kind)
    .some(({ path, yaml }) => {
      const { school: one, scholen } = (yaml.data ?? {}) as { school?: unknown; scholen?: unknown };
      const named = [one, scholen].flat().filter((id) => id !== undefined);
      return named.length === 0 || named.includes(school.id) || isInside(path, dirname(school.file));
    });
}

function counted(made: readonly Doc[], people: number, school: Doc<'school'>, result: CheckResult): Item {
  const { state: known } = present('persoonlijke-plannen', made, school, result);
  const isElsewhere = result.workspaces.some((workspace) =>
    elsewhere(workspace).includes('persoonlijk-plan'),
  );
  const state = isElsewhere && known === 'ontbreekt' ? 'elders' : known;
  return { kind: 'persoonlijke-plannen', state, detail: `${made.length} / ${people}` };
}
