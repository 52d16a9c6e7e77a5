import { SOORTEN, type Soort } from '../../documents/kind.ts';
import type { DocumentView } from '../render.ts';
import { aanvraagView } from './aanvraag.ts';
import type { DecidedInput, DocumentInput } from './input.ts';
import { kaderView } from './kader.ts';
import { persoonlijkPlanView } from './persoonlijk-plan.ts';
import { planView } from './plan.ts';
import { saldobriefView } from './saldobrief.ts';
import type { DocumentName } from './schemas.ts';
import { teamplanView } from './teamplan.ts';

/** The document that is printed from a file of each kind; null where none is. */
export const PRINTED_AS: Readonly<Record<Soort, DocumentName | null>> = {
  plan: 'plan',
  kader: 'kader',
  teamplan: 'teamplan',
  'persoonlijk-plan': 'persoonlijk-plan',
  aanvraag: 'aanvraag',
  personeel: 'saldobrief',
  bestuur: null,
  school: null,
  begeleidingsafspraak: null,
  goedkeuring: null,
  voortgang: null,
  deelname: null,
  uitgaven: null,
};

/** The kinds that are printed. */
export const PRINTABLE: readonly Soort[] = SOORTEN.filter((soort) => PRINTED_AS[soort] !== null);

/** Documents about one person: printed for nobody but that person and who leads. */
export const INSIDE_ONLY: readonly DocumentName[] = ['persoonlijk-plan', 'aanvraag', 'saldobrief'];

/** The view model of a document. `person` is whom a letter is for; the letter alone needs it. */
export function viewOf(
  name: DocumentName,
  input: DocumentInput | DecidedInput,
  person: string,
): DocumentView {
  switch (name) {
    case 'plan':
      return planView(input as DecidedInput<'plan'>);
    case 'kader':
      return kaderView(input as DecidedInput<'kader'>);
    case 'teamplan':
      return teamplanView(input as DecidedInput<'teamplan'>);
    case 'persoonlijk-plan':
      return persoonlijkPlanView(input as DecidedInput<'persoonlijk-plan'>);
    case 'aanvraag':
      return aanvraagView(input as DocumentInput<'aanvraag'>);
    case 'saldobrief':
      return saldobriefView(input as DocumentInput<'personeel'>, person);
  }
}
