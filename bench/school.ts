import type { Person } from './board.ts';
import type { Next } from './numbers.ts';

/** The files of one school but for the personal plans, by name. */
export function schoolFiles(
  school: number,
  people: readonly Person[],
  next: Next,
): [name: string, text: string][] {
  return [
    ['school.yaml', schoolFile(school)],
    ['personeel.yaml', staffFile(school, people, next)],
    ['plan-2026-2027.yaml', planFile(school, people)],
    ['deelname-2026-2027.yaml', attendanceFile(school, people, next)],
    ['uitgaven-2026.yaml', bookingsFile(school, people, next)],
  ];
}

const schoolFile = (school: number): string => `soort: school
id: school-${school}
naam: School ${school}
bestuur: stichting-aan-zee
instellingstype: school
overlegorganen: {pmr: true}
opgericht-op: 1994-08-01
lesnorm: 720
budgetten:
  - {id: pb-2026-${school}, omschrijving: Professionalisering 2026, bron: personele-bekostiging, begrotingsjaar: 2026, ontvangen: 31000.00}
  - {id: pb-2027-${school}, omschrijving: Professionalisering 2027, bron: personele-bekostiging, begrotingsjaar: 2027, geraamd: 60000.00}
`;

/** One in seven changes in size on 1 February; one in ten is a starter. */
function staffFile(school: number, people: readonly Person[], next: Next): string {
  const appointment = (tenths: number, teaching: boolean, days: string): string =>
    `      - {school: school-${school}, categorie: ${teaching ? 'leraar' : 'oop'}, functie: ${teaching ? 'docent' : 'administratief medewerker'}, aanstelling: onbepaalde-tijd, betrekkingsomvang: ${tenths / 10}, ${days}}`;
  const entries = people.map(({ id, teaching, tenths }) => {
    const changes = next(7) === 0;
    const lines = changes
      ? [
          appointment(tenths, teaching, 'van: 2024-08-01, tot: 2027-01-31'),
          appointment(Math.min(10, tenths + 1), teaching, 'van: 2027-02-01, tot: null'),
        ]
      : [appointment(tenths, teaching, 'van: 2024-08-01, tot: null')];
    const starter = teaching && next(10) === 0 ? '    starter-sinds: 2025-08-01\n' : '';
    const team = teaching ? ['onderbouw', 'bovenbouw'][next(2)] : 'administratie';
    return `  - id: ${id}\n    dienstverbanden:\n${lines.join('\n')}\n    teams: [${team}]\n${starter}`;
  });
  return `soort: personeel\nschool: school-${school}\npeildatum: 2026-08-01\nmedewerkers:\n${entries.join('')}`;
}

/** The sum of hours is one too few, which a rule must see. */
function planFile(school: number, people: readonly Person[]): string {
  const all = people.length;
  const teachers = people.filter(({ teaching }) => teaching).length;
  const hours = all * 16 + teachers * 16 + teachers * 40;
  return `soort: plan
id: plan-school-${school}-2026-2027
scholen: [school-${school}]
schooljaar: 2026-2027
kader: kader-2024-2028
hoort-bij: schoolplan 2024-2028
opgesteld: {door: [schoolleiding, werkgroep leren], datum: 2026-05-28, versie: 1}
visie: Wij leren tijdens het werk en van elkaar.
behoefteanalyse:
  datum: 2026-04-15
  werkwijze: Evaluatie van het vorige plan en gesprekken met de vaksecties.
  noden:
    - {id: n-lezen, niveau: school, omschrijving: Leerlingen slaan lange opdrachten over., bron: {soort: toetsresultaten}}
    - {id: n-eigen, niveau: persoon, omschrijving: Medewerkers vragen ruimte voor hun vak., bron: {soort: functioneringsgesprek}}
afspraken:
  - {onderwerp: voorrang, rang: 1, tekst: Wat bij een schooldoel past gaat voor.}
  - {onderwerp: weigering, tekst: Weigeren gebeurt schriftelijk en met reden.}
doelen:
  - id: d-lezen
    omschrijving: Elke docent laat lange opdrachten in stappen lezen.
    prioritair: true
    rang: 1
    termijn: kort
    schooljaren: [2026-2027]
    noden: [n-lezen]
    thema: basisvaardigheden
    kaderdoelen: [ko-basis, km-basis]
    eigenaar: taalcoordinator
    indicator: {maat: deel van de leerlingen dat een lange opdracht af heeft, nulmeting: {waarde: 55, eenheid: "%"}, streefwaarde: {waarde: 75, eenheid: "%", vergelijking: minstens}, moment: 2027-06-11}
  - id: d-vakmanschap
    omschrijving: Elke medewerker werkt aan eigen doelen.
    termijn: kort
    schooljaren: [2026-2027]
    noden: [n-eigen]
    thema: loopbaan
    kaderdoelen: [ko-vakmanschap, km-vakmanschap]
    eigenaar: schoolleiding
    indicator: {maat: deel met een geldig persoonlijk plan, nulmeting: {waarde: 60, eenheid: "%"}, streefwaarde: {waarde: 100, eenheid: "%", vergelijking: minstens}, moment: 2027-06-30}
activiteiten:
  - id: a-studiedagen
    titel: Twee studiedagen lezen in stappen
    aard: vorming
    vorm: studiedag
    sturing: vraaggestuurd
    doelen: [d-lezen]
    deelnemers: [{groep: hele-team, aantal: ${all}}]
    wanneer: {data: [2026-10-09, 2027-03-18]}
    uren: {bijeenkomsten: [8, 8]}
    opgedragen: true
    uren-uit: werkgever
    aanbieder: {naam: Taalhuis West, intern: false}
    kosten:
      - {post: trainer, bedrag: 750.00, per: dag, aantal: 2, btw: {vrijgesteld: true}, kosten-uit: [{budget: pb-2026-${school}}]}
    evaluatie: {wat: lessen met stappen, hoe: lesbezoek, wanneer: 2027-05-14}
  - id: a-lezen
    titel: Leergemeenschap lezen
    aard: vorming
    vorm: leergemeenschap
    sturing: vraaggestuurd
    doelen: [d-lezen]
    deelnemers: [{categorie: leraar, aantal: ${teachers}}]
    wanneer: {herhaling: {elke: maand, aantal: 8, van: 2026-10-01, tot: 2027-05-31}}
    uren: {bijeenkomsten: [2, 2, 2, 2, 2, 2, 2, 2]}
    opgedragen: false
    uren-uit: basisvaardigheden
    kosten:
      - {post: trainer, bedrag: 495.00, per: keer, aantal: 4, btw: {tarief: 21, inbegrepen: false}, kosten-uit: [{budget: pb-2027-${school}}]}
    evaluatie: {wat: leerlijn lezen, hoe: bespreking met de taalcoördinator, wanneer: 2027-06-10}
  - id: a-sectietijd
    titel: Ontwikkeltijd van de vaksecties
    aard: vorming
    vorm: lesstudie
    sturing: intern
    doelen: [d-lezen]
    deelnemers: [{categorie: leraar, aantal: ${teachers}}]
    wanneer: {van: 2026-08-24, tot: 2027-07-02}
    uren: {totaal: 40}
    opgedragen: true
    uren-uit: ontwikkeltijd
    evaluatie: {wat: bijgestelde lessen, hoe: secties tonen elk twee lessen, wanneer: 2027-06-10}
begroting:
  uren: ${hours - 1}
  bedrag: 3895.80
  budgetten:
    - {budget: pb-2026-${school}, bedrag: 1500.00}
    - {budget: pb-2027-${school}, bedrag: 2395.80}
`;
}

/** Everybody on the study day; one in twelve longer than all of it takes. Half of all have begun their own course. */
function attendanceFile(school: number, people: readonly Person[], next: Next): string {
  const lines = people.flatMap(({ id, teaching }) => [
    `  - {activiteit: a-studiedagen, medewerker: ${id}, datum: 2026-10-09, uren: ${next(12) === 0 ? 17 : 8}, uren-uit: werkgever}`,
    ...(teaching
      ? [
          `  - {activiteit: a-lezen, medewerker: ${id}, datum: 2026-10-14, uren: 2, uren-uit: basisvaardigheden}`,
          `  - {activiteit: a-sectietijd, medewerker: ${id}, uren: ${8 + next(4)}, uren-uit: ontwikkeltijd}`,
        ]
      : []),
    ...(next(2) === 0
      ? [
          `  - {activiteit: pop-${id}/a-cursus, medewerker: ${id}, datum: 2026-11-05, uren: ${2 + next(3)}, uren-uit: basisrecht, bewijs: [aanwezigheid]}`,
        ]
      : []),
  ]);
  return `soort: deelname\nschool: school-${school}\nschooljaar: 2026-2027\nregels:\n${lines.join('\n')}\n`;
}

/** Money of their own for a third of all; one booking in fifteen has a day outside the year. */
function bookingsFile(school: number, people: readonly Person[], next: Next): string {
  const lines = people
    .filter(() => next(3) === 0)
    .map(({ id }, index) => {
      const day = next(15) === 0 ? '2027-01-08' : `2026-1${next(2)}-1${next(9)}`;
      return `  - {id: b-${index + 1}, datum: ${day}, bedrag: ${50 + next(60) * 5}.00, budget: pb-2026-${school}, activiteit: pop-${id}/a-cursus, post: inschrijving, stuk: "2026-${1000 + index}", medewerker: ${id}, geld-uit: basisrecht}\n`;
    });
  return `soort: uitgaven\nschool: school-${school}\nbegrotingsjaar: 2026\nafgesloten-op: null\nboekingen:\n${lines.join('')}`;
}
