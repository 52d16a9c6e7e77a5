import type { Competence } from '../law/body.ts';

/** The outcomes that a body can give in each role. */
export const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  beslist: ['akkoord', 'akkoord-onder-voorwaarden', 'niet-akkoord', 'enkel-onderhandeld'],
  'stemt-in': ['instemming-verleend', 'instemming-onthouden'],
  adviseert: ['positief-advies', 'negatief-advies'],
  overlegt: ['akkoord', 'niet-akkoord', 'positief-advies', 'negatief-advies', 'enkel-onderhandeld'],
  'stelt-vast': ['vastgesteld'],
};

/** Why a decision is none of approval, or does not hang together. */
export type Misfit = 'orgaan' | 'rol' | 'uitkomst';

/** What of a decision does not fit who is competent, or its own role; null competence says that nobody is known to be. */
export function misfitsOf(
  { orgaan, rol, uitkomst }: { orgaan: string; rol?: string | undefined; uitkomst: string },
  competence: Competence | null,
): Misfit[] {
  const bodies = competence && [
    ...competence.organen,
    ...competence.anders,
    ...(competence.vervanging ?? []),
  ];
  const isBody = bodies === null || bodies.includes(orgaan);
  const isRole = rol === undefined || !isBody || (competence?.rollen.includes(rol) ?? true);
  const isOutcome =
    rol === undefined ||
    uitkomst === 'vervangende-toestemming' ||
    (OUTCOMES[rol]?.includes(uitkomst) ?? true);
  return [
    ...(isBody ? [] : (['orgaan'] as const)),
    ...(isRole ? [] : (['rol'] as const)),
    ...(isOutcome ? [] : (['uitkomst'] as const)),
  ];
}
