import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/judge.ts';

const base = {
  bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
  school: 'soort: school\nid: s\nbestuur: b\n',
};
const HEAD = 'soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n';
const CALENDAR = 'soort: plan\nid: p\nscholen: [s]\nperiode: {van: 2026-01-01, tot: 2026-12-31}\n';
const said = async (
  rule: string,
  files: Readonly<Record<string, string>>,
  regime = 'algemeen',
): Promise<string[]> =>
  (await findingsOf(`${regime}/${rule}`, { ...base, ...files })).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

describe('an activity that follows on itself', () => {
  const judge = (...activities: string[]) =>
    said('volgt-niet-op-zichzelf', {
      plan: `${HEAD}activiteiten:\n${activities.map((one) => `  - {titel: A, ${one}}\n`).join('')}`,
    });

  it('is told once for a circle, at the first activity of it', async () => {
    expect(
      await judge(
        'id: x, vervolg-op: a',
        'id: a, vervolg-op: c',
        'id: b, vervolg-op: a',
        'id: c, vervolg-op: b',
      ),
    ).toEqual(['/activiteiten/1/vervolg-op: a komt na c, en die komt weer na a.']);
  });

  it('is told for each circle, also through the condition that something comes first', async () => {
    const conditions = 'id: c, voorwaarden: [{omschrijving: vrij}, {na: b}, {na: p/d}]';
    expect(await judge('id: a, vervolg-op: p/a', 'id: b', conditions, 'id: d, vervolg-op: c')).toEqual([
      '/activiteiten/0/vervolg-op: a komt hier na zichzelf.',
      '/activiteiten/2/voorwaarden/2/na: c komt na d, en die komt weer na c.',
    ]);
  });

  it('is told for a circle that another circle comes after', async () => {
    expect(
      await judge(
        'id: c, vervolg-op: d, voorwaarden: [{na: a}]',
        'id: d, vervolg-op: c',
        'id: a, vervolg-op: b',
        'id: b, vervolg-op: a',
      ),
    ).toEqual([
      '/activiteiten/0/vervolg-op: c komt na d, en die komt weer na c.',
      '/activiteiten/2/vervolg-op: a komt na b, en die komt weer na a.',
    ]);
  });

  it('is no chain, and not an activity of the same id in another plan', async () => {
    expect(
      await judge('id: a', 'id: b, vervolg-op: a', 'id: c, vervolg-op: b, voorwaarden: [{na: a}]'),
    ).toEqual([]);
    expect(await judge('id: a, vervolg-op: q/a')).toEqual([]);
  });
});

describe('somebody who mentors or assesses themselves', () => {
  it('in an agreement with a starter, by either role', async () => {
    const agreement = (more: string) => ({
      begeleidingsafspraak: `soort: begeleidingsafspraak\nid: g\nmedewerker: p-0012\n${more}`,
      personeel: 'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001}, {id: p-0012}]\n',
    });
    expect(await said('niet-over-zichzelf', agreement('mentor: p-0012\neerste-evaluator: p-0012\n'))).toEqual(
      [
        '/mentor: Bij mentor staat p-0012 zelf.',
        '/eerste-evaluator: Bij eerste-evaluator staat p-0012 zelf.',
      ],
    );
    expect(await said('niet-over-zichzelf', agreement('mentor: p-0001\n'))).toEqual([]);
  });

  it('in a plan and a register, at the one who does', async () => {
    const starters = '{medewerker: p-0001}, {medewerker: p-0012, mentor: p-0012}';
    expect(
      await said('niet-over-zichzelf', {
        plan: `${HEAD}aanvangsbegeleiding: {starters: [${starters}]}\n`,
        personeel:
          'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001}, {id: p-0012, eerste-evaluator: p-0012}]\n',
      }),
    ).toEqual([
      '/medewerkers/1/eerste-evaluator: Bij eerste-evaluator staat p-0012 zelf.',
      '/aanvangsbegeleiding/starters/1/mentor: Bij mentor staat p-0012 zelf.',
    ]);
  });
});

describe('a day on which something is measured', () => {
  const judge = (more: string) => said('gemeten-na-begin', { plan: `${HEAD}${more}` });
  const activity = (when: string) =>
    judge(
      `activiteiten: [{id: a, titel: A, wanneer: {${when}}, evaluatie: {hoe: x, wanneer: 2026-10-13}}]\n`,
    );

  it('lies after the first day of the activity, in whatever order its days stand', async () => {
    const words = [
      '/activiteiten/0/evaluatie/wanneer: a wordt op 2026-10-13 geëvalueerd, en begint pas op 2026-10-14.',
    ];
    expect(await activity('data: [2026-11-01, 2026-10-14]')).toEqual(words);
    expect(await activity('van: 2026-10-14, tot: 2026-10-20')).toEqual(words);
    expect(await activity('data: [2026-11-01, 2026-10-13]')).toEqual([]);
    expect(await activity('trimester: 1')).toEqual([]);
    expect(
      await judge('activiteiten: [{id: a, titel: A, evaluatie: {hoe: x, wanneer: 2020-01-01}}]\n'),
    ).toEqual([]);
    expect(await judge('activiteiten: [{id: a, titel: A, wanneer: {datum: 2026-10-14}}]\n')).toEqual([]);
  });

  it('lies in or after the year of the plan, which begins in August in the Netherlands', async () => {
    const goal = (day: string) => judge(`doelen: [{id: d}, {id: e, indicator: {maat: m${day}}}]\n`);
    expect(await goal(', moment: 2026-07-31')).toEqual([
      '/doelen/1/indicator/moment: e wordt op 2026-07-31 gemeten, en het plan begint op 2026-08-01.',
    ]);
    expect(await goal(', moment: 2026-08-01')).toEqual([]);
    expect(await goal('')).toEqual([]);
  });
});

describe('a vote', () => {
  const judge = (outcome: string, vote: string) =>
    said('stemming-past-bij-uitkomst', {
      plan: HEAD,
      goedkeuring: `soort: goedkeuring\norgaan: pmr\nschool: s\nzitting: 2026-06-12\nuitkomst: ${outcome}\nstemming: {${vote}}\ndocumenten: [{document: p, digest: "${'0'.repeat(64)}"}]\n`,
    });

  it('with more against than for is no yes', async () => {
    const words = (outcome: string) => [
      `/uitkomst: Er stemden er 4 tegen en 3 voor, en de uitkomst is ${outcome}.`,
    ];
    for (const yes of [
      'akkoord',
      'akkoord-onder-voorwaarden',
      'instemming-verleend',
      'positief-advies',
      'vastgesteld',
    ])
      expect(await judge(yes, 'voor: 3, tegen: 4')).toEqual(words(yes));
    for (const other of [
      'niet-akkoord',
      'instemming-onthouden',
      'negatief-advies',
      'enkel-onderhandeld',
      'vervangende-toestemming',
    ])
      expect(await judge(other, 'voor: 3, tegen: 4')).toEqual([]);
    expect(await judge('akkoord', 'tegen: 1')).toHaveLength(1);
    expect(await judge('akkoord', 'voor: 4, tegen: 4')).toEqual([]);
    expect(await judge('akkoord', 'werkwijze: handtekeningen')).toEqual([]);
  });

  it('has no more votes than people who could vote', async () => {
    const words = '/stemming/stemgerechtigd: Er zijn 8 stemmen geteld, en 7 mensen mochten stemmen.';
    expect(await judge('akkoord', 'voor: 5, tegen: 1, onthouding: 2, stemgerechtigd: 7')).toEqual([words]);
    expect(await judge('akkoord', 'voor: 5, tegen: 1, onthouding: 2, stemgerechtigd: 8')).toEqual([]);
    expect(await judge('akkoord', 'onthouding: 2, stemgerechtigd: 1')).toHaveLength(1);
  });
});

describe('hours planned from a basic right', () => {
  const judge = (personal: string, more = '', activity = 'uren: {totaal: 30}', head = HEAD) =>
    said(
      'recht-niet-verpland',
      {
        personeel:
          'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, van: 2020-08-01, tot: null}]}]\n',
        pop: `soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n${personal}`,
        plan: `${head}activiteiten: [{id: a, titel: A, wanneer: {datum: 2026-10-14}, uren-uit: basisrecht, ${activity}, deelnemers: [{medewerker: p-0001}]}]\n`,
        ...(more === ''
          ? {}
          : { deelname: `soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [${more}]\n` }),
      },
      'nl-vo',
    );

  // 40 hours for support staff; 30 in the plan of the school and 11 in the personal plan make 41.
  const own = (hours: number) =>
    `activiteiten: [{id: b, titel: B, wanneer: {datum: 2026-11-04}, uren-uit: basisrecht, facilitering: {uren: ${hours}}}]\n`;

  it('are those of all plans together, against the right as it was before anything was followed', async () => {
    const words = [
      '/medewerkers/0/id: Voor p-0001 is in 2026-2027 41 uur van het basisrecht gepland, en er is 40 uur.',
    ];
    expect(await judge(own(10))).toEqual([]);
    expect(await judge(own(11))).toEqual(words);
    expect(
      await judge(own(11), '{activiteit: p/a, medewerker: p-0001, uren: 30, uren-uit: basisrecht}'),
    ).toEqual([
      '/medewerkers/0/id: Voor p-0001 is in 2026-2027 nog 11 uur van het basisrecht gepland en 30 uur gebruikt, en er is 40 uur.',
    ]);
  });

  it('are not told once all of it was followed, and are when 6 more are planned beside it', async () => {
    const followed =
      '{activiteit: p/a, medewerker: p-0001, uren: 30}, {activiteit: pop/b, medewerker: p-0001, uren: 10}';
    // 30 + 10 = 40 of 40, nothing to come
    expect(await judge(own(10), followed)).toEqual([]);
    // 50 used of 40, and nothing to come: told at what was used
    expect(await judge(own(10), followed.replace('uren: 10', 'uren: 20'))).toEqual([]);
    // 40 used, and 16 − 10 = 6 to come
    expect(await judge(own(16), followed)).toEqual([
      '/medewerkers/0/id: Voor p-0001 is in 2026-2027 nog 6 uur van het basisrecht gepland en 40 uur gebruikt, en er is 40 uur.',
    ]);
  });

  it('are told too where the consent to them is not recorded', async () => {
    expect(await judge('', '', 'opgedragen: true, uren: {totaal: 41}')).toHaveLength(1);
    expect(await judge('', '', 'opgedragen: true, uren: {totaal: 40}')).toEqual([]);
  });

  it('are measured against what is granted and saved, where that is said', async () => {
    const granted = `toegekend: [{recht: basisrecht-uren, schooljaar: 2026-2027, uren: 41}]\n${own(11)}`;
    expect(await judge(granted)).toEqual([]);
  });

  it('count for what is known of them', async () => {
    expect(await judge(own(10), '', 'uren: {onbekend: true}')).toEqual([]);
    expect(await judge(own(41), '', 'uren: {onbekend: true}')).toHaveLength(1);
  });

  it('and of money, in the year of a grant where the plan of the school is of a calendar year', async () => {
    const money = (euro: number) =>
      `toegekend: [{recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 600}]\nactiviteiten: [{id: b, titel: B, wanneer: {datum: 2026-11-04}, facilitering: {bedrag: ${euro}}}]\n`;
    const calendar = async (euro: number) => await judge(money(euro), '', 'uren: {onbekend: true}', CALENDAR);
    expect(await calendar(600)).toEqual([]);
    expect(await calendar(601)).toEqual([
      '/medewerkers/0/id: Voor p-0001 is in 2026-2027 € 601,00 van het basisrecht gepland, en er is € 600,00.',
    ]);
  });
});

describe('what rests on a file with mistakes', () => {
  const BROKEN = { stuk: 'soort: personeel\nschool: s\nmedewerkers: nee\n' };
  const files = {
    personeel: 'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001}]\n',
    pop: 'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a, opgedragen: true, uren-uit: basisrecht}]\n',
  };
  const plan = (more = '') => ({
    plan: `${HEAD}activiteiten: [{id: a, titel: A, opgedragen: true, uren: {totaal: 2}, deelnemers: [{medewerker: p-0001${more}}]}]\n`,
  });

  it('is no consent that lacks, unless the plan itself says so', async () => {
    const judge = (more: Record<string, string>) =>
      said('instemming-eigen-uren', { ...files, ...more }, 'nl-vo');
    expect(await judge(plan())).toHaveLength(1);
    expect(await judge({ ...plan(), ...BROKEN })).toEqual([]);
    expect(await judge({ ...plan(', uren-uit: basisrecht'), ...BROKEN })).toHaveLength(1);
  });

  it('is no plan that misses ten percent', async () => {
    const bestuur =
      'soort: bestuur\nid: b\nregelgeving: nl-vo\ngrondslagen: [{jaar: 2026, bedrag: 1000, omschrijving: x}]\nuurtarieven: [{categorie: leraar, bedrag: 58, vanaf: 2026-01-01, bron: x}]\n';
    const judge = (more: Record<string, string>) =>
      said(
        'tien-procent-prognose',
        {
          bestuur,
          plan: `${HEAD}begroting: {uren: 1, bedrag: 41}\nactiviteiten: [{id: a, titel: A, kosten: [{post: inschrijving, bedrag: 41}]}]\n`,
          ...more,
        },
        'nl-vo',
      );
    expect(await judge({})).toHaveLength(1);
    for (const soort of ['plan', 'teamplan'])
      expect(await judge({ stuk: `soort: ${soort}\nid: q\nscholen: [s]\nschooljaar: 2026-27\n` })).toEqual(
        [],
      );
    expect(await judge(BROKEN)).toHaveLength(1);
  });
});
