import { describe, expect, it } from 'vitest';
import { board, pop, school } from '../support/documents.ts';
import { type Files, findingsOf, said } from '../support/judge.ts';

const primary = (files: Files): Files => ({ ...board('nl-po'), ...school(), ...files });
const run = (rule: string, files: Files, today?: string): Promise<string[]> =>
  said(rule, primary(files), today);

describe('the long-term policy of a board (CAO PO art. 9.1.1)', () => {
  /** What lacks: how heavy that weighs, where, and what to do. */
  const lacks = async (more: string) => {
    const kader = `soort: kader\nid: k\nbestuur: b\n${more}`;
    const found = await findingsOf('nl-po/beleid-onderdelen', primary({ kader }));
    return found.map(({ severity, pointer, advice }) => `${severity} ${pointer}: ${advice}`).toSorted();
  };
  const OWN = 'Beschrijf hoe ieder eigen tijd en geld krijgt.';
  const ASSIGNED = 'Beschrijf hoe opgedragen scholing tijd en geld krijgt.';
  const BUDGET = 'Vul bij budgetten het bedrag per jaar in.';
  const GOAL = 'Beschrijf een doel van de organisatie.';
  const goals = 'ontwikkeldoelen: {organisatie: [{id: d, omschrijving: Lezen.}]}\n';
  const facilities =
    'faciliteiten: {individueel: Ieder kiest., opgedragen: De school betaalt., budgetten: [{jaar: 2026, bedrag: 1.00}]}\n';
  const all = (severity: string) =>
    [OWN, ASSIGNED, BUDGET].map((advice) => `${severity} /faciliteiten: ${advice}`);

  it('has a goal, both ways of support and a budget; what is blank or empty lacks', async () => {
    expect(await lacks(goals + facilities)).toEqual([]);
    expect(await lacks('')).toEqual([GOAL, OWN, ASSIGNED, BUDGET].map((advice) => `warning : ${advice}`));
    expect(await lacks(`ontwikkeldoelen: {}\n${facilities}`)).toEqual([`warning /ontwikkeldoelen: ${GOAL}`]);
    expect(await lacks(`${goals}faciliteiten: {}\n`)).toEqual(all('warning'));
    const blank = 'faciliteiten: {individueel: " ", opgedragen: " ", budgetten: []}\n';
    expect(await lacks(goals + blank)).toEqual(all('warning'));
  });

  it('a chapter on facilities and budgets may say it all, once it is written', async () => {
    const chapters = (...list: string[]) =>
      lacks(`${goals}faciliteiten: {}\nhoofdstukken: [${list.join(', ')}]\n`);
    const first = '{onderdeel: aanleiding, tekst: Waarom.}';
    const own = (tekst: string) => `{onderdeel: faciliteiten-en-budgetten${tekst}}`;
    expect(await chapters(first, own(', tekst: Ieder kiest zelf.'))).toEqual(all('info'));
    expect(await chapters(first, own(', tekst: " "'))).toEqual(all('warning'));
    expect(await chapters(own(''))).toEqual(all('warning'));
    expect(await chapters(first)).toEqual(all('warning'));
  });

  it('a norm for each is a way of own time and money, and of nothing else', async () => {
    const norms = (list: string) => lacks(`${goals}faciliteiten: {normen: ${list}}\n`);
    const [own, ...others] = all('warning');
    expect(await norms('[{categorie: leraar, uren: 83}]')).toEqual([`info /faciliteiten: ${OWN}`, ...others]);
    expect(await norms('[]')).toEqual([own, ...others]);
  });
});

describe('a personal plan under the agreement of 2009 (CAO PO 2009 art. 9.5)', () => {
  const rule = 'nl-po/pop-hooguit-vier-jaar';

  it('asks nothing before its first day, 1 September 2009', async () => {
    // Five years after 1 August 2004 is 1 August 2009.
    const plan = pop('afgesproken-op: 2004-08-01\nlooptijd: {van: 2009-09-01, tot: 2013-07-31}\n');
    expect(await run(rule, { plan }, '2009-08-31')).toEqual([]);
    expect(await run(rule, { plan }, '2009-09-01')).toEqual(['warning plan#/afgesproken-op']);
  });

  it('asks nothing of a plan without any day of agreement or talk', async () => {
    const plan = pop('looptijd: {van: 2009-09-01, tot: 2013-07-31}\n');
    expect(await run(rule, { plan }, '2014-06-30')).toEqual([]);
  });
});

describe('saving money (CAO PO art. 9.3.4)', () => {
  const rule = 'nl-po/spaartermijn';
  const balance = (uit: string) => `saldi: [{recht: basisrecht-geld, uit: ${uit}, bedrag: 100.00}]\n`;

  it('is no saving in the year of the money itself', async () => {
    const files = { pop: pop(balance('2025-2026')) };
    expect(await run(rule, files, '2026-07-31')).toEqual([]);
    expect(await run(rule, files, '2026-08-01')).toEqual(['info pop#/saldi/0/recht']);
  });

  it('has no term before 1 March 2019', async () => {
    // Three years after 31 July 2015 is 31 July 2018.
    const files = { pop: pop(`looptijd: {van: 2019-03-01, tot: 2023-02-28}\n${balance('2014-2015')}`) };
    expect(await run(rule, files, '2019-02-28')).toEqual([]);
    expect(await run(rule, files, '2019-03-01')).toEqual(['warning pop#/saldi/0/uit']);
  });
});

describe('hours of a starter (CAO PO chapter 8A)', () => {
  it('are still of this year on 31 July, and saved from 1 August', async () => {
    const files = { pop: pop('saldi: [{recht: starter-uren, uit: 2025-2026, uren: 8}]\n') };
    expect(await run('nl-po/starter-uren', files, '2026-07-31')).toEqual([]);
    expect(await run('nl-po/starter-uren', files, '2026-08-01')).toEqual(['warning pop#/saldi/0/recht']);
  });
});

describe('money that is left', () => {
  const left = (more: string, bron = 'personele-bekostiging') =>
    run(
      'nl-po/restant-bestedingsplan',
      school(`budgetten: [{id: g, bron: ${bron}, begrotingsjaar: 2025, ${more}}]\n`),
    );
  const closed = 'ontvangen: 500.00, afgesloten-op: 2026-02-01';

  it('has a plan, once the year is closed; a blank one is none', async () => {
    expect(await left(closed)).toEqual(['warning school#/budgetten/0/id']);
    expect(await left(`${closed}, bestedingsplan: " "`)).toEqual(['warning school#/budgetten/0/id']);
    expect(await left(`${closed}, bestedingsplan: Een training.`)).toEqual([]);
    expect(await left('ontvangen: 500.00')).toEqual([]);
    expect(await left('ontvangen: 500.00, afgesloten-op: null')).toEqual([]);
  });

  it('only of the agreement’s own money, and only where the amount is known', async () => {
    expect(await left(closed, 'subsidie')).toEqual([]);
    expect(await left('afgesloten-op: 2026-02-01')).toEqual([]);
    expect(await left('reserve-begin: 500.00, afgesloten-op: 2026-02-01')).toEqual([]);
    expect(await left('ontvangen: 0, afgesloten-op: 2026-02-01')).toEqual([]);
  });
});

describe('an account to the council (CAO PO art. 9.1.2)', () => {
  const told = async (accounts: string) => {
    const files = {
      bestuur: `soort: bestuur\nid: b\nregelgeving: nl-po\n${accounts}`,
      boek: 'soort: uitgaven\nschool: s\nbegrotingsjaar: 2024\nafgesloten-op: 2025-01-31\n',
    };
    const found = await findingsOf('nl-po/verantwoording-pmr', primary(files));
    return found.map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`);
  };

  it('says where it lacks: at the board, or among the accounts', async () => {
    expect(await told('')).toEqual([
      'warning  De uitgaven van 2024 zijn afgesloten, maar bij b staat geen verantwoording over dat jaar.',
    ]);
    expect(await told('verantwoording: [{jaar: 2023, orgaan: pmr}]\n')).toEqual([
      'warning /verantwoording De uitgaven van 2024 zijn afgesloten, maar bij verantwoording staat geen verantwoording over dat jaar.',
    ]);
  });

  it('went to another body than a council, or nobody said to which', async () => {
    const other = '{jaar: 2023, orgaan: pmr}, {jaar: 2024, orgaan: raad-van-toezicht}';
    expect(await told(`verantwoording: [${other}]\n`)).toEqual([
      'warning /verantwoording/1/orgaan De verantwoording over 2024 ging naar raad-van-toezicht; de cao noemt de PMR.',
    ]);
    expect(await told(`verantwoording: [${other}, {jaar: 2024, orgaan: pmr}]\n`)).toEqual([]);
    expect(await told('verantwoording: [{jaar: 2024}]\n')).toEqual([]);
  });
});
