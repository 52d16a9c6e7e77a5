import { describe, expect, it } from 'vitest';
import { contactData } from '../../src/rules/algemeen/_shared/contact-data.ts';
import { whoItIs } from '../../src/rules/algemeen/_shared/who-it-is.ts';

const shown = (text: string): string[] =>
  [...contactData(text), ...whoItIs(text)].map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('contact data', () => {
  it.each([
    ['p.voorbeeld+werk@school.example', 'e-mailadres'],
    ['0612345678', 'telefoonnummer'],
    ['06-12345678', 'telefoonnummer'],
    ['06 12 34 56 78', 'telefoonnummer'],
    ['010-1234567', 'telefoonnummer'],
    ['0471/23 45 67', 'telefoonnummer'],
    ['0471 23 45 67', 'telefoonnummer'],
    ['09 123 45 67', 'telefoonnummer'],
    ['014/12.34.56', 'telefoonnummer'],
    ['+32 471 23 45 67', 'telefoonnummer'],
    ['0031 6 12345678', 'telefoonnummer'],
    ['tel. 23 45 67 89', 'telefoonnummer'],
    // 539007547000 and BE00 as 111400: 539007547000111400 = 97 × … + 30, so 98 − 30 = 68; 5390075470 leaves 34
    ['BE68 5390 0754 7034', 'rekeningnummer'],
    ['BE68539007547034', 'rekeningnummer'],
    ['nl91abna0417164300', 'rekeningnummer'],
  ])('%s is one', (written, kind) => {
    expect(shown(`reden: Te bereiken op ${written}, na vier uur.\n`)).toEqual([`${kind} ${written}`]);
  });

  it.each([
    'van: 2026-09-01, tot: 2027-08-31',
    'op 01-09-2026 om 08.30 tot 12.00',
    '01/09/2026 9 uur en 02/09/2026',
    'schooljaar: 2026-2027',
    'bedrag: 01234.50',
    'brin: "012345"',
    'instellingsnummer 012345, vestiging 01',
    'uren: 0.125 van 83',
    'digest: "615d57badf4f2ca54a26d1e18087b8ee7e2c6fe69dddd2982a38c1434e4499a7"',
    'BE69 5390 0754 7034',
    'p-0012 en p-0013',
    '@school en 50 @ 20 euro',
  ])('%s is none', (text) => {
    expect(shown(`${text}\n`)).toEqual([]);
  });
});

describe('names and birth dates', () => {
  it.each([
    ['mevr. An Voorbeeld', 'naam'],
    ['Mevrouw Voorbeeld', 'naam'],
    ['mw. J. van den Voorbeeld', 'naam'],
    ['de heer P.J. De Voorbeeld', 'naam'],
    ['naam: An Voorbeeld', 'naam'],
    ['collega An-Marie van Voorbeeld', 'naam'],
    ['mentor: Émile Voorbeeld-Proef', 'naam'],
    ['gesprek met An Voorbeeld', 'naam'],
    ['geboren op 30 juli 1985', 'geboortedatum'],
    ['geboortedatum: 1985-07-30', 'geboortedatum'],
    ['geb. 30/7/85', 'geboortedatum'],
    ['°30-07-1985', 'geboortedatum'],
  ])('%s is told', (written, kind) => {
    expect(shown(`# ${written}\n`)).toEqual([`${kind} ${written}`]);
  });

  it.each([
    'titel: Leren Zichtbaar Maken',
    'aanbieder: Open Universiteit',
    'mentor: Vrije Basisschool De Linde',
    'naam: Vrije Basisschool De Linde',
    'naam: Stichting Leren',
    'aanbieder: {naam: Vormingsdienst De Brug, intern: false}',
    'aanbieder:\n  intern: false\n  naam: Taalhuis Oost',
    'mentor p-0012',
    'medewerker: p-0012',
    'directeur en Teamleider Onderbouw',
    'gesprek met de directeur',
    'in dienst sinds 30 juli 1985',
    'Het boek van John Hattie',
    'coach Nederlands',
  ])('%s is not', (text) => {
    expect(shown(`${text}\n`)).toEqual([]);
  });
});
