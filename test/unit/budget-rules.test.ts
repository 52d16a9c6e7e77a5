import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

const base = {
  bestuur:
    'soort: bestuur\nid: b\nregelgeving: nl-vo\nbudgetten: [{id: w, bron: bestuur, begrotingsjaar: 2026}]\n',
  school:
    'soort: school\nid: s\nbestuur: b\nbudgetten: [{id: x, bron: eigen-middelen, begrotingsjaar: 2026}, {id: y, bron: eigen-middelen, begrotingsjaar: 2026}]\n',
};
const plan = (more: string) => ({
  ...base,
  plan: `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n${more}`,
});
const cost = (line: string) => `activiteiten: [{id: a, titel: A, kosten: [${line}]}]\n`;
const KNOWN = '{post: trainer, bedrag: 50.00, kosten-uit: [{budget: x}]}';
const OPEN = '{post: locatie, onbekend: true, kosten-uit: [{budget: x}]}';

describe('the amount that a plan presents', () => {
  const judge = async (amount: string, lines: string) =>
    (
      await findingsOf('algemeen/begroting-klopt', plan(`${cost(lines)}begroting: {bedrag: ${amount}}\n`))
    ).map(({ message }) => message);

  it('is the sum of its costs when all are known', async () => {
    expect(await judge('50.00', KNOWN)).toEqual([]);
    expect(await judge('50.01', KNOWN)).toEqual([
      'De begroting zegt € 50,01, maar de activiteiten kosten samen € 50,00.',
    ]);
    expect(await judge('49.99', KNOWN)).toHaveLength(1);
  });

  it('is at least that when some are not', async () => {
    expect(await judge('90.00', `${KNOWN}, ${OPEN}`)).toEqual([]);
    expect(await judge('50.00', `${KNOWN}, ${OPEN}`)).toEqual([]);
    expect(await judge('49.99', `${KNOWN}, ${OPEN}`)).toEqual([
      'De begroting zegt € 49,99, maar de bekende kosten zijn al € 50,00.',
    ]);
  });

  it('per budget too; a budget that pays nothing pays nothing', async () => {
    const each = async (budget: string, amount: string, lines: string) =>
      (
        await findingsOf(
          'algemeen/begroting-per-budget',
          plan(`${cost(lines)}begroting: {budgetten: [{budget: ${budget}, bedrag: ${amount}}]}\n`),
        )
      ).map(({ message }) => message);
    expect(await each('x', '50.00', KNOWN)).toEqual([]);
    expect(await each('x', '50.01', KNOWN)).toHaveLength(1);
    expect(await each('x', '90.00', `${KNOWN}, ${OPEN}`)).toEqual([]);
    expect(await each('x', '49.99', `${KNOWN}, ${OPEN}`)).toHaveLength(1);
    expect(await each('y', '0.00', KNOWN)).toEqual([]);
    expect(await each('y', '1.00', KNOWN)).toEqual([
      'De begroting laat y € 1,00 betalen, maar de activiteiten samen vragen er € 0,00 van.',
    ]);
    // What is missing at x may be meant by z, which is no budget: that is told once, at z.
    const stranger = `${KNOWN}, {post: locatie, bedrag: 40.00, kosten-uit: [{budget: z}]}`;
    expect(await each('x', '90.00', stranger)).toEqual([]);
    expect(await each('x', '49.99', stranger)).toHaveLength(1);
    // A budget of the board is known, so that the amount at x is a mistake of its own.
    const ofBoard = `${KNOWN}, {post: locatie, bedrag: 40.00, kosten-uit: [{budget: w}]}`;
    expect(await each('x', '90.00', ofBoard)).toHaveLength(1);
  });
});

describe('a cost that is divided', () => {
  const rule = 'algemeen/kosten-verdeeld';
  const judge = async (payers: string, more = 'bedrag: 100.00') =>
    (await findingsOf(rule, plan(cost(`{post: trainer, ${more}, kosten-uit: [${payers}]}`)))).map(
      ({ message }) => message,
    );

  it('never for more than it is', async () => {
    expect(await judge('{budget: x, deel: 0.6}, {budget: y, deel: 0.4}')).toEqual([]);
    expect((await judge('{budget: x, deel: 0.6}, {budget: y, deel: 0.5}'))[0]).toContain('110 %');
    expect((await judge('{budget: x, bedrag: 60.00}, {budget: y, deel: 0.5}'))[0]).toMatch(
      /€ 110,00.*€ 100,00/,
    );
    expect(await judge('{budget: x, bedrag: 60.00}, {budget: y}')).toEqual([]);
    expect(await judge('{budget: x, bedrag: 60.00}', 'bedrag: 10.00, per: deelnemer')).toEqual([]);
  });

  it('says shares of shares and euros of euros, in words of their own', async () => {
    const [shares] = await judge('{budget: x, deel: 0.6}, {budget: y, deel: 0.5}');
    const [amounts] = await judge('{budget: x, bedrag: 110.00}');
    expect(shares).toMatch(/^De delen bij .* 110 %/);
    expect(amounts).toContain('€ 110,00');
  });

  it('counts the people of a plan', async () => {
    const people = cost(
      '{post: trainer, bedrag: 10.00, per: deelnemer, kosten-uit: [{budget: x, bedrag: 30.00}]}',
    ).replace('titel: A, ', 'titel: A, deelnemers: [{groep: team, aantal: 2}], ');
    expect(await said(rule, plan(people))).toHaveLength(1); // 30 of 20
  });

  it('counts one person in a personal plan', async () => {
    const pop = `soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n${cost('{post: trainer, bedrag: 10.00, per: deelnemer, kosten-uit: [{budget: x, bedrag: 10.01}]}')}`;
    expect(await said(rule, { ...base, pop })).toHaveLength(1);
  });
});

describe('the goals of a personal plan', () => {
  const rule = 'algemeen/doel-smarti';
  const GOAL = 'id: d, motivatie: W.';
  const judge = async (goal: string, term = 'looptijd: {van: 2026-08-01, tot: 2029-07-31}\n') =>
    (
      await findingsOf(rule, {
        ...base,
        pop: `soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n${term}doelen: [{${goal}}]\n`,
      })
    ).map(({ pointer, message }) => `${pointer} ${message}`);

  it('end after they begin, within the term of the plan', async () => {
    const places = async (goal: string, term?: string) =>
      (await judge(goal, term)).map((one) => one.split(' ')[0]).filter((one) => one !== '/doelen/0/id');
    expect(await places(`${GOAL}, begin: 2026-09-01, eind: 2026-09-02`)).toEqual([]);
    expect(await places(`${GOAL}, begin: 2026-09-01, eind: 2026-09-01`)).toEqual(['/doelen/0/eind']);
    expect(await places(`${GOAL}, begin: 2026-09-01, eind: 2029-07-31`)).toEqual([]);
    expect(await places(`${GOAL}, begin: 2026-09-01, eind: 2029-08-01`)).toEqual(['/doelen/0/eind']);
    expect(await places(`${GOAL}, eind: 2029-08-01`, '')).toEqual([]);
    expect(await places(`${GOAL}, begin: 2026-09-01`)).toEqual([]);
    const blank = await judge(
      'id: d, resultaat: " ", meting: M., haalbaarheid: H., motivatie: W., begin: 2026-09-01, eind: 2026-09-02',
    );
    expect(blank).toEqual(['/doelen/0/id Bij doel d is nog niet ingevuld: resultaat.']);
  });
});

describe('a sign that no font can print', () => {
  const rule = 'algemeen/teken-niet-afdrukbaar';
  const judge = async (visie: string) => {
    const text = `visie: ${visie}`;
    const files = plan(`${text}\nbehoefteanalyse: {}\n`);
    const [finding] = await findingsOf(rule, files);
    const line = files.plan.split('\n')[(finding?.start.line ?? 0) - 1] ?? '';
    return finding === undefined ? null : line.slice(finding.start.column - 1, finding.end.column - 1);
  };

  it('is told where it stands, or where the value stands that hides it', async () => {
    expect(await judge('Lezen is leuk.')).toBeNull();
    expect(await judge('Lezen is 🎉 leuk.')).toBe('🎉');
    expect(await judge('"Lezen is 🎉"')).toBe('🎉');
    expect(await judge('"Lezen is \\U0001F389 leuk."')).toBe('"Lezen is \\U0001F389 leuk."');
    // Hidden here, and written out in a later comment: that one is not it.
    expect(await judge('"Lezen \\U0001F389" # 🎉')).toBe('"Lezen \\U0001F389"');
  });
});
