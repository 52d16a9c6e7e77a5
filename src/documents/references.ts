import type { Soort } from './kind.ts';

/** What a reference must lead to. */
export type Target =
  | 'activiteit'
  | 'bestuur'
  | 'budget'
  | 'decided'
  | 'doel'
  | 'kader'
  | 'medewerker'
  | 'nood'
  | 'plan'
  | 'school'
  | 'thema';

/** Where the documents refer to something by its id. `*` is each item of a list. */
export const REFERENCES: Readonly<Record<Soort, readonly (readonly [path: string, target: Target])[]>> = {
  bestuur: [],
  school: [['bestuur', 'bestuur']],
  personeel: [
    ['school', 'school'],
    ['medewerkers/*/dienstverbanden/*/school', 'school'],
    ['medewerkers/*/eerste-evaluator', 'medewerker'],
  ],
  kader: [
    ['bestuur', 'bestuur'],
    ['school', 'school'],
    ['geldt-voor/*', 'school'],
  ],
  plan: [
    ['scholen/*', 'school'],
    ['kader', 'kader'],
    ['doelen/*/noden/*', 'nood'],
    ['doelen/*/thema', 'thema'],
    ['activiteiten/*/doelen/*', 'doel'],
    ['activiteiten/*/noden/*', 'nood'],
    ['activiteiten/*/deelnemers/*/medewerker', 'medewerker'],
    ['activiteiten/*/voorwaarden/*/na', 'activiteit'],
    ['activiteiten/*/activiteit-van', 'activiteit'],
    ['activiteiten/*/verdeling/*/school', 'school'],
    ['activiteiten/*/kosten/*/kosten-uit/*/budget', 'budget'],
    ['aanvangsbegeleiding/mentoren/*/medewerker', 'medewerker'],
  ],
  'persoonlijk-plan': [
    ['medewerker', 'medewerker'],
    ['activiteiten/*/activiteit', 'activiteit'],
  ],
  goedkeuring: [
    ['documenten/*/document', 'decided'],
    ['gezien/*/document', 'decided'],
  ],
};

/** The lists whose items have an id of their own, and what kind of thing they are. */
export const INNER_IDS: readonly (readonly [path: string, target: Target])[] = [
  ['budgetten/*', 'budget'],
  ['behoefteanalyse/noden/*', 'nood'],
  ['doelen/*', 'doel'],
  ['ontwikkeldoelen/organisatie/*', 'doel'],
  ['ontwikkeldoelen/medewerkers/*', 'doel'],
  ['themas/*', 'thema'],
  ['activiteiten/*', 'activiteit'],
  ['medewerkers/*', 'medewerker'],
];
