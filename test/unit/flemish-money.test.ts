import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

type Files = Record<string, string>;
const money = (id: string, more = '', source = 'professionaliseringsmiddelen') =>
  `  - {id: ${id}, bron: ${source}, begrotingsjaar: 2026${more}}\n`;
const school = (id: string, ...budgets: string[]) =>
  `soort: school\nid: ${id}\nregelgeving: be-vlg\ninstellingstype: basisschool\n${budgets.length > 0 ? `budgetten:\n${budgets.join('')}` : ''}`;
const plan = (schools: string, activity = '') =>
  `soort: plan\nid: p\nscholen: [${schools}]\nschooljaar: 2026-2027\n${activity === '' ? '' : `activiteiten: [{id: a, titel: A, ${activity}}]\n`}`;
const book = (...lines: string[]) =>
  `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen:\n${lines.map((line) => `  - {${line}}\n`).join('')}`;
const base: Files = {
  school: school('s', money('pm'), money('wm', '', 'werkingsmiddelen')),
  buren: school('t', money('pm-t')),
};

describe('training money of one school for staff of another', () => {
  const rule = 'be-vlg/personeel-van-andere-school';
  const heads = 'deelnemers: [{groep: team, aantal: 5}, {groep: buren, aantal: 3, school: t}]';
  const planned = (cost: string, people = heads, files: Files = base) =>
    said(rule, {
      ...files,
      plan: plan(
        's',
        `${people}, kosten: [{post: inschrijving, bedrag: 10.00, per: deelnemer, aantal: 8, ${cost}}]`,
      ),
    });

  it('one payer, and that is the money of one school', async () => {
    const place = ['warning plan#/activiteiten/0/deelnemers/1/school'];
    expect(await planned('kosten-uit: [{budget: pm}]')).toEqual(place);
    expect(await planned('kosten-uit: [{budget: pm}, {budget: pm-t}]')).toEqual([]);
    expect(await planned('kosten-uit: [{budget: wm}]')).toEqual([]);
    expect(await planned('kosten-uit: [{budget: weg}]')).toEqual([]);
    expect(await planned('omschrijving: Nog geen budget')).toEqual([]);
    const shared = { school: school('s', money('pm')), tweede: school('t', money('pm')) };
    expect(await planned('kosten-uit: [{budget: pm}]', heads, shared)).toEqual([]);
  });

  it('points at the first group of another school, not at one that names its own', async () => {
    const people = 'deelnemers: [{groep: team, aantal: 5, school: s}, {groep: buren, aantal: 3, school: t}]';
    expect(await planned('kosten-uit: [{budget: pm}]', people)).toEqual([
      'warning plan#/activiteiten/0/deelnemers/1/school',
    ]);
    expect(
      await planned('kosten-uit: [{budget: pm}]', 'deelnemers: [{groep: team, aantal: 8, school: s}]'),
    ).toEqual([]);
  });

  it('names the other school', async () => {
    const files = {
      ...base,
      plan: plan(
        's',
        `${heads}, kosten: [{post: inschrijving, bedrag: 10.00, per: deelnemer, aantal: 8, kosten-uit: [{budget: pm}]}]`,
      ),
    };
    expect((await findingsOf(rule, files))[0]?.message).toMatch(/\bt\b/);
  });

  const paid = (...lines: string[]) => said(rule, { ...base, plan: plan('s'), boek: book(...lines) });
  const line = (bedrag: string, more = 'budget: pm, voor-school: t') =>
    `datum: 2026-10-01, bedrag: ${bedrag}, ${more}`;

  it('what was paid for another school and not got back, once for each budget and school', async () => {
    expect(await paid(line('10.00'), line('5.00'))).toEqual(['warning boek#/boekingen/0/voor-school']);
    expect(await paid(line('10.00'), line('-10.00'))).toEqual([]);
    expect(await paid(line('10.00'), line('-9.99'))).toHaveLength(1);
    // What another school or another budget gives back is not this money.
    expect(await paid(line('10.00'), line('-10.00', 'budget: pm, voor-school: s'))).toHaveLength(1);
    expect(await paid(line('10.00'), line('-10.00', 'budget: wm, voor-school: t'))).toHaveLength(1);
    expect(await paid(line('10.00', 'budget: pm, voor-school: s'))).toEqual([]);
    expect(await paid(line('10.00', 'budget: wm, voor-school: t'))).toEqual([]);
    expect(await paid(line('10.00', 'voor-school: t'))).toEqual([]);
    expect(await paid(line('10.00', 'budget: pm'))).toEqual([]);
    expect(await paid(line('0.00'), line('3.00'))).toEqual(['warning boek#/boekingen/1/voor-school']);
  });

  it('calls a booking by its id, else by its day', async () => {
    const words = async (more: string) =>
      (
        await findingsOf(rule, {
          ...base,
          plan: plan('s'),
          boek: book(line('10.00', `budget: pm, voor-school: t${more}`)),
        })
      )[0]?.message;
    expect(await words('')).toContain('2026-10-01');
    expect(await words(', id: f-12')).toContain('f-12');
  });
});

describe('travel without an activity', () => {
  const rule = 'be-vlg/reiskosten-bij-activiteit';
  const run = (line: string, plans: Files = { plan: plan('s') }) =>
    said(rule, { ...base, ...plans, boek: book(`post: verplaatsing, ${line}`) });
  const on = (day: string, more = 'budget: pm') => `datum: ${day}, bedrag: 10.00, ${more}`;

  it('is an error on the days of a plan that is here, and information on others', async () => {
    const place = 'boek#/boekingen/0/post';
    expect(await run(on('2026-09-01'))).toEqual([`error ${place}`]);
    expect(await run(on('2027-08-31'))).toEqual([`error ${place}`]);
    expect(await run(on('2026-08-31'))).toEqual([`info ${place}`]);
    expect(await run(on('2027-09-01'))).toEqual([`info ${place}`]);
    const more = {
      plan: plan('s'),
      'plan-2': plan('s').replace('id: p', 'id: q').replace('2026-2027', '2025-2026'),
    };
    expect(await run(on('2026-10-01'), more)).toEqual([`error ${place}`]);
  });

  it('only of training money that was really paid', async () => {
    expect(await run(on('2026-10-01', 'budget: wm'))).toEqual([]);
    expect(await run('datum: 2026-10-01, bedrag: 10.00')).toEqual([]);
    expect(await run('datum: 2026-10-01, bedrag: 0.00, budget: pm')).toEqual([]);
    expect(await run(on('2026-10-01', 'budget: pm, activiteit: p/a'))).toEqual([]);
  });

  it('calls a booking by its id, else by its day', async () => {
    const words = async (more: string) =>
      (
        await findingsOf(rule, {
          ...base,
          plan: plan('s'),
          boek: book(`post: verplaatsing, ${on('2026-10-01', `budget: pm${more}`)}`),
        })
      )[0]?.message;
    expect(await words('')).toContain('Boeking 2026-10-01 ');
    expect(await words(', id: f-12')).toContain('Boeking f-12 ');
  });
});

describe('planned on a budget', () => {
  const rule = 'be-vlg/gepland-past-in-budget';
  const cost = 'kosten: [{post: trainer, bedrag: 50.00, kosten-uit: [{budget: pm}]}]';
  const run = (budget: string, files: Files = { plan: plan('s', cost) }) =>
    findingsOf(rule, { school: school('s', budget), ...files });
  const short = async (budget: string, files?: Files) =>
    (await run(budget, files)).map(({ severity, message }) => `${severity} ${message}`);

  it('is told in the words of what is known', async () => {
    expect(await short(money('pm', ', ontvangen: 40.00, reserve-begin: 0.00'))).toEqual([
      'warning Op pm is € 50,00 gepland, en er is € 40,00 beschikbaar.',
    ]);
    expect(await short(money('pm', ', geraamd: 40.00, reserve-begin: 0.00'))).toEqual([
      'info Op pm is € 50,00 gepland en € 40,00 bekend; de rest is nog te dekken.',
    ]);
    expect(await short(money('pm'))).toEqual([
      'info Op pm is € 50,00 gepland, nog te dekken: ontvangen en geraamd zijn niet ingevuld.',
    ]);
    expect(await short(money('pm'), { plan: plan('s') })).toEqual([]);
    // Money that no law lets a school keep needs no opening reserve.
    expect(await short(money('pm', ', ontvangen: 40.00', 'werkingsmiddelen'))).toEqual([
      'warning Op pm is € 50,00 gepland, en er is € 40,00 beschikbaar.',
    ]);
  });

  it('two schools that name the same budget may each hold a part', async () => {
    const budget = money('pm', ', ontvangen: 40.00, reserve-begin: 0.00');
    expect(await short(budget, { buren: school('t', budget), plan: plan('s, t', cost) })).toEqual([]);
    expect(await short(budget, { buren: school('t', budget), plan: plan('s', cost) })).toHaveLength(1);
  });
});

describe('what goes back of a closed year', () => {
  const rule = 'be-vlg/terugbetaling-vermeld';
  const closed = (more = '', reserve = ', reserve-begin: 0.00') =>
    school('s', money('pm', `, ontvangen: 100.00, afgesloten-op: 2027-01-31${reserve}${more}`));
  const list = (year = 2026, shut = 'afgesloten-op: 2027-01-31\n') =>
    `soort: uitgaven\nschool: s\nbegrotingsjaar: ${year}\n${shut}`;
  const run = (schoolText: string, boek: string = list()) =>
    said(rule, { school: schoolText, boek }, '2027-02-01');

  // 100 left of 100; 50 may stay, 50 goes back
  it('is half of what was received when nothing was spent', async () => {
    expect(await run(closed())).toEqual(['warning school#/budgetten/0']);
    expect(await run(closed(', terug-te-betalen: 50.00'))).toEqual([]);
    expect(await run(closed(', terug-te-betalen: 49.99'))).toEqual([
      'warning school#/budgetten/0/terug-te-betalen',
    ]);
  });

  it('is told with what is written', async () => {
    const files = { school: closed(', terug-te-betalen: 49.99'), boek: list() };
    const [finding] = await findingsOf(rule, files, '2027-02-01');
    expect(finding?.message).toContain('staat € 49,99');
  });

  it('is not known while the year, its payments or its opening reserve are not', async () => {
    expect(await run(closed(), list(2025))).toEqual([]);
    expect(await run(closed(), list(2026, ''))).toEqual([]);
    expect(await run(closed('', ''))).toEqual([]);
    expect(await run(school('s', money('pm', ', ontvangen: 100.00, reserve-begin: 0.00')))).toEqual([]);
    expect(
      await run(
        school('s', money('pm', ', geraamd: 100.00, reserve-begin: 0.00, afgesloten-op: 2027-01-31')),
      ),
    ).toEqual([]);
    expect(
      await run(
        school(
          's',
          money(
            'pm',
            ', ontvangen: 100.00, reserve-begin: 0.00, afgesloten-op: 2027-01-31',
            'werkingsmiddelen',
          ),
        ),
      ),
    ).toEqual([]);
  });
});
