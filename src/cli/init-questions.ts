import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { IsoDate } from '../base/dates.ts';
import { isKnownError, UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { schoolYearBefore, schoolYearOf } from '../base/school-year.ts';
import { slug } from '../base/slug.ts';
import { CI_SYSTEMS, STARTED } from '../start/start.ts';
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
import { choice } from './options.ts';

/** Asks on the terminal for what was not said yet; cancelling throws and nothing is written. */
export async function askMissing(asked: Asked, today: IsoDate, lang: Lang): Promise<Asked> {
  const words = textsIn(lang).init;
  intro(words.title);
  const regelgeving = choice(
    '--regelgeving',
    asked.regelgeving ?? (await pick(words.regime, STARTED, words.regimes, lang)),
    STARTED,
  );
  const voor = choice('--voor', asked.voor ?? (await pick(words.owner, OWNERS, words.owners, lang)), OWNERS);
  const naam = asked.naam ?? (await line(words.name[voor], '', named, lang));
  const id = asked.id ?? (await line(words.id, slug(naam), identified, lang));
  const school = voor === 'bestuur' && asked.school.length === 0 ? await schools(lang) : asked.school;
  const flemishSchool = regelgeving === 'be-vlg' && voor === 'school';
  const type =
    asked.instellingstype ??
    (flemishSchool ? await pick(words.type, typesOf('be-vlg'), {}, lang) : undefined);
  const net =
    asked.net ?? (flemishSchool && type !== 'cbe' ? await pick(words.net, netsKnown(), {}, lang) : undefined);
  const schooljaar = asked.schooljaar ?? (await year(today, regelgeving === 'be-vlg' ? 'be' : 'nl', lang));
  const ci = asked.ci ?? (await pick(words.ci, CI_SYSTEMS, words.systems, lang));
  const secretaris = asked.secretaris ?? (ci === 'azure' ? '' : await line(words.secretary, '', owned, lang));
  outro(words.thanks);
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
async function schools(lang: Lang): Promise<string[]> {
  const words = textsIn(lang).init;
  const found: string[] = [];
  do {
    const naam = await line(words.name.school, '', named, lang);
    found.push(`${await line(words.id, slug(naam), identified, lang)}=${naam}`);
  } while (await again(lang));
  return found;
}

async function again(lang: Lang): Promise<boolean> {
  const { another, yes, no } = textsIn(lang).init;
  return answered(await confirm({ message: another, active: yes, inactive: no, initialValue: false }), lang);
}

/** This school year or the next: plans are made in spring for the year that comes. */
async function year(today: IsoDate, land: 'be' | 'nl', lang: Lang): Promise<string> {
  const current = schoolYearOf(today, land);
  return pick(textsIn(lang).init.year, [current, schoolYearBefore(current, -1)], {}, lang);
}

async function pick<T extends string>(
  message: string,
  values: readonly T[],
  labels: Readonly<Partial<Record<T, string>>>,
  lang: Lang,
): Promise<T> {
  const options = values.map((value) => ({ value: value as string, label: labels[value] ?? value }));
  return answered(await select({ message, options, showInstructions: false }), lang) as T;
}

async function line(
  message: string,
  initialValue: string,
  check: (value: string) => unknown,
  lang: Lang,
): Promise<string> {
  const validate = (value: string | undefined): string | undefined => complaint(check, value ?? '', lang);
  return answered(await text({ message, initialValue, validate }), lang) ?? '';
}

/** What is wrong with an answer, in the words that an option would get. */
function complaint(check: (value: string) => unknown, value: string, lang: Lang): string | undefined {
  try {
    check(value);
    return undefined;
  } catch (error) {
    if (!isKnownError(error)) throw error;
    return textsIn(lang).errors[error.code]?.(error.args);
  }
}

function answered<T>(answer: T, lang: Lang): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel(textsIn(lang).init.stopped);
  throw new UsageError('cancelled');
}
