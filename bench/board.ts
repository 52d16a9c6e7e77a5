import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numbersFrom } from './numbers.ts';
import { personalPlan } from './personal-plan.ts';
import { schoolFiles } from './school.ts';

/** The size of a generated board. */
export interface BoardSize {
  readonly schools: number;
  /** Staff per school, each with a personal plan. */
  readonly staff: number;
}

/** What one person of the board is known by. */
export interface Person {
  readonly id: string;
  readonly teaching: boolean;
  /** Tenths of a whole appointment. */
  readonly tenths: number;
}

/**
 * The files of a Dutch board for secondary education in 2026-2027, by path: the same for the same size and seed.
 * They are well formed and hold chosen faults against law; nothing in them is newer than the first schemas.
 */
export function boardFiles({ schools, staff }: BoardSize, seed = 1): Map<string, string> {
  const next = numbersFrom(seed);
  const files = new Map([
    ['proplan.yaml', 'taal: nl\n'],
    ['bestuur.yaml', BOARD],
    ['kaders/kader-2024-2028.yaml', frame(schools)],
  ]);
  for (let school = 1; school <= schools; school += 1) {
    const people = Array.from({ length: staff }, (_, index): Person => {
      const id = `p-${String(school * 10_000 + index + 1).padStart(6, '0')}`;
      return { id, teaching: next(6) > 0, tenths: 4 + next(7) };
    });
    const folder = `scholen/school-${school}`;
    for (const [name, text] of schoolFiles(school, people, next)) files.set(`${folder}/${name}`, text);
    for (const person of people)
      files.set(`${folder}/pop/${person.id}.yaml`, personalPlan(school, person, next));
  }
  return files;
}

/** Writes the files of a board in a folder. */
export function writeBoard(folder: string, size: BoardSize): void {
  for (const [name, text] of boardFiles(size)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const BOARD = `soort: bestuur
id: stichting-aan-zee
naam: Stichting Aan Zee
regelgeving: nl-vo
medezeggenschap: {pgmr: true}
grondslagen:
  - {jaar: 2026, bedrag: 90000000.00, omschrijving: Personele bekostiging van alle scholen}
  - {jaar: 2027, bedrag: 90000000.00, geschat: true, omschrijving: Raming uit de meerjarenbegroting}
uurtarieven:
  - {categorie: leraar, bedrag: 58.00, vanaf: 2026-01-01, bron: loonadministratie}
`;

function frame(schools: number): string {
  const names = Array.from({ length: schools }, (_, index) => `school-${index + 1}`);
  return `soort: kader
id: kader-2024-2028
titel: Kader professionalisering 2024-2028
bestuur: stichting-aan-zee
vastgesteld-op: 2024-06-20
looptijd: {van: 2024-08-01, tot: 2028-07-31}
geldt-voor: [${names.join(', ')}]
themas:
  - {id: basisvaardigheden, naam: Basisvaardigheden, omschrijving: 'Lezen, schrijven en rekenen in elk vak.'}
  - {id: loopbaan, naam: Loopbaan en vakmanschap, omschrijving: Groeien in het eigen beroep.}
ontwikkeldoelen:
  organisatie:
    - {id: ko-basis, thema: basisvaardigheden, omschrijving: Elke leerling haalt het referentieniveau.}
    - {id: ko-vakmanschap, thema: loopbaan, omschrijving: Medewerkers kunnen zich bij ons ontwikkelen.}
  medewerkers:
    - {id: km-basis, categorie: leraar, omschrijving: Aandacht voor taal in elk vak., organisatiedoelen: [ko-basis]}
    - {id: km-vakmanschap, omschrijving: Elke medewerker heeft een plan en voert het uit., organisatiedoelen: [ko-vakmanschap]}
faciliteiten:
  collectief: Twee studiedagen per schooljaar staan in het rooster.
  individueel: Elke medewerker kiest zelf hoe de eigen uren en het eigen geld worden gebruikt.
  normen:
    - {categorie: leraar, uren: 83, bedrag: 600.00}
    - {categorie: oop, uren: 40, bedrag: 600.00}
eisen-en-visie:
  eisen:
    - {omschrijving: De kerndoelen vragen om taal in alle vakken., doelen: [ko-basis, km-basis]}
    - {omschrijving: In de regio is een tekort aan leraren., doelen: [ko-vakmanschap, km-vakmanschap]}
  visie: Goed onderwijs vraagt om mensen die samen blijven leren.
regelingen:
  gesprekkencyclus: {frequentie: jaarlijks}
  privacy: {vastgesteld-op: 2023-11-16, instemming-op: 2023-11-09, orgaan: pgmr, vindplaats: personeelshandboek}
`;
}
