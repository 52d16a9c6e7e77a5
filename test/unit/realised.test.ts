import { describe, expect, it } from 'vitest';
import type { Doc, Documents, Soort } from '../../src/documents/kind.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import { type Execution, realised } from '../../src/figures/realised.ts';

function doc<K extends Soort>(soort: K, data: object): Doc<K> {
  return { file: `/${soort}.yaml`, soort, id: 'x', data: { soort, ...data } as Documents[K] };
}

const BOARD = doc('bestuur', {
  id: 'oost',
  uurtarieven: [
    { categorie: 'leraar', bedrag: 60 },
    { categorie: 'oop', bedrag: 40 },
    { categorie: 'leraar', bedrag: 65, vanaf: '2026-08-01' },
  ],
});

function book(year: number, closed: string | null, ...bookings: object[]): Doc<'uitgaven'> {
  return doc('uitgaven', { school: 's', begrotingsjaar: year, 'afgesloten-op': closed, boekingen: bookings });
}

function list(...lines: object[]): Doc<'deelname'> {
  return doc('deelname', { school: 's', schooljaar: '2025-2026', regels: lines });
}

function appointment(person: string, categorie: string, van: string, tot: string | null): Appointment {
  const place = { file: '/personeel.yaml', pointer: '', part: 'value' as const };
  return { person, school: 's', categorie, betrekkingsomvang: 1, van, tot, place } as Appointment;
}

const PEOPLE = [
  appointment('p-1', 'leraar', '2020-08-01', null),
  appointment('p-2', 'oop', '2020-08-01', '2026-07-31'),
  appointment('p-2', 'leraar', '2026-08-01', null),
];
const BILL = { datum: '2026-03-02', bedrag: 845.5, post: 'trainer' };

function spent(over: Partial<Execution>): { value: string | undefined; open: number } | null {
  const execution = { books: [book(2026, '2027-01-31', BILL)], lists: [], appointments: PEOPLE, ...over };
  const figure = realised(BOARD, 2026, execution);
  return figure && { value: figure.value?.toFixed(2), open: figure.open };
}

describe('what was spent in time and money (art. 17.2.1)', () => {
  it('is not known while one book of the year is open, or when there is none', () => {
    expect(spent({ books: [] })).toBeNull();
    expect(spent({ books: [book(2026, '2027-01-31', BILL), book(2026, null)] })).toBeNull();
    expect(spent({ books: [book(2025, '2026-01-31', BILL)] })).toBeNull();
  });

  it('takes the books of the year only, less what came back, and no replacement', () => {
    // 845,50 − 100 = 745,50; the replacement is in the hours already, the book of 2025 is another year.
    const books = [
      book(
        2026,
        '2027-01-31',
        BILL,
        { datum: '2026-04-01', bedrag: -100, post: 'trainer' },
        { datum: '2026-04-02', bedrag: 300, post: 'verlet' },
      ),
      book(2025, null, { datum: '2025-04-02', bedrag: 999, post: 'trainer' }),
    ];
    expect(spent({ books })).toEqual({ value: '745.50', open: 0 });
  });

  it('values hours at the tariff of the category on the day', () => {
    // p-1: 2 × 60 + 2 × 65 = 250; p-2: 1 × 40 as oop on 31 July, 1 × 65 as leraar on 1 August. 845,50 + 355 = 1200,50.
    const lists = [
      list(
        { medewerker: 'p-1', datum: '2026-07-31', uren: 2 },
        { medewerker: 'p-1', datum: '2026-08-01', uren: 2 },
        { medewerker: 'p-2', datum: '2026-07-31', uren: 1 },
        { medewerker: 'p-2', datum: '2026-08-01', uren: 1 },
      ),
    ];
    expect(spent({ lists })).toEqual({ value: '1200.50', open: 0 });
  });

  it('leaves out other years, lines without a day and people who were absent', () => {
    const lists = [
      list(
        { medewerker: 'p-1', datum: '2025-12-31', uren: 2 },
        { medewerker: 'p-1', uren: 2 },
        { medewerker: 'p-1', datum: '2026-02-02', uren: 2, afwezig: true },
      ),
    ];
    expect(spent({ lists })).toEqual({ value: '845.50', open: 0 });
  });

  it('counts what has no hours, no person or no tariff as unknown, never as zero', () => {
    const lists = [
      list(
        { medewerker: 'p-1', datum: '2026-02-02' },
        { medewerker: 'p-9', datum: '2026-02-02', uren: 2 },
        { medewerker: 'p-1', datum: '2026-02-03', uren: 1 },
      ),
    ];
    expect(spent({ lists })).toEqual({ value: '905.50', open: 2 });
  });

  it('takes the appointment of the day, not one that is still to come, and says whose tariff is missing', () => {
    const operations = (...people: Appointment[]) =>
      realised(BOARD, 2026, {
        books: [book(2026, '2027-01-31')],
        lists: [list({ medewerker: 'p-1', datum: '2026-02-02', uren: 1 })],
        appointments: people,
      })?.operands.map(({ value, operation }) => value?.toFixed() ?? operation);
    const later = appointment('p-1', 'leraar', '2026-02-03', null);
    expect(operations(later)).toEqual(['geen uurtarief voor deze medewerker: niet te berekenen']);
    expect(operations(later, appointment('p-1', 'oop', '2026-02-02', '2026-02-02'))).toEqual(['40']);
    expect(operations(appointment('p-1', 'directie', '2020-01-01', null))).toEqual([
      'geen uurtarief voor directie: niet te berekenen',
    ]);
  });
});
