import type { Soort } from './kind.ts';

/** What a reference must lead to. */
export type Target =
  | 'activiteit'
  | 'bestuur'
  | 'boeking'
  | 'budget'
  | 'decided'
  | 'doel'
  | 'kader'
  | 'medewerker'
  | 'nood'
  | 'plan'
  | 'school'
  | 'thema';

/** What an activity refers to, in a plan of a school or of a team. */
const ACTIVITY: readonly (readonly [path: string, target: Target])[] = [
  ['activiteiten/*/doelen/*', 'doel'],
  ['activiteiten/*/noden/*', 'nood'],
  ['activiteiten/*/deelnemers/*/medewerker', 'medewerker'],
  ['activiteiten/*/voorwaarden/*/na', 'activiteit'],
  ['activiteiten/*/activiteit-van', 'activiteit'],
  ['activiteiten/*/vervolg-op', 'activiteit'],
  ['activiteiten/*/thema', 'thema'],
  ['activiteiten/*/aanbieder/collegas/*', 'medewerker'],
  ['activiteiten/*/vervanging/vervanger', 'medewerker'],
  ['activiteiten/*/verdeling/*/school', 'school'],
  ['activiteiten/*/kosten/*/kosten-uit/*/budget', 'budget'],
];

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
    ['ontwikkeldoelen/organisatie/*/thema', 'thema'],
    ['ontwikkeldoelen/medewerkers/*/organisatiedoelen/*', 'doel'],
  ],
  plan: [
    ['scholen/*', 'school'],
    ['bestuur', 'bestuur'],
    ['kader', 'kader'],
    ['vorig-plan', 'plan'],
    ['deel-van', 'plan'],
    ['doelen/*/noden/*', 'nood'],
    ['doelen/*/thema', 'thema'],
    ['doelen/*/kaderdoelen/*', 'doel'],
    ...ACTIVITY,
    ['begroting/budgetten/*/budget', 'budget'],
    ['aanvangsbegeleiding/mentoren/*/medewerker', 'medewerker'],
    ['aanvangsbegeleiding/mentoren/*/kosten-uit', 'budget'],
    ['aanvangsbegeleiding/starters/*/medewerker', 'medewerker'],
    ['aanvangsbegeleiding/starters/*/mentor', 'medewerker'],
    ['internationaal/activiteiten/*', 'activiteit'],
  ],
  teamplan: [
    ['scholen/*', 'school'],
    ['plan', 'plan'],
    ['doelen/*/thema', 'thema'],
    ['doelen/*/doelen-van-plan/*', 'doel'],
    ...ACTIVITY,
  ],
  'persoonlijk-plan': [
    ['medewerker', 'medewerker'],
    ['activiteiten/*/activiteit', 'activiteit'],
    ['activiteiten/*/doelen/*', 'doel'],
    ['activiteiten/*/bijdrage/doelen/*', 'doel'],
    ['activiteiten/*/kosten/*/kosten-uit/*/budget', 'budget'],
    ['doelen/*/thema', 'thema'],
    ['doelen/*/doelen-van-plan/*', 'doel'],
  ],
  aanvraag: [
    ['medewerker', 'medewerker'],
    ['activiteit', 'activiteit'],
    ['doelen/*', 'doel'],
    ['kosten/*/kosten-uit/*/budget', 'budget'],
    ['vervanging/vervanger', 'medewerker'],
    ['besluit/kosten-uit', 'budget'],
  ],
  begeleidingsafspraak: [
    ['medewerker', 'medewerker'],
    ['mentor', 'medewerker'],
    ['eerste-evaluator', 'medewerker'],
  ],
  goedkeuring: [
    ['documenten/*/document', 'decided'],
    ['gezien/*/document', 'decided'],
  ],
  voortgang: [
    ['plan', 'plan'],
    ['regels/*/doel', 'doel'],
    ['regels/*/activiteit', 'activiteit'],
  ],
  deelname: [
    ['school', 'school'],
    ['regels/*/activiteit', 'activiteit'],
    ['regels/*/medewerker', 'medewerker'],
  ],
  uitgaven: [
    ['school', 'school'],
    ['bestuur', 'bestuur'],
    ['boekingen/*/budget', 'budget'],
    ['boekingen/*/activiteit', 'activiteit'],
    ['boekingen/*/medewerker', 'medewerker'],
    ['boekingen/*/voor-school', 'school'],
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
  ['boekingen/*', 'boeking'],
];
