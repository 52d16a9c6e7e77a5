import type { SchoolRegime } from '../law/regime.ts';

/** The regimes that a repository can be made for, in the order in which they are offered. */
export const STARTED = Object.keys({
  'be-vlg': true,
  'nl-vo': true,
  'nl-po': true,
  'nl-mbo': true,
} satisfies Record<SchoolRegime, true>) as readonly SchoolRegime[];

/** Where pull requests are checked; `geen` writes nothing for it. */
export const CI_SYSTEMS = ['github', 'gitlab', 'azure', 'geen'] as const;
export type CiSystem = (typeof CI_SYSTEMS)[number];

/** A school or a board by its id and its name. */
export interface Named {
  readonly id: string;
  readonly naam: string;
}

/** All that is known of a repository before it is written; nothing in it is guessed. */
export interface Start {
  readonly regime: SchoolRegime;
  /** Null when the repository is of one school. */
  readonly bestuur: Named | null;
  readonly scholen: readonly Named[];
  /** Undefined where the schools of a board differ: each says its own. */
  readonly instellingstype: string | undefined;
  readonly net: string | undefined;
  readonly schooljaar: string;
  readonly ci: CiSystem;
  /** Who guards personal documents and decisions, as an owner in CODEOWNERS; null when nobody was named. */
  readonly secretaris: string | null;
  /** Where npx takes proplan from, such as ./.proplan/proplan-0.1.0.tgz or github:school/proplan#v0.1.0. */
  readonly pakket: string;
  /** The folder from the top of its repository, such as plannen, for the commands of CI; null where that is the top itself. */
  readonly map: string | null;
}

/**
 * Where the tarball of a version lies in a repository, when nobody named another place. No registry is asked for our name:
 * whoever claimed it there would run in every school's CI.
 */
export function tarballOf(version: string): string {
  return `./.proplan/proplan-${version}.tgz`;
}

/** What follows `npx` and `lint` in commands of CI, which run at the top of the repository. */
export function inCi({ pakket, map }: Pick<Start, 'pakket' | 'map'>): {
  npx: string;
  lint: string;
  diff: string;
} {
  if (map === null) return { npx: pakket, lint: 'lint', diff: `npx --yes --omit=optional ${pakket} diff` };
  return {
    npx: isTarball(pakket) ? pakket.replace(/^\.\//, `./${map}/`) : pakket,
    lint: `lint ${map}`,
    diff: `cd ${map} && npx --yes --omit=optional ${pakket} diff`,
  };
}

/** True where npx takes a file, which somebody must put there first. */
export function isTarball(pakket: string): boolean {
  return /^[./]/.test(pakket);
}

/** Whose the repository is. */
export function ownerOf({ bestuur, scholen }: Start): Named {
  return bestuur ?? (scholen[0] as Named);
}

/** The folder of a school, from the root. */
export function folderOf(school: Named): string {
  return `scholen/${school.id}`;
}

/** The plan of a school, from the root. */
export function planFile(start: Start, school: Named): string {
  return `${folderOf(school)}/plan-${start.schooljaar}.yaml`;
}
