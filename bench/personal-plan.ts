import type { Person } from './board.ts';
import type { Next } from './numbers.ts';

/** A personal plan of two goals and three activities; one in nine has no talk since the start, one in eleven no consent. */
export function personalPlan(school: number, { id, teaching, tenths }: Person, next: Next): string {
  const plan = `plan-school-${school}-2026-2027`;
  const hours = 4 + next(9);
  const right = ((teaching ? 83 : 40) * tenths) / 10;
  const money = 60 * tenths;
  const talks = next(9) === 0 ? '' : '\n  - {datum: 2026-06-16, soort: voortgang}';
  const agreed =
    next(11) === 0 ? 'medewerker: 2025-06-24' : 'medewerker: 2025-06-24, leidinggevende: 2025-06-26';
  return `soort: persoonlijk-plan
id: pop-${id}
medewerker: ${id}
afgesproken-op: 2025-06-24
looptijd: {van: 2025-08-01, tot: 2028-07-31}
akkoord: {${agreed}}
doelen:
  - id: d-vak
    omschrijving: Leerlingen op eigen niveau laten samenwerken in groepen van vier.
    thema: loopbaan
    doelen-van-plan: [${plan}/d-vakmanschap]
    resultaat: Een lessenreeks voor klas ${1 + next(6)}.
    meting: Leerlingen vullen na de reeks vijf vragen in; vier op de vijf zijn tevreden.
    haalbaarheid: De reeks groeit in twee jaar en gebruikt de uren van het eigen recht.
    motivatie: Samenwerken maakt de lessen levendiger.
    begin: 2025-09-01
    eind: 2027-05-28
    stappen: [voorbeelden bekijken op een andere school, eerste reeks geven, reeks bijstellen]
  - id: d-taal
    omschrijving: Lange opdrachten in stappen leren lezen.
    thema: basisvaardigheden
    doelen-van-plan: [${plan}/d-lezen]
    resultaat: Elke opdracht in de methode heeft een stappenkaart.
    meting: Negen op de tien leerlingen maken een lange opdracht af.
    haalbaarheid: Een kaart per week, met een collega samen.
    motivatie: Leerlingen haken nu af bij lange teksten.
    begin: 2026-09-01
    eind: 2027-06-30
activiteiten:
  - id: a-cursus
    titel: Cursus samenwerkend leren, deel ${1 + next(4)}
    vorm: cursus
    doelen: [d-vak]
    wanneer: {van: 2026-09-14, tot: 2027-04-30}
    uren: {totaal: ${hours}}
    uren-uit: basisrecht
    bijdrage: {persoonlijk: Ideeën voor de eigen lessen., organisatie: Een reeks die anderen gebruiken., doelen: [${plan}/d-vakmanschap]}
    facilitering: {uren: ${hours}, bedrag: ${100 + next(20) * 10}.00, vervanging: {wijze: toezicht-met-taak}}
    bewijs: [certificaat]
  - id: a-literatuur
    titel: Lezen over lezen
    vorm: literatuur
    doelen: [d-taal]
    wanneer: {van: 2026-09-01, tot: 2027-06-30}
    uren: {zelfstudie: ${4 + next(6)}}
    uren-uit: basisrecht
    bijdrage: {persoonlijk: Bij blijven in het vak., organisatie: Een leerlijn lezen., doelen: [${plan}/d-lezen]}
    facilitering: {uren: 8, bedrag: ${20 + next(8) * 5}.00, vervanging: {wijze: geen}}
  - activiteit: ${plan}/a-studiedagen
    doelen: [d-taal]
    opgedragen: true
    uren-uit: werkgever
    bijdrage: {persoonlijk: Vragen stellen bij het oefenen., organisatie: Een aanpak voor alle vakken., doelen: [${plan}/d-lezen]}
    facilitering: {uren: 16, bedrag: 0, vervanging: {wijze: geen}}
toegekend:
  - {recht: basisrecht-uren, schooljaar: 2025-2026, uren: ${right}}
  - {recht: basisrecht-geld, schooljaar: 2025-2026, bedrag: ${money}}
  - {recht: basisrecht-uren, schooljaar: 2026-2027, uren: ${right}}
  - {recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: ${money}}
gesprekken:
  - {datum: 2025-06-24, soort: planning}${talks}
`;
}
