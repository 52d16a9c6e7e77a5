import { dirname, join } from 'node:path';
import { UsageError } from '../../base/errors.ts';
import { oneLine } from '../../base/one-line.ts';
import { ofKind, SOORTEN } from '../../documents/kind.ts';
import type { NewSoort } from '../../documents/kinds/begin.ts';
import { KINDS } from '../../documents/kinds/kinds.ts';
import { type CheckOptions, check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { unreadIn } from '../../read/workspace.ts';
import { type NextPlan, nextPlan } from '../../start/next-plan.ts';
import { skeleton } from '../../start/skeleton.ts';
import { textsIn } from '../../texts/texts.ts';
import { absolute, isInside, placeOf, workspaceRoot } from '../../workspace/find-files.ts';
import { isThere } from '../../workspace/read-file.ts';
import { makeFolder, writeFresh } from '../../workspace/write-file.ts';
import { mustNameYaml } from '../document-path.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { modelineFor } from '../modeline.ts';
import { answers, type NewOptions, strayOption } from '../new-answers.ts';
import { checkOptions, choice } from '../options.ts';
import { employerOf, schoolMeant } from '../school-meant.ts';
import { shownPath } from '../shown-path.ts';
import { tellUnread } from '../tell-unread.ts';

/** The kinds that begin as a new file. */
const NEW_SOORTEN = SOORTEN.filter((soort): soort is NewSoort => KINDS[soort].begin !== null);

/** `proplan new KIND`: begins a file of that kind in its usual place; never over another. */
export async function newCommand(kind: string, options: NewOptions, io: Io): Promise<number> {
  const { cwd } = io;
  if (kind === 'goedkeuring') throw new UsageError('new-decision');
  const soort = choice('new', kind, NEW_SOORTEN);
  if (options.output !== undefined) mustNameYaml(options.output);
  if (options.from !== undefined && soort !== 'plan') throw new UsageError('from-is-for-plans');
  const stray = strayOption(soort, options);
  if (stray !== null) throw new UsageError('new-stray', { option: stray, soort });
  const asked = checkOptions([], options, io);
  const result = await checkOrNothing({ ...asked, everything: true });
  const made =
    options.from === undefined
      ? fresh(soort, options, asked, result)
      : next(options.from, options, result, cwd);
  if (options.output === undefined && isAway(soort, result) && elsewhere(options, cwd) === null)
    throw new UsageError('new-elsewhere', { soort });
  makeFolder(dirname(made.path), cwd);
  if (!writeFresh({ path: made.path, content: made.text, cwd, durable: true }))
    throw new UsageError('new-exists', { path: shownPath(made.path, cwd) });
  if (result !== null) tellUnread(result, io);
  const texts = textsIn(result?.lang ?? asked.lang ?? 'nl');
  if (made.next !== null)
    for (const path of unreadReports(result))
      io.stderr.write(`${texts.errors['invalid-document']({ path: shownPath(path, cwd) })}\n`);
  const lines = made.next === null ? [texts.fresh.fill] : texts.fresh.summary(wordsOf(made.next));
  io.stdout.write(`${[texts.written(shownPath(made.path, cwd)), ...lines.map(oneLine)].join('\n')}\n`);
  return EXIT.ok;
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
function elsewhere({ with: folders = [] }: NewOptions, cwd: string): string | null {
  const [only, ...others] = folders;
  return only === undefined || others.length > 0 ? null : absolute(only, cwd);
}

/** What is there already; null in a folder where nothing is yet. */
async function checkOrNothing(options: CheckOptions): Promise<CheckResult | null> {
  try {
    return await check(options);
  } catch (error) {
    if (error instanceof UsageError && ['no-files', 'all-skipped'].includes(error.code)) return null;
    throw error;
  }
}

function fresh(
  soort: NewSoort,
  options: NewOptions,
  { cwd, today }: CheckOptions,
  result: CheckResult | null,
): Made {
  const kind = KINDS[soort].begin;
  const docs = result?.documents ?? [];
  const employer = kind.needs.includes('medewerker') ? employerOf(options, docs) : undefined;
  const boards = ofKind(docs, 'bestuur').length;
  const { ofBoardOrSchool = false } = kind;
  if (ofBoardOrSchool && boards > 1) throw new UsageError('new-needs-bestuur');
  const school =
    kind.in === 'school' || (ofBoardOrSchool && boards === 0)
      ? schoolMeant(ofKind(docs, 'school'), options.school ?? employer, cwd)
      : null;
  const asked = answers(soort, school, options, today, result);
  const root = workspaceRoot(cwd, cwd);
  const home = kind.in === 'school' ? school : null;
  const here = home !== null && isInside(home.file, root) ? dirname(home.file) : root;
  const folder = isAway(soort, result) ? (elsewhere(options, cwd) ?? here) : here;
  const path = options.output === undefined ? join(folder, kind.place(asked)) : absolute(options.output, cwd);
  const modeline = result === null ? null : modelineFor(result, null, path, soort);
  return { path, text: skeleton(soort, kind.known(asked), modeline), next: null };
}

function next(from: string, options: NewOptions, result: CheckResult | null, cwd: string): Made {
  const path = placeOf(from, cwd);
  if (!isThere(path)) throw new UsageError('no-such-path', { path: from });
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
  const made = nextPlan(textOf(path, result), { ...plan.data, schooljaar }, last);
  const place = join(dirname(path), `plan-${made.schooljaar}.yaml`);
  const output = options.output === undefined ? place : absolute(options.output, cwd);
  return { path: output, text: made.text, next: made };
}

/** The text of a file as it was judged. */
function textOf(path: string, result: CheckResult | null): string {
  const sources = result?.workspaces.flatMap((workspace) => workspace.sources) ?? [];
  return sources.find((source) => source.path === path)?.yaml.text ?? '';
}

/** Reports on progress with mistakes: what they say goes on is not known. */
function unreadReports(result: CheckResult | null): string[] {
  return unreadIn((result?.workspaces ?? []).flatMap(({ sources }) => sources))
    .filter(({ soort }) => soort === 'voortgang')
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
