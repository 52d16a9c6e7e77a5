import { describe, expect, it } from 'vitest';
import type { Activiteit, Plan } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { boardTotals } from '../../src/figures/board-total.ts';
import { Book } from '../../src/figures/book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { bookingsIn, spentPerActivity } from '../../src/figures/spending.ts';
import { costDivisions, plannedCosts } from '../support/costs.ts';

function plan(id: string, activiteiten: Activiteit[], doelen: Plan['doelen'] = []): Doc<'plan'> {
  return { file: `/${id}.yaml`, soort: 'plan', id, data: { soort: 'plan', id, activiteiten, doelen } };
}

function values(figures: readonly Figure[]): Record<string, string> {
  return Object.fromEntries(
    figures.map(({ id, value, open }) => [id, `${value?.toFixed(2) ?? '?'}${open > 0 ? ` +${open}` : ''}`]),
  );
}

function divisions(made: Doc<'plan'>): Record<string, string> {
  const costs = plannedCosts(made);
  const perActivity = new Map(
    (made.data.activiteiten ?? []).map(({ id }) => [
      id,
      costs.find((one) => one.id === `activiteit/${id}/kosten`) as Figure,
    ]),
  );
  return values(costDivisions(made, perActivity));
}

const MADE = plan(
  'plan',
  [
    {
      id: 'a',
      titel: 'A',
      doelen: ['d-taal'],
      kosten: [
        { post: 'trainer', bedrag: 100 },
        { post: 'materiaal', bedrag: 20.5 },
      ],
    },
    {
      id: 'b',
      titel: 'B',
      thema: 'zorg',
      doelen: ['d-taal'],
      kosten: [
        { post: 'trainer', bedrag: 50 },
        { post: 'verlet', onbekend: true },
      ],
    },
    {
      id: 'c',
      titel: 'C',
      kosten: [{ post: 'trainer', bedrag: 7 }],
      'terug-te-ontvangen': [
        { van: 'fonds', deel: '60 %' },
        { van: 'fonds', bedrag: 1 },
      ],
    },
  ],
  [{ id: 'd-taal', omschrijving: 'x', thema: 'taal' }],
);

describe('the same costs, divided otherwise', () => {
  it("by theme: the activity's own, else its goal's, else none", () => {
    expect(divisions(MADE)).toMatchObject({
      'thema/taal/gepland': '120.50',
      'thema/zorg/gepland': '50.00 +1',
      'thema/zonder-thema/gepland': '7.00',
    });
  });

  it('by theme: goals with two themes give neither', () => {
    const both = plan(
      'p',
      [{ id: 'a', titel: 'A', doelen: ['d', 'e'], kosten: [{ post: 'trainer', bedrag: 5 }] }],
      [
        { id: 'd', thema: 'taal' },
        { id: 'e', thema: 'zorg' },
      ],
    );
    expect(divisions(both)).toMatchObject({ 'thema/meer-themas/gepland': '5.00' });
  });

  it('by cost type, with what is unknown counted apart', () => {
    expect(divisions(MADE)).toMatchObject({
      'post/trainer/gepland': '157.00',
      'post/materiaal/gepland': '20.50',
      'post/verlet/gepland': '? +1',
    });
  });

  it('to be got back: 60 % of 7 is 4,20 and 1 more', () => {
    expect(divisions(MADE)['begroting/terug-te-ontvangen']).toBe('5.20');
  });
});

const BOOKS: Doc<'uitgaven'>[] = [
  {
    file: '/2026.yaml',
    soort: 'uitgaven',
    id: 'u',
    data: {
      soort: 'uitgaven',
      school: 's',
      begrotingsjaar: 2026,
      boekingen: [
        { datum: '2026-10-01', bedrag: 80, budget: 'pm-2026', activiteit: 'a' },
        { datum: '2026-11-01', bedrag: -5, budget: 'pm-2026', activiteit: 'plan/a' },
        { datum: '2026-12-01', bedrag: 9, activiteit: 'ander/a', post: 'trainer' },
      ],
    },
  },
];

describe('what was spent', () => {
  it('per activity, by its short and its full name, refunds taken off; nothing where nothing was booked', () => {
    expect(values(spentPerActivity(MADE, bookingsIn(BOOKS)))).toEqual({ 'activiteit/a/besteed': '75.00' });
  });

  it('keeps budget, year, activity and post of each booking', () => {
    const [first, , last] = bookingsIn(BOOKS);
    expect(first).toMatchObject({ budget: 'pm-2026', year: 2026, activity: 'a', post: null });
    expect(last).toMatchObject({ budget: null, post: 'trainer' });
    expect(last?.amount.source).toEqual({
      file: '/2026.yaml',
      pointer: '/boekingen/2/bedrag',
      part: 'value',
    });
  });
});

describe('costs that were not worked out', () => {
  it('stand under no theme and give nothing back; nor does a share that is none', () => {
    const back = (deel: string) =>
      plan('p', [{ id: 'a', titel: 'A', 'terug-te-ontvangen': [{ van: 'fonds', deel }] }]);
    expect(costDivisions(back('60 %'), new Map())).toEqual([]);
    const none = costDivisions(back('veel'), new Map([['a', plannedCosts(back('veel'))[1] as Figure]]));
    expect(none.map(({ id }) => id)).toEqual(['thema/zonder-thema/gepland']);
  });
});

describe('a board', () => {
  it('adds its schools per budget year of the budget that pays; what none pays stands apart', () => {
    const other = plan('ander', [
      {
        id: 'x',
        titel: 'X',
        kosten: [{ post: 'trainer', bedrag: 40, 'kosten-uit': [{ budget: 'pm-2026' }] }],
      },
      {
        id: 'y',
        titel: 'Y',
        kosten: [{ post: 'trainer', bedrag: 2, 'kosten-uit': [{ budget: 'pm-2027' }] }],
      },
    ]);
    const book = new Book([MADE, other].map((made) => [made.file, () => plannedCosts(made)] as const));
    const years = new Map([
      ['pm-2026', 2026],
      ['pm-2027', 2027],
    ]);
    expect(
      values(boardTotals([MADE, other], book, (_, budget) => years.get(budget), bookingsIn(BOOKS))),
    ).toEqual({
      'totaal/2026/gepland': '40.00',
      'totaal/2027/gepland': '2.00',
      'totaal/niet-toegewezen/gepland': '177.50 +1',
      'totaal/2026/besteed': '84.00',
    });
  });
});

describe('a booking', () => {
  it('is of the school or the board that keeps the file', () => {
    const owner = (data: object) =>
      bookingsIn([
        {
          file: '/u.yaml',
          soort: 'uitgaven',
          id: 'u',
          data: {
            soort: 'uitgaven',
            begrotingsjaar: 2026,
            boekingen: [{ datum: '2026-10-01', bedrag: 1 }],
            ...data,
          },
        },
      ])[0]?.owner;
    expect(owner({ school: 'linde' })).toBe('linde');
    expect(owner({ bestuur: 'vaart' })).toBe('vaart');
    expect(owner({})).toBeNull();
  });
});
