import { describe, expect, it } from 'vitest';
import { contactData } from '../../src/rules/algemeen/_shared/contact-data.ts';
import { whoItIs } from '../../src/rules/algemeen/_shared/who-it-is.ts';
import { personalData } from '../../src/rules/personal-data.ts';

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
    // its last ten digits are written as a telephone number may be
    ['NL91 ABNA 0417 1643 00', 'rekeningnummer'],
    ['tel. 0471 23 45 67', 'telefoonnummer'],
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

describe('what is told of one text', () => {
  it('stands in the order of the text', () => {
    expect(shown('BE68 5390 0754 7034, bel 0612345678 of p@school.example\n')).toEqual([
      'rekeningnummer BE68 5390 0754 7034',
      'telefoonnummer 0612345678',
      'e-mailadres p@school.example',
    ]);
    expect(shown('mevr. An Voorbeeld, geboren op 30 juli 1985, en mw. Proef\n')).toEqual([
      'naam mevr. An Voorbeeld',
      'geboortedatum geboren op 30 juli 1985',
      'naam mw. Proef',
    ]);
  });

  // 9·1 + 8·1 + 7·1 + 6·2 + 5·2 + 4·2 + 3·3 + 2·3 − 3 = 66 = 6 × 11
  it('has numbers of persons always, the rest when the document is about persons, and never the words', () => {
    const text = 'naam: An Voorbeeld, 0612345678, bsn 111222333';
    const number = { kind: 'burgerservicenummer', start: 36, end: 45 };
    expect(personalData(text, false)).toEqual([number]);
    expect(personalData(text, true)).toEqual([
      { kind: 'naam', start: 0, end: 18 },
      { kind: 'telefoonnummer', start: 20, end: 30 },
      number,
    ]);
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
