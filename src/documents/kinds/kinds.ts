import type { Soort } from '../kind.ts';
import { aanvraag } from './aanvraag/kind.ts';
import { begeleidingsafspraak } from './begeleidingsafspraak/kind.ts';
import { bestuur } from './bestuur/kind.ts';
import { deelname } from './deelname/kind.ts';
import { goedkeuring } from './goedkeuring/kind.ts';
import { kader } from './kader/kind.ts';
import type { Kind } from './kind.ts';
import { personeel } from './personeel/kind.ts';
import { persoonlijkPlan } from './persoonlijk-plan/kind.ts';
import { plan } from './plan/kind.ts';
import { school } from './school/kind.ts';
import { teamplan } from './teamplan/kind.ts';
import { uitgaven } from './uitgaven/kind.ts';
import { voortgang } from './voortgang/kind.ts';

/** Every kind of document, in the order in which a school meets them. */
export const KINDS: { readonly [K in Soort]: Kind<K> } = {
  bestuur,
  school,
  personeel,
  kader,
  plan,
  teamplan,
  'persoonlijk-plan': persoonlijkPlan,
  begeleidingsafspraak,
  aanvraag,
  goedkeuring,
  voortgang,
  deelname,
  uitgaven,
};
