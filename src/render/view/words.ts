/** Names of bodies in running text. */
const BODIES: Readonly<Record<string, string>> = {
  loc: 'lokaal comité',
  'gemeenschappelijk-loc': 'gemeenschappelijk lokaal comité',
  or: 'ondernemingsraad',
  aboc: 'afzonderlijk bijzonder onderhandelingscomité',
  ocsg: 'onderhandelingscomité van de scholengemeenschap',
  hoc: 'hoog overlegcomité',
  cpbw: 'comité voor preventie en bescherming op het werk',
  basiscomite: 'basiscomité',
  tussencomite: 'tussencomité',
  pmr: 'personeelsgeleding van de medezeggenschapsraad',
  pgmr: 'personeelsgeleding van de gemeenschappelijke medezeggenschapsraad',
  mr: 'medezeggenschapsraad',
  gmr: 'gemeenschappelijke medezeggenschapsraad',
  lcg: 'Landelijke Commissie voor Geschillen WMS',
  college: 'college van burgemeester en schepenen',
};

/** Words of the schemas that are no plain Dutch once their hyphens are spaces. */
const WORDS: Readonly<Record<string, string>> = {
  oop: 'onderwijsondersteunend personeel',
  go: 'gemeenschapsonderwijs',
  'officieel-gesubsidieerd': 'officieel gesubsidieerd onderwijs',
  'vrij-gesubsidieerd': 'vrij gesubsidieerd onderwijs',
  cvo: 'centrum voor volwassenenonderwijs',
  cbe: 'centrum voor basiseducatie',
  clb: 'centrum voor leerlingenbegeleiding',
  'begeleiding-organisatieontwikkeling': 'begeleiding van de organisatieontwikkeling',
  'lpb-uren': 'persoonlijk budget (LPB-uren)',
  basisrecht: 'het basisrecht',
  basisvaardigheden: 'uren basisvaardigheden',
  werkgever: 'de werkgever',
  'eigen-tijd': 'eigen tijd',
  'e-learning': 'e-learning',
  'co-teaching': 'co-teaching',
  'train-de-trainer': 'train de trainer',
  erasmus: 'Erasmus+',
  inductie: 'inductiemiddelen',
  collegas: 'collega’s',
  'missie-visie-en-strategie': 'missie, visie en strategie',
  'hr-strategie': 'HR-strategie',
  ontwikkelthemas: 'ontwikkelthema’s',
  'basisrecht-uren': 'basisrecht in uren',
  'basisrecht-geld': 'basisrecht in geld',
  paramedisch: 'paramedisch personeel',
  medisch: 'medisch personeel',
  sociaal: 'sociaal personeel',
  psychologisch: 'psychologisch personeel',
  orthopedagogisch: 'orthopedagogisch personeel',
  administratief: 'administratief personeel',
  ondersteunend: 'ondersteunend personeel',
  contractueel: 'contractueel personeel',
  'meester-vak-dienst': 'meesters-, vak- en dienstpersoneel',
};

/** A word of the schemas as people write it: `internationale-mobiliteit` → `internationale mobiliteit`. */
export function words(value: string): string {
  return (
    (Object.hasOwn(WORDS, value) ? WORDS[value] : undefined) ??
    value.replaceAll('-', ' ').replaceAll('coordinator', 'coördinator')
  );
}

/** People of a category: `leraar` → `leraren`. */
export function categoryPeople(category: string): string {
  return (Object.hasOwn(PEOPLE, category) ? PEOPLE[category] : undefined) ?? words(category);
}

const PEOPLE: Readonly<Record<string, string>> = {
  leraar: 'leraren',
  instructeur: 'instructeurs',
  andere: 'andere medewerkers',
};

/** A body as people name it: `loc` → `lokaal comité`. */
export function bodyName(body: string): string {
  return (Object.hasOwn(BODIES, body) ? BODIES[body] : undefined) ?? words(body);
}

/** The body with its article: `het lokaal comité`, `de schoolraad`. */
export function theBody(body: string): string {
  return `${NEUTER.test(body) ? 'het' : 'de'} ${bodyName(body)}`;
}

const NEUTER = /(?:loc|comite|aboc|ocsg|hoc|cpbw|college|bestuur)$/u;

/** With a capital, for the start of a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
