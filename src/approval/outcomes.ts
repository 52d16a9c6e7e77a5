import type { Competence } from '../law/body.ts';

/** The outcomes that a body can give in each role. */
export const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  beslist: ['akkoord', 'akkoord-onder-voorwaarden', 'niet-akkoord', 'enkel-onderhandeld'],
  'stemt-in': ['instemming-verleend', 'instemming-onthouden', 'akkoord-onder-voorwaarden'],
  adviseert: ['positief-advies', 'negatief-advies'],
  // Who is asked to consult may also say what a consent or advice would say.
  overlegt: [
    'akkoord',
    'akkoord-onder-voorwaarden',
    'niet-akkoord',
    'instemming-verleend',
    'instemming-onthouden',
    'positief-advies',
    'negatief-advies',
    'enkel-onderhandeld',
  ],
  'stelt-vast': ['vastgesteld'],
};

/** Outcomes by which a body says no. */
export const REFUSALS: readonly string[] = ['niet-akkoord', 'instemming-onthouden', 'negatief-advies'];

/** Why a decision is no approval. */
export type Misfit = 'orgaan' | 'rol' | 'uitkomst';

interface Said {
  readonly orgaan: string;
  readonly rol?: string | undefined;
  readonly uitkomst: string;
}

/** Whether an outcome belongs to the role of the decision, or without one to a role of those who are competent. */
export function outcomeFits({ rol, uitkomst }: Said, { rollen, vervanging }: Competence): boolean {
  if (uitkomst === 'vervangende-toestemming') return vervanging !== undefined;
  return (rol === undefined ? rollen : [rol]).some((role) => OUTCOMES[role]?.includes(uitkomst));
}

/** What of a decision does not fit those who are competent. Who was only heard claims nothing. */
export function misfitsOf(said: Said, competence: Competence): Misfit[] {
  const { organen, anders, vervanging = [], rollen } = competence;
  const { orgaan, rol } = said;
  if (rol !== undefined && HEARD.includes(rol) && !rollen.includes(rol)) return [];
  if (![...organen, ...anders, ...vervanging].includes(orgaan)) return ['orgaan'];
  if (rol !== undefined && !rollen.includes(rol)) return ['rol'];
  return outcomeFits(said, competence) ? [] : ['uitkomst'];
}

/** Roles in which a body is heard; for some documents in the Netherlands that is all that the agreement asks. */
export const HEARD: readonly string[] = ['overlegt', 'adviseert'];
