import { describe, expect, it } from 'vitest';
import type {
  Activiteit,
  Deelname,
  PersoonlijkPlan,
  Uitgaven,
  Urenopgave,
} from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { hoursOf } from '../../src/figures/activity-hours.ts';
import { ownMoneySpent, usesInParticipation } from '../../src/figures/actual-use.ts';
import {
  moneyInPersonalPlan,
  type Use,
  usesInPersonalPlan,
  usesInPlan,
} from '../../src/figures/planned-use.ts';

const place = { file: '/plan.yaml', pointer: '/uren', part: 'value' as const };
const shown = (uses: readonly Use[]): string[] =>
  uses.map(
    ({ person, activity, pot, hours }) => `${person} ${activity} ${pot} ${hours.value?.toFixed() ?? '?'}`,
  );

describe('how long an activity lasts', () => {
  it.each<[Urenopgave, string]>([
    [{ totaal: 6.5 }, '6.5'],
    [{ bijeenkomsten: [4, 3, 2.5] }, '9.5'],
    [{ bijeenkomsten: [4, 4], voorbereiding: 1, zelfstudie: 2, nawerk: 0.5 }, '11.5'],
    [{ zelfstudie: 12 }, '12'],
  ])('%j → %s', (hours, expected) => {
    expect(hoursOf(hours, 'u', place).value?.toFixed()).toBe(expected);
  });

  it.each([[undefined], [{}], [{ onbekend: true as const }]])('%j is unknown, not zero', (hours) => {
    expect(hoursOf(hours, 'u', place)).toMatchObject({ value: null, open: 1 });
  });
});

describe('hours that a plan charges to people', () => {
  const plan = (activity: Partial<Activiteit>): Doc<'plan'> => ({
    file: '/plan.yaml',
    soort: 'plan',
    id: 'plan',
    data: {
      soort: 'plan',
      id: 'plan',
      activiteiten: [{ id: 'a', titel: 'A', uren: { totaal: 8 }, ...activity }],
    },
  });

  it('without consent, as long as the activity lasts', () => {
    const own = { 'uren-uit': 'basisrecht' as const, deelnemers: [{ medewerker: 'p-1' }] };
    expect(shown(usesInPlan(plan(own)))).toEqual(['p-1 plan/a basisrecht 8']);
  });

  it("by the participant's own line, else the activity's, else the employer's; groups name nobody", () => {
    const deelnemers = [
      { groep: 'hele-team', aantal: 9 },
      { medewerker: 'p-1' },
      { medewerker: 'p-2', 'uren-uit': 'lpb-uren' as const, uren: 3 },
    ];
    expect(shown(usesInPlan(plan({ 'uren-uit': 'ontwikkeltijd', deelnemers })))).toEqual([
      'p-1 plan/a ontwikkeltijd 8',
      'p-2 plan/a lpb-uren 3',
    ]);
    expect(shown(usesInPlan(plan({ deelnemers: [{ medewerker: 'p-1' }] })))).toEqual([
      'p-1 plan/a werkgever 8',
    ]);
  });

  it('from the own right only what was consented to', () => {
    const consent = {
      medewerker: 'p-1',
      'uren-uit': 'basisrecht' as const,
      instemming: { datum: '2026-06-20', uren: 5 },
    };
    expect(shown(usesInPlan(plan({ deelnemers: [consent] })))).toEqual(['p-1 plan/a basisrecht 5']);
    expect(shown(usesInPlan(plan({ deelnemers: [{ ...consent, 'uren-uit': 'werkgever' }] })))).toEqual([
      'p-1 plan/a werkgever 8',
    ]);
  });
});

describe('hours and money in a personal plan', () => {
  const plan = (activiteiten: PersoonlijkPlan['activiteiten']): Doc<'persoonlijk-plan'> => ({
    file: '/pop.yaml',
    soort: 'persoonlijk-plan',
    id: 'pop',
    data: {
      soort: 'persoonlijk-plan',
      id: 'pop',
      medewerker: 'p-1',
      ...(activiteiten ? { activiteiten } : {}),
    },
  });
  const year = '2026-2027';

  it('what is granted for it goes before how long it lasts', () => {
    const own = {
      id: 'a',
      titel: 'A',
      wanneer: { datum: '2026-10-01' },
      uren: { totaal: 9 },
      'uren-uit': 'basisrecht' as const,
    };
    expect(shown(usesInPersonalPlan(plan([own]), year, 'nl'))).toEqual(['p-1 pop/a basisrecht 9']);
    expect(shown(usesInPersonalPlan(plan([{ ...own, facilitering: { uren: 7 } }]), year, 'nl'))).toEqual([
      'p-1 pop/a basisrecht 7',
    ]);
  });

  it('belongs to the year of its date; without a date it is unknown; a shared one keeps its own name', () => {
    const uses = usesInPersonalPlan(
      plan([
        { id: 'voor', titel: 'V', wanneer: { datum: '2026-07-31' }, uren: { totaal: 1 } },
        { id: 'eerste', titel: 'E', wanneer: { datum: '2026-08-01' }, uren: { totaal: 2 } },
        { id: 'ooit', titel: 'O', uren: { totaal: 3 } },
        { activiteit: 'plan/a', facilitering: { uren: 4 } },
      ]),
      year,
      'nl',
    );
    expect(shown(uses)).toEqual([
      'p-1 pop/eerste werkgever 2',
      'p-1 pop/ooit werkgever ?',
      'p-1 plan/a werkgever 4',
    ]);
  });

  it('money likewise; assigned activities and nothing cost the own right nothing', () => {
    const money = moneyInPersonalPlan(
      plan([
        { id: 'a', titel: 'A', wanneer: { schooljaren: [year] }, facilitering: { bedrag: 120 } },
        { id: 'b', titel: 'B', facilitering: { bedrag: 30 } },
        { id: 'c', titel: 'C', wanneer: { datum: '2025-10-01' }, facilitering: { bedrag: 99 } },
        {
          id: 'd',
          titel: 'D',
          wanneer: { datum: '2026-10-01' },
          opgedragen: true,
          facilitering: { bedrag: 98 },
        },
        { id: 'e', titel: 'E', wanneer: { datum: '2026-10-01' }, facilitering: { bedrag: 0 } },
      ]),
      year,
      'nl',
    );
    expect(money.map(({ value, open }) => [value?.toFixed() ?? null, open])).toEqual([
      ['120', 0],
      [null, 1],
    ]);
  });

  it('is not known where own hours have a cost that nobody else is said to pay', () => {
    const cost = { post: 'inschrijving', bedrag: 250 } as const;
    const open = (over: object): number =>
      moneyInPersonalPlan(
        plan([{ id: 'a', titel: 'A', 'uren-uit': 'basisrecht', kosten: [cost], ...over }]),
        year,
        'nl',
      ).length;
    expect(open({})).toBe(1);
    expect(open({ 'uren-uit': 'werkgever' })).toBe(0);
    expect(open({ kosten: [] })).toBe(0);
    expect(open({ kosten: [{ post: 'inschrijving', gratis: true }] })).toBe(0);
    expect(open({ kosten: [{ ...cost, 'betaald-door': 'partnerschap' }] })).toBe(0);
    expect(open({ kosten: [{ ...cost, 'kosten-uit': [{ budget: 'wm-2026' }] }] })).toBe(0);
    expect(open({ wanneer: { datum: '2025-10-01' } })).toBe(0);
  });
});

describe('hours really followed', () => {
  const list = (regels: Deelname['regels']): Doc<'deelname'> => ({
    file: '/deelname.yaml',
    soort: 'deelname',
    id: 'd',
    data: { soort: 'deelname', school: 's', schooljaar: '2026-2027', ...(regels ? { regels } : {}) },
  });

  it('go off the pot that the line says, else the plan; who was absent followed none', () => {
    const planned: Use[] = [
      { person: 'p-1', activity: 'plan/a', pot: 'basisrecht', hours: hoursOf({ totaal: 8 }, 'u', place) },
    ];
    const uses = usesInParticipation(
      list([
        { activiteit: 'a', medewerker: 'p-1', uren: 4 },
        { activiteit: 'plan/a', medewerker: 'p-1', uren: 1, 'uren-uit': 'werkgever' },
        { activiteit: 'a', medewerker: 'p-2', uren: 2 },
        { activiteit: 'a', medewerker: 'p-1', afwezig: true },
        { activiteit: 'a', medewerker: 'p-1' },
      ]),
      planned,
    );
    expect(shown(uses)).toEqual([
      'p-1 a basisrecht 4',
      'p-1 plan/a werkgever 1',
      'p-2 a werkgever 2',
      'p-1 a basisrecht ?',
    ]);
  });

  it('own money counts by the day of the booking, within the school year', () => {
    const book = (boekingen: NonNullable<Uitgaven['boekingen']>): Doc<'uitgaven'> => ({
      file: '/u.yaml',
      soort: 'uitgaven',
      id: 'u',
      data: { soort: 'uitgaven', school: 's', begrotingsjaar: 2026, boekingen },
    });
    const own = { medewerker: 'p-1', 'geld-uit': 'basisrecht' as const };
    const spent = ownMoneySpent(
      [
        book([
          { datum: '2026-07-31', bedrag: 1, ...own },
          { datum: '2026-08-01', bedrag: 2, ...own },
          { datum: '2027-07-31', bedrag: -0.5, ...own },
          { datum: '2027-08-01', bedrag: 8, ...own },
          { datum: '2026-10-01', bedrag: 16, ...own, medewerker: 'p-2' },
          { datum: '2026-10-01', bedrag: 32, medewerker: 'p-1' },
        ]),
      ],
      'p-1',
      '2026-2027',
      'nl',
    );
    expect(spent.map(({ value }) => value?.toFixed())).toEqual(['2', '-0.5']);
  });
});
