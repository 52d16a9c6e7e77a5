import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import type { Place } from '../../src/base/place.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Charge, Pot } from '../../src/figures/ledger/charge.ts';
import { type Measure, settle } from '../../src/figures/ledger/settle.ts';
import { given, unknown } from '../../src/figures/make.ts';

const at = (pointer: string): Place => ({ file: '/f.yaml', pointer, part: 'value' });
const named = (id: string) => ({ id, label: id, unit: 'uur' as const });
const figure = (id: string, amount: number | null): Figure =>
  amount === null
    ? unknown(named(id), at(`/${id}`), 'nog niet bekend')
    : given(named(id), new Decimal(amount), at(`/${id}`));

interface Line {
  readonly activity?: string;
  readonly pot?: Pot;
  readonly years?: readonly string[] | null;
  readonly from?: Charge['from'];
  readonly consent?: number;
  readonly hours?: Figure;
}

/** A line of p-1 in activity `a` of 2026-2027, paid by the own right, with as many hours as euros. */
const line = (id: string, amount: number | null, more: Line = {}): Charge => {
  const { activity = 'a', pot = 'basisrecht', years = ['2026-2027'], from = 'plan', consent, hours } = more;
  return {
    person: 'p-1',
    activity,
    from,
    state: 'planned',
    years,
    pot,
    potAt: null,
    activityPot: undefined,
    assigned: false,
    asksConsent: false,
    hours: hours ?? figure(id, amount),
    consent: consent === undefined ? null : figure(`instemming-${id}`, consent),
    money: figure(id, amount),
    place: at(`/regel/${id}`),
    counts: true,
  };
};

interface Case {
  readonly planned: readonly Charge[];
  readonly followed?: readonly Charge[];
  readonly elsewhere?: readonly Charge[];
  readonly measure?: Measure;
  readonly closed?: Place;
}

/** What is left of each line, in their order; `open` is filled in by own plans, of which lines of personal plans are. */
const settled = ({ planned, followed = [], elsewhere = [], measure = 'hours', closed }: Case): Figure[] =>
  settle(planned, followed, elsewhere, {
    measure,
    closedAt: () => closed ?? null,
    isOpen: (activity) => activity === 'open',
    isOwn: ({ from }) => from === 'persoonlijk-plan',
  }).map(({ rest }) => rest);

const short = ({ value, low, high }: Figure): string => {
  const word = value === null ? '?' : value.toFixed();
  return low === undefined || high === undefined ? word : `${word} (${low.toFixed()}–${high.toFixed()})`;
};
const left = (input: Case): string => settled(input).map(short).join(', ');

const OPEN = 'open';
const MEASURES: readonly Measure[] = ['hours', 'money'];

describe('which line gives way to what was followed', () => {
  it('hours: first the lines of the same pot, then those of another: 6 and 6 less 4 and 3', () => {
    const planned = [line('eigen', 6), line('werk', 6, { pot: 'werkgever' })];
    const work = (hours: number) => line('g', hours, { pot: 'werkgever' });
    // 6 − 4 = 2 of the employer's; the own 6 stay
    expect(left({ planned, followed: [work(4)] })).toBe('6, 2');
    // 6 − 4 = 2 of the employer's, 6 − 3 = 3 of the own
    expect(left({ planned, followed: [work(4), line('h', 3)] })).toBe('3, 2');
    // 8 of the employer's: its 6, and 2 of the own 6
    expect(left({ planned, followed: [work(5), work(3)] })).toBe('4, 0');
  });

  it('money: the lines of the activity in their order, whichever pot pays their hours', () => {
    const planned = [line('eigen', 6, { pot: 'werkgever' }), line('werk', 6)];
    expect(left({ planned, followed: [line('g', 4)], measure: 'money' })).toBe('2, 6');
  });

  it('those surely of this year before those of more years, and these before those of no known year', () => {
    const planned = [
      line('onbekend', 6, { years: null }),
      line('twee', 6, { years: ['2026-2027', '2027-2028'] }),
      line('een', 6),
    ];
    // 6 of the 10 go to the line of this year, 4 to the one of two years: 6 − 4 = 2; of no year is not known
    expect(left({ planned, followed: [line('g', 10)] })).toBe('?, 2, 0');
  });

  it.each(MEASURES)('of another year, the same activity where it is not of one year alone: %s', (measure) => {
    const planned = [
      line('een', 6),
      line('ander', 6, { activity: 'b', years: ['2025-2026', '2026-2027'] }),
      line('twee', 6, { years: ['2025-2026', '2026-2027'] }),
    ];
    // 6 − 4 = 2
    expect(left({ planned, elsewhere: [line('g', 4)], measure })).toBe('6, 6, 2');
  });

  it('what went to an activity that own plans fill in: own plans of the same pot, of money all own plans', () => {
    const mine = { activity: 'x', from: 'persoonlijk-plan' } as const;
    const planned = [
      line('van-school', 6, { activity: 'b' }),
      line('werk', 6, { ...mine, pot: 'werkgever' }),
      line('eigen', 6, mine),
    ];
    const followed = (activity: string) => [line('g', 4, { activity })];
    // 6 − 4 = 2
    expect(left({ planned, followed: followed(OPEN) })).toBe('6, 6, 2');
    expect(left({ planned, followed: followed(OPEN), measure: 'money' })).toBe('6, 2, 6');
    expect(left({ planned, followed: followed('dicht') })).toBe('6, 6, 6');
    expect(left({ planned, followed: followed('dicht'), measure: 'money' })).toBe('6, 6, 6');
  });
});

describe('what a line charges where consent to a part of it is recorded', () => {
  it('of hours of the own right, from that part to all, less what was followed', () => {
    const planned = [line('a', 6, { consent: 2 })];
    expect(left({ planned })).toBe('2 (2–6)');
    // 2 − 1 = 1, 6 − 1 = 5
    expect(left({ planned, followed: [line('g', 1)] })).toBe('1 (1–5)');
    // 2 − 3 is below nil, 6 − 3 = 3
    expect(left({ planned, followed: [line('g', 3)] })).toBe('0 (0–3)');
  });

  it('is all where it is to as much or more, and that part where the hours are not known', () => {
    expect(left({ planned: [line('a', 6, { consent: 6 })] })).toBe('6');
    expect(left({ planned: [line('a', 6, { consent: 8 })] })).toBe('6');
    expect(left({ planned: [line('a', null, { consent: 4 })], followed: [line('g', 1)] })).toBe('3');
  });

  it('makes no difference to hours that another pot pays, nor to money', () => {
    expect(left({ planned: [line('a', 6, { consent: 2, pot: 'werkgever' })] })).toBe('6');
    expect(left({ planned: [line('a', 6, { consent: 2 })], measure: 'money' })).toBe('6');
  });
});

describe('how what is left explains itself', () => {
  it('as planned less what took its place, and nothing besides', () => {
    const [own] = [line('a', 6)];
    const [first, second] = [line('g', 6), line('h', 3, { pot: 'werkgever' })];
    const [rest] = settled({ planned: [own], followed: [first, second] });
    expect(rest?.operands).toEqual([own.hours, first.hours]);
    expect(rest?.operation).toBe('gepland − gevolgd, minstens nul');
    const [euros] = settled({ planned: [own], followed: [first], measure: 'money' });
    expect(euros?.operation).toBe('gepland − geboekt, minstens nul');
  });

  it('as the figure itself where nothing took its place', () => {
    const own = line('a', 6);
    expect(settled({ planned: [own], followed: [line('g', 2, { activity: 'b' })] })).toEqual([own.hours]);
  });

  it('of a closed list, as exactly nothing, said where the list says so', () => {
    const closed = at('/afgesloten-op');
    const [rest] = settled({ planned: [line('a', null)], closed });
    expect(rest).toMatchObject({ value: new Decimal(0), exact: true, open: 0, operands: [], source: closed });
  });

  it('of no known year, as not known, at the place of its hours or else at the line', () => {
    const years = null;
    expect(settled({ planned: [line('a', 6, { years })] })[0]?.source).toEqual(at('/a'));
    const { source, ...apart } = figure('som', 6);
    expect(settled({ planned: [line('a', 6, { years, hours: apart })] })[0]?.source).toEqual(at('/regel/a'));
  });
});
