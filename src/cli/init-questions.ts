import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { IsoDate } from '../base/dates.ts';
import { KnownError, UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { schoolYearBefore, schoolYearOf } from '../base/school-year.ts';
import { slug } from '../base/slug.ts';
import { FACTS } from '../law/facts.ts';
import type { SchoolRegime } from '../law/regime.ts';
import { CI_SYSTEMS, STARTED } from '../start/start.ts';
import { errorText } from '../texts/error-text.ts';
import { textsIn } from '../texts/texts.ts';
import {
  type Asked,
  checkedId,
  checkedName,
  checkedOwner,
  netsKnown,
  OWNERS,
  typesOf,
} from './init-options.ts';
import type { Io } from './io.ts';
import { choice } from './options.ts';

/** Where questions are asked and in which words. */
interface Asking {
  readonly lang: Lang;
  readonly terminal: { readonly input: Io['stdin']; readonly output: Io['stdout'] };
}

/** Asks on the terminal for what was not said yet; cancelling throws and nothing is written. */
export async function askMissing(asked: Asked, today: IsoDate, lang: Lang, io: Io): Promise<Asked> {
  const asking: Asking = { lang, terminal: { input: io.stdin, output: io.stdout } };
  const words = textsIn(lang).init;
  intro(words.title, asking.terminal);
  const regelgeving = choice(
    '--regelgeving',
    asked.regelgeving ??
      (await pick(
        words.regime,
        STARTED,
        words.regimes satisfies Readonly<Record<SchoolRegime, string>>,
        asking,
      )),
    STARTED,
  );
  const voor = choice(
    '--voor',
    asked.voor ?? (await pick(words.owner, OWNERS, words.owners, asking)),
    OWNERS,
  );
  const naam = asked.naam ?? (await line(words.name[voor], '', named, asking));
  const id = asked.id ?? (await line(words.id, slug(naam), identified, asking));
  const school = voor === 'bestuur' && asked.school.length === 0 ? await schools(asking) : asked.school;
  const inNetwork = FACTS[regelgeving].networks && voor === 'school';
  const type =
    asked.instellingstype ??
    (inNetwork ? await pick(words.type, typesOf(regelgeving), {}, asking) : undefined);
  const net =
    asked.net ?? (inNetwork && type !== 'cbe' ? await pick(words.net, netsKnown(), {}, asking) : undefined);
  const schooljaar = asked.schooljaar ?? (await year(today, FACTS[regelgeving].land, asking));
  const ci = asked.ci ?? (await pick(words.ci, CI_SYSTEMS, words.systems, asking));
  const secretaris =
    asked.secretaris ?? (ci === 'azure' ? '' : await line(words.secretary, '', owned, asking));
  outro(words.thanks, asking.terminal);
  return {
    ...asked,
    regelgeving,
    voor,
    naam,
    id,
    school,
    schooljaar,
    ci,
    ...(type === undefined ? {} : { instellingstype: type }),
    ...(net === undefined ? {} : { net }),
    ...(secretaris.trim() === '' ? {} : { secretaris }),
  };
}

const named = (value: string): unknown => checkedName('--naam', value);
const identified = (value: string): unknown => checkedId('--id', value);
const owned = (value: string): unknown => value.trim() === '' || checkedOwner(value);

/** One school after another, until there are no more. */
async function schools(asking: Asking): Promise<string[]> {
  const words = textsIn(asking.lang).init;
  const found: string[] = [];
  do {
    const naam = await line(words.name.school, '', named, asking);
    found.push(`${await line(words.id, slug(naam), identified, asking)}=${naam}`);
  } while (await again(asking));
  return found;
}

async function again({ lang, terminal }: Asking): Promise<boolean> {
  const { another, yes, no } = textsIn(lang).init;
  const question = { message: another, active: yes, inactive: no, initialValue: false };
  return answered(await confirm({ ...question, ...terminal }), lang, terminal);
}

/** This school year or the next: plans are made in spring for the year that comes. */
async function year(today: IsoDate, land: 'be' | 'nl', asking: Asking): Promise<string> {
  const current = schoolYearOf(today, land);
  return pick(textsIn(asking.lang).init.year, [current, schoolYearBefore(current, -1)], {}, asking);
}

async function pick<T extends string>(
  message: string,
  values: readonly T[],
  labels: Readonly<Partial<Record<T, string>>>,
  { lang, terminal }: Asking,
): Promise<T> {
  const options = values.map((value) => ({ value: value as string, label: labels[value] ?? value }));
  return answered(
    await select({ message, options, showInstructions: false, ...terminal }),
    lang,
    terminal,
  ) as T;
}

async function line(
  message: string,
  initialValue: string,
  check: (value: string) => unknown,
  { lang, terminal }: Asking,
): Promise<string> {
  const validate = (value: string | undefined): string | undefined => complaint(check, value ?? '', lang);
  return answered(await text({ message, initialValue, validate, ...terminal }), lang, terminal) ?? '';
}

/** What is wrong with an answer, in the words that an option would get. */
function complaint(check: (value: string) => unknown, value: string, lang: Lang): string | undefined {
  try {
    check(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return errorText(error, lang);
  }
}

function answered<T>(answer: T, lang: Lang, terminal: Asking['terminal']): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel(textsIn(lang).init.stopped, terminal);
  throw new UsageError('cancelled');
}
