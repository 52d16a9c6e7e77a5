import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { appointmentsIn } from '../../src/figures/appointment.ts';
import { Book } from '../../src/figures/book.ts';
import { developmentTime } from '../../src/figures/development-time.ts';
import { given } from '../../src/figures/make.ts';
import { schoolBudgets } from '../../src/figures/school-budget.ts';
import { starterTeaching } from '../../src/figures/starter-teaching.ts';
import { tenPercent } from '../../src/figures/ten-percent.ts';

const place = { file: '/f.yaml', pointer: '', part: 'value' as const };
type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];
const doc = <K extends 'bestuur' | 'school' | 'personeel' | 'plan' | 'teamplan'>(
  soort: K,
  data: object,
): Doc<K> => ({ file: `/${soort}.yaml`, soort, id: soort, data: { soort, ...data } }) as unknown as Doc<K>;
const norm = given({ id: 'lesnorm', label: 'Lesnorm', unit: 'uur' }, new Decimal(720), place);

const appointments = (person: Partial<Person>) =>
  appointmentsIn([doc('personeel', { medewerkers: [{ id: 'p', ...person }] })]);

/** The most lesson hours, by school year; null when no figure is made. */
function lessons(person: Partial<Person>, year: string): string | null {
  const figures = starterTeaching(
    { id: 'p', ...person } as Person,
    appointments(person),
    year,
    'nl-vo',
    norm,
  );
  expect(figures.every(({ open }) => open === 0)).toBe(true);
  return figures[0]?.value?.toFixed() ?? null;
}
const job = (size: number | string) => ({
  dienstverbanden: [{ categorie: 'leraar' as const, betrekkingsomvang: size, van: '2020-08-01' }],
});

describe('before the first day of a rule of law there is no figure', () => {
  it('ten percent: from 1 August 2014, so first for 2015', () => {
    const ids = (jaar: number, regime: 'nl-vo' | 'nl-po' = 'nl-vo') =>
      tenPercent(doc('bestuur', { grondslagen: [{ jaar, bedrag: 100 }] }), [], new Book(), { regime }).map(
        ({ id }) => id,
      );
    expect(ids(2014)).toEqual([]);
    expect(ids(2015)).toEqual(['tien-procent/2015/nodig']);
    expect(ids(2015, 'nl-po')).toEqual([]);
  });

  it('the Flemish reserve: from 28 August 2009, so first for 2010', () => {
    const made = (begrotingsjaar: number) =>
      schoolBudgets(
        doc('school', {
          budgetten: [{ id: 'pm', bron: 'professionaliseringsmiddelen', begrotingsjaar, ontvangen: 10 }],
        }),
        {
          bookings: [],
          planned: () => given({ id: 'x', label: 'X', unit: 'euro' }, new Decimal(0), place),
          isPlanned: () => false,
        },
      ).filter(({ id }) => id.endsWith('/reserve-grens'));
    expect(made(2009)).toEqual([]);
    expect(made(2010)).toHaveLength(1);
  });

  it('development time: from the school year 2019-2020', () => {
    const made = (schooljaar: string) =>
      developmentTime(
        { id: 'p', jaartaak: { schooljaar, 'lessen-per-week': 24 } } as Person,
        doc('personeel', {}),
        0,
        schooljaar,
        'nl-vo',
      ).map(({ value }) => value?.toFixed());
    expect(made('2018-2019')).toEqual([]);
    expect(made('2019-2020')).toEqual(['50']);
  });

  it('who says nothing of a yearly task has no development time', () => {
    expect(developmentTime({ id: 'p' } as Person, doc('personeel', {}), 0, '2026-2027', 'nl-vo')).toEqual([]);
  });
});

describe('hours of a plan in euros', () => {
  const board = doc('bestuur', {
    grondslagen: [{ jaar: 2026, bedrag: 100 }],
    uurtarieven: [
      { categorie: 'leraar', bedrag: 50, vanaf: '2026-01-01' },
      { categorie: 'oop', bedrag: 30, vanaf: '2026-01-01' },
      { categorie: 'leraar', bedrag: 60, vanaf: '2026-01-02' },
    ],
  });
  const planned = (begroting: object, of = board) =>
    tenPercent(of, [doc('plan', { schooljaar: '2026-2027', ...begroting })], new Book(), {
      regime: 'nl-vo',
    })[1];

  it('at the tariff of teachers on 1 January: 10 × 50 = 500', () => {
    expect(planned({ begroting: { uren: 10 } })?.value?.toFixed()).toBe('500');
    expect(planned({ begroting: { uren: 10 } })?.exact).toBe(false);
  });

  it('are unknown without hours or without a tariff', () => {
    const [place] = planned({})?.operands ?? [];
    expect([place?.open, place?.source?.pointer]).toEqual([1, '']);
    expect(planned({ begroting: {} })?.operands[0]?.operation).toBe('begroting.uren niet ingevuld');
    const none = doc('bestuur', { grondslagen: [{ jaar: 2026, bedrag: 100 }] });
    expect(planned({ begroting: { uren: 10 } }, none)?.operands[0]?.operation).toBe(
      'niet te berekenen: geen uurtarief',
    );
  });

  it('of a team plan are hours of the plan of the school, and not valued again', () => {
    const school = doc('plan', { schooljaar: '2026-2027', begroting: { uren: 10 } });
    const team = doc('teamplan', { schooljaar: '2026-2027', begroting: { uren: 4 } });
    const [, sum] = tenPercent(board, [school, team], new Book(), { regime: 'nl-vo' });
    expect(sum?.value?.toFixed()).toBe('500');
  });

  it('of another school year are not of this one', () => {
    const plan = doc('plan', { schooljaar: '2025-2026', begroting: { uren: 10 } });
    expect(tenPercent(board, [plan], new Book(), { regime: 'nl-vo' }).map(({ id }) => id)).toEqual([
      'tien-procent/2026/nodig',
    ]);
  });
});

describe('the lessons of a starter', () => {
  // 0,20 in the first year: 720 × 0,80 = 576; 0,10 in the second: 720 × 0,90 = 648
  it('first year, second year, and none after', () => {
    const person = { 'starter-sinds': '2024-08-01', ...job(1) };
    expect(lessons(person, '2023-2024')).toBeNull();
    expect(lessons(person, '2024-2025')).toBe('576');
    expect(lessons(person, '2025-2026')).toBe('648');
    expect(lessons(person, '2026-2027')).toBeNull();
  });

  it('before the cuts were agreed there are none', () => {
    expect(lessons({ 'starter-sinds': '2021-08-01', ...job(1) }, '2021-2022')).toBeNull();
  });

  // From 1 July 2025 one month, July, lies in 2024-2025: 720 × (1 − 0,20 / 12) = 720 − 12 = 708
  it('a start in the last month of the school year counts that month', () => {
    expect(lessons({ 'starter-sinds': '2025-07-01', ...job(1) }, '2024-2025')).toBe('708');
  });

  it('no start, no size, no size that is a number: no figure', () => {
    expect(lessons(job(1), '2025-2026')).toBeNull();
    expect(lessons({ 'starter-sinds': '2025-08-01' }, '2025-2026')).toBeNull();
    expect(lessons({ 'starter-sinds': '2025-08-01', dienstverbanden: [] }, '2025-2026')).toBeNull();
    expect(lessons({ 'starter-sinds': '2025-08-01', ...job('veel') }, '2025-2026')).toBeNull();
    const open = { ...norm, value: null, open: 1 };
    const person = { id: 'p', 'starter-sinds': '2025-08-01', ...job(1) } as Person;
    expect(starterTeaching(person, appointments(person), '2025-2026', 'nl-vo', open)).toEqual([]);
  });

  it('the appointment at the start says the size: 720 × 0,5 × 0,8 = 288', () => {
    expect(lessons({ 'starter-sinds': '2025-08-01', ...job('1/2') }, '2025-2026')).toBe('288');
  });
});
