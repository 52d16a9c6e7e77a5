import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../base/errors.ts';
import { schoolYearBefore, schoolYearOf, schoolYearStart } from '../../base/school-year.ts';
import { type Doc, ofKind } from '../../documents/kind.ts';
import { landOf } from '../../law/severity.ts';
import { check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { type Asked, NEW_KINDS, type Need, type NewSoort } from '../../start/new-document.ts';
import { type NextPlan, nextPlan } from '../../start/next-plan.ts';
import { skeleton } from '../../start/skeleton.ts';
import { STARTED } from '../../start/start.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute, isInside, workspaceRoot } from '../../workspace/find-files.ts';
import { mustNameYaml } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import { checkedId } from '../init-options.ts';
import { modelineFor } from '../modeline.ts';
import { type CommonOptions, checkOptions, choice } from '../options.ts';
import { employerOf, schoolMeant } from '../school-meant.ts';
import { shownPath } from '../shown-path.ts';
import { makeFolder, writeWhole } from '../write-file.ts';

interface NewOptions extends CommonOptions {
  readonly id?: string;
  readonly regelgeving?: string;
  readonly school?: string;
  readonly medewerker?: string;
  readonly jaar?: string;
  readonly from?: string;
  readonly output?: string;
}

/** `proplan new KIND`: begins a file of that kind in its usual place; never over another. */
export async function newCommand(kind: string, options: NewOptions): Promise<number> {
  if (kind === 'goedkeuring') throw new UsageError('new-decision');
  const soort = choice('new', kind, Object.keys(NEW_KINDS) as NewSoort[]);
  if (options.output !== undefined) mustNameYaml(options.output);
  if (options.from !== undefined && soort !== 'plan') throw new UsageError('from-is-for-plans');
  const stray = strayOption(soort, options);
  if (stray !== null) throw new UsageError('new-stray', { option: stray, soort });
  const asked = checkOptions([], options);
  const result = await checkOrNothing({ ...asked, everything: true });
  const made =
    options.from === undefined
      ? fresh(soort, options, asked.today, result)
      : next(options.from, options, result);
  if (options.output === undefined && isAway(soort, result) && elsewhere(options) === null)
    throw new UsageError('new-elsewhere', { soort });
  if (existsSync(made.path)) throw new UsageError('new-exists', { path: shownPath(made.path) });
  makeFolder(dirname(made.path));
  writeWhole(made.path, made.text);
  const texts = textsIn(result?.lang ?? asked.lang ?? 'nl');
  if (made.next !== null)
    for (const path of unreadReports(result))
      process.stderr.write(`${texts.errors['invalid-document']?.({ path: shownPath(path) })}\n`);
  const lines = made.next === null ? [texts.fresh.fill] : texts.fresh.summary(wordsOf(made.next));
  process.stdout.write(`${[texts.written(shownPath(made.path)), ...lines].join('\n')}\n`);
  return EXIT.ok;
}

/** The option that says nothing of this kind of document; null when each does. */
function strayOption(soort: NewSoort, options: NewOptions): string | null {
  const { needs } = NEW_KINDS[soort];
  const isUsed = {
    id: needs.includes('id') && options.from === undefined,
    regelgeving: needs.includes('regelgeving'),
    medewerker: needs.includes('medewerker'),
    jaar: (needs.includes('schooljaar') || needs.includes('jaar')) && options.from === undefined,
    school: needs.includes('school') || soort === 'kader',
  };
  const given = (Object.keys(isUsed) as (keyof typeof isUsed)[]).filter(
    (name) => options[name] !== undefined,
  );
  const stray = given.find((name) => !isUsed[name]);
  return stray === undefined ? null : `--${stray}`;
}

interface Made {
  readonly path: string;
  readonly text: string;
  readonly next: NextPlan | null;
}

/** True for a kind that stands in a folder elsewhere, as the settings say. */
function isAway(soort: NewSoort, result: CheckResult | null): boolean {
  return result?.workspaces.some(({ settings }) => settings.elders?.some((kind) => kind === soort)) ?? false;
}

/** The one folder elsewhere that is read along; null when there is none or more. */
function elsewhere({ with: folders = [] }: NewOptions): string | null {
  const [only, ...others] = folders;
  return only === undefined || others.length > 0 ? null : absolute(only, process.cwd());
}

/** What is there already; null in a folder where nothing is yet. */
async function checkOrNothing(options: Parameters<typeof check>[0]): Promise<CheckResult | null> {
  try {
    return await check(options);
  } catch (error) {
    if (error instanceof Error && (error as UsageError).code === 'no-files') return null;
    throw error;
  }
}

function fresh(soort: NewSoort, options: NewOptions, today: string, result: CheckResult | null): Made {
  const kind = NEW_KINDS[soort];
  const docs = result?.documents ?? [];
  const employer = kind.needs.includes('medewerker') ? employerOf(options, docs) : undefined;
  const boards = ofKind(docs, 'bestuur').length;
  if (soort === 'kader' && boards > 1) throw new UsageError('new-needs-bestuur');
  const school =
    kind.in === 'school' || (soort === 'kader' && boards === 0)
      ? schoolMeant(ofKind(docs, 'school'), options.school ?? employer)
      : null;
  const asked = answers(soort, kind.needs, school, options, today, result);
  const root = workspaceRoot(process.cwd(), process.cwd());
  const home = kind.in === 'school' ? school : null;
  const here = home !== null && isInside(home.file, root) ? dirname(home.file) : root;
  const folder = isAway(soort, result) ? (elsewhere(options) ?? here) : here;
  const path =
    options.output === undefined ? join(folder, kind.place(asked)) : absolute(options.output, process.cwd());
  const modeline = result === null ? null : modelineFor(result, null, path, soort);
  return { path, text: skeleton(soort, kind.known(asked), modeline), next: null };
}

/** Every answer that a kind needs; what only a person can say must stand on the command line. */
function answers(
  soort: NewSoort,
  needs: readonly Need[],
  school: Doc<'school'> | null,
  options: NewOptions,
  today: string,
  result: CheckResult | null,
): Asked {
  const docs = result?.documents ?? [];
  const boards = ofKind(docs, 'bestuur');
  const regime = result?.regimes.get((school ?? boards[0])?.file ?? '') ?? 'be-vlg';
  const now = schoolYearOf(today, landOf(regime));
  const plans = ofKind(docs, 'plan').filter(
    ({ data }) => school === null || data.scholen?.includes(school.id),
  );
  const planned = plans.some(({ data }) => data.schooljaar === now);
  const schooljaar =
    needs.includes('schooljaar') && options.jaar !== undefined
      ? options.jaar
      : soort === 'plan' && planned
        ? schoolYearBefore(now, -1)
        : now;
  if (schoolYearStart(schooljaar) === null) throw new UsageError('bad-school-year', { value: schooljaar });
  const jaar = needs.includes('jaar') ? (options.jaar ?? today.slice(0, 4)) : today.slice(0, 4);
  if (!/^20\d\d$/.test(jaar)) throw new UsageError('bad-year', { value: jaar });
  const asked = {
    id: options.id ?? '',
    medewerker: options.medewerker ?? '',
    regelgeving:
      options.regelgeving === undefined ? '' : choice('--regelgeving', options.regelgeving, STARTED),
    school: school?.id ?? '',
    bestuur: boards.length === 1 ? (boards[0]?.id ?? '') : '',
    plan: plans.find(({ data }) => data.schooljaar === schooljaar)?.id ?? '',
    schooljaar,
    jaar,
    today,
  };
  for (const need of needs) if (asked[need] === '') throw new UsageError(`new-needs-${need}`, { schooljaar });
  if (asked.id !== '') checkedId('--id', asked.id);
  if (asked.medewerker !== '') checkedPerson(asked.medewerker, docs);
  return asked;
}

/** A pseudonym that a register knows, where there is one: a name or a slip of the pen would become the name of a file. */
function checkedPerson(person: string, docs: readonly Doc[]): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(person)) throw new UsageError('bad-pseudonym');
  const known = ofKind(docs, 'personeel').flatMap(({ data }) => data.medewerkers ?? []);
  if (known.length > 0 && !known.some(({ id }) => id === person))
    throw new UsageError('person-not-registered', { value: person });
}

function next(from: string, options: NewOptions, result: CheckResult | null): Made {
  const path = absolute(from, process.cwd());
  if (!existsSync(path)) throw new UsageError('no-such-path', { path: from });
  const plan = ofKind(result?.documents ?? [], 'plan').find(({ file }) => file === path);
  const other = result?.documents.find(({ file }) => file === path)?.soort;
  if (other !== undefined && plan === undefined)
    throw new UsageError('from-no-plan', { path: from, soort: other });
  if (plan === undefined) throw new UsageError('invalid-document', { path: from });
  const { schooljaar, scholen = [] } = plan.data;
  if (options.school !== undefined && !scholen.includes(options.school))
    throw new UsageError('from-other-school', {
      path: from,
      known: scholen.join(', '),
      school: options.school,
    });
  if (schooljaar === undefined) throw new UsageError('from-needs-school-year', { path: from });
  const reports = ofKind(result?.documents ?? [], 'voortgang').filter(({ data }) => data.plan === plan.id);
  const last = reports.toSorted((a, b) => a.data.datum.localeCompare(b.data.datum)).at(-1)?.data ?? null;
  const made = nextPlan(readFileSync(path, 'utf8'), { ...plan.data, schooljaar }, last);
  const place = join(dirname(path), `plan-${made.schooljaar}.yaml`);
  const output = options.output === undefined ? place : absolute(options.output, process.cwd());
  return { path: output, text: made.text, next: made };
}

/** Reports on progress with mistakes: what they say goes on is not known. */
function unreadReports(result: CheckResult | null): string[] {
  return (result?.workspaces ?? [])
    .flatMap(({ sources }) => sources)
    .filter(({ soort, doc }) => soort === 'voortgang' && doc === null)
    .map(({ path }) => path);
}

function wordsOf({ goesOn: { goals, activities, stops }, again }: NextPlan) {
  return {
    goals: goals.size,
    activities: activities.size,
    stops: [...stops],
    again: [...again],
  };
}
