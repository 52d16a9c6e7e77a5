import type { CiSystem, Start } from './start.ts';

/** Where each system looks for the owners of files; Azure DevOps has no such file. */
const PLACES: Readonly<Record<CiSystem, string | null>> = {
  github: '.github/CODEOWNERS',
  gitlab: 'CODEOWNERS',
  azure: null,
  // Both GitHub and GitLab look here.
  geen: 'CODEOWNERS',
};

/** What the secretary guards: documents about one person, decisions, and who guards what. */
const GUARDED = ['pop/', 'aanvragen/', 'starters/', '*goedkeuring-*.yaml'];

/** The file that asks the secretary to look at every change of personal documents and decisions, with its place. */
export function ownersFile({ ci, secretaris }: Start): readonly [string, string] | null {
  const place = PLACES[ci];
  if (place === null || secretaris === null) return null;
  const lines = [...GUARDED, `/${place}`].map((pattern) => `${pattern} ${secretaris}`);
  return [
    place,
    `# Wie naar een wijziging moet kijken voor zij telt: documenten over één persoon, besluiten, en dit bestand.\n${lines.join('\n')}\n`,
  ];
}
