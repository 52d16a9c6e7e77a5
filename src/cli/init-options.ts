import type { IsoDate } from '../base/dates.ts';
import { UsageError } from '../base/errors.ts';
import { schoolYearOf, schoolYearStart } from '../base/school-year.ts';
import { slug } from '../base/slug.ts';
import { schemaAt } from '../documents/schema.ts';
import { FACTS } from '../law/facts.ts';
import { CI_SYSTEMS, type Named, STARTED, type Start, tarballOf } from '../start/start.ts';
import { choice } from './options.ts';

/** What was said on the command line or in answer to questions; not judged yet. */
export interface Asked {
  readonly regelgeving?: string;
  readonly voor?: string;
  readonly naam?: string;
  readonly id?: string;
  /** Each as `ID=NAAM`. */
  readonly school: readonly string[];
  readonly instellingstype?: string;
  readonly net?: string;
  readonly schooljaar?: string;
  readonly ci?: string;
  readonly secretaris?: string;
  readonly pakket?: string;
}

export const OWNERS = ['school', 'bestuur'] as const;

/** What a repository can't be made without, as the options that are missing; [] when all is there. */
export function missingIn(asked: Asked): string[] {
  const regime = STARTED.find((one) => one === asked.regelgeving);
  const inNetwork = regime !== undefined && FACTS[regime].networks && asked.voor === 'school';
  const needed: readonly [string, boolean][] = [
    ['--regelgeving', asked.regelgeving === undefined],
    ['--voor', asked.voor === undefined],
    ['--naam', asked.naam === undefined],
    ['--id', asked.id === undefined && /\S/.test(asked.naam ?? '') && slug(asked.naam ?? '') === ''],
    ['--school', asked.voor === 'bestuur' && asked.school.length === 0],
    ['--instellingstype', inNetwork && asked.instellingstype === undefined],
    ['--net', inNetwork && asked.net === undefined && asked.instellingstype !== 'cbe'],
  ];
  return needed.filter(([, missing]) => missing).map(([option]) => option);
}

/** Turns what was asked into what can be written. Throws a UsageError that names the option that is wrong or missing. */
export function startOf(asked: Asked, today: IsoDate, version: string, map: string | null = null): Start {
  const regime = asked.regelgeving === undefined ? null : choice('--regelgeving', asked.regelgeving, STARTED);
  const voor = asked.voor === undefined ? null : choice('--voor', asked.voor, OWNERS);
  const missing = missingIn(asked);
  if (regime === null || voor === null || missing.length > 0)
    throw new UsageError('flags-missing', { flags: missing.join(', ') });
  const owner = ownerIn(asked);
  if (voor === 'school' && asked.school.length > 0) throw new UsageError('no-schools-here');
  if (!FACTS[regime].networks && asked.net !== undefined)
    throw new UsageError('only-flanders', { option: '--net' });
  const scholen = voor === 'school' ? [owner] : asked.school.map(schoolIn);
  const ids = voor === 'school' ? [owner.id] : [owner.id, ...scholen.map(({ id }) => id)];
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) throw new UsageError('double-id', { value: double });
  return {
    regime,
    bestuur: voor === 'bestuur' ? owner : null,
    scholen,
    instellingstype: typeIn(asked.instellingstype, regime),
    net: asked.net === undefined ? undefined : choice('--net', asked.net, netsKnown()),
    schooljaar: checkedYear(asked.schooljaar ?? schoolYearOf(today, FACTS[regime].land)),
    ci: choice('--ci', asked.ci ?? 'geen', CI_SYSTEMS),
    secretaris: asked.secretaris === undefined ? null : checkedOwner(asked.secretaris),
    pakket: asked.pakket === undefined ? tarballOf(version) : checkedPackage(asked.pakket),
    map,
  };
}

function ownerIn(asked: Asked): Named {
  const naam = checkedName('--naam', asked.naam ?? '');
  return { id: checkedId('--id', asked.id ?? slug(naam)), naam };
}

function schoolIn(text: string): Named {
  const [id = '', ...naam] = text.split('=');
  if (naam.length === 0) throw new UsageError('school-form', { value: text });
  return { id: checkedId('--school', id), naam: checkedName('--school', naam.join('=')) };
}

/** The types of institution of a regime, as its documents name them. */
export function typesOf(regime: Start['regime']): string[] {
  const { institution } = FACTS[regime];
  if (institution !== null) return [institution];
  return enumOf('/instellingstype').filter((type) => type !== 'school' && type !== 'instelling');
}

export function netsKnown(): string[] {
  return enumOf('/net');
}

function enumOf(pointer: string): string[] {
  return (schemaAt('school', pointer)?.['enum'] as string[] | undefined) ?? [];
}

/** In the Netherlands there is one word for all; in Flanders it is asked, or each school says its own. */
function typeIn(asked: string | undefined, regime: Start['regime']): string | undefined {
  const known = typesOf(regime);
  if (asked === undefined) return known.length === 1 ? known[0] : undefined;
  return choice('--instellingstype', asked, known);
}

/** A name on one line; whatever else it holds is its own affair. */
export function checkedName(option: string, value: string): string {
  const name = value.trim();
  if (name === '' || /[\p{Cc}\u2028\u2029]/u.test(name)) throw new UsageError('bad-name', { option });
  return name;
}

/** True for words of lower-case letters and digits with hyphens between. */
export function isId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** At most 40: the id of a plan holds that of its school and the year. */
export function checkedId(option: string, value: string): string {
  if (isId(value) && value.length <= 40) return value;
  throw new UsageError('init-id', { option, value, meant: slug(value) });
}

function checkedYear(value: string): string {
  const first = schoolYearStart(value);
  if (first === null || first < 2000 || first > 2100) throw new UsageError('init-school-year', { value });
  return value;
}

/** What npx takes: a tarball, a repository, an address or a name of a registry; nothing that a shell or YAML reads otherwise. */
function checkedPackage(value: string): string {
  if (/^[@\w./][\w@:/.#+~^-]*$/.test(value)) return value;
  throw new UsageError('bad-package', { value });
}

/** One or more owners as CODEOWNERS takes them: @user, @org/team, @@role, or a mail address. */
export function checkedOwner(value: string): string {
  const owners = value.trim().split(/\s+/);
  const known = owners.every((owner) =>
    /^(@{1,2}\w[\w.-]*(\/[\w.-]+)*|[\w.+-]+@[\w-]+(\.[\w-]+)+)$/.test(owner),
  );
  if (!known || /[\r\n]/.test(value)) throw new UsageError('bad-owner', { value });
  return owners.join(' ');
}
