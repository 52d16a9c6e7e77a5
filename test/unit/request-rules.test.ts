import { describe, expect, it } from 'vitest';
import { dutch, plan, pop, run } from '../support/documents.ts';
import { findingsOf } from '../support/judge.ts';

const request = (more: string) =>
  `soort: aanvraag\nid: r\nmedewerker: p-0001\ningediend-op: 2026-09-14\n${more.startsWith('activiteit') ? '' : 'omschrijving: Cursus\n'}${more}`;
const granted = (more = '') => `besluit: {datum: 2026-09-20, uitkomst: toegekend${more}}\n`;

describe('a request and its term', () => {
  const rule = 'algemeen/aanvraagtermijn';
  const term = (days: number, id = 'k') =>
    `soort: kader\nid: ${id}\nbestuur: b\nregelingen: {aanvraagtermijn-dagen: ${days}}\n`;
  const judge = (more: string, files: Record<string, string> = { kader: term(30) }) =>
    run(rule, { aanvraag: request(more), ...files });
  const LATE = ['info aanvraag#/ingediend-op'];

  it('thirty days before the first day, in whatever way the days are written', async () => {
    // 14 September and 30 days is 14 October.
    expect(await judge('wanneer: {datum: 2026-10-14}\n')).toEqual([]);
    expect(await judge('wanneer: {datum: 2026-10-13}\n')).toEqual(LATE);
    expect(await judge('wanneer: {van: 2026-10-13, tot: 2026-10-20}\n')).toEqual(LATE);
    expect(await judge('wanneer: {van: 2026-10-14, tot: 2026-10-20}\n')).toEqual([]);
    expect(await judge('wanneer: {data: [2026-10-20, 2026-10-13]}\n')).toEqual(LATE);
    expect(await judge('wanneer: {data: [2026-10-20, 2026-10-14]}\n')).toEqual([]);
  });

  it('takes the day of the activity that is meant, where the request has none', async () => {
    const meant = (day: string) => ({
      kader: term(30),
      plan: plan(`activiteiten: [{id: a, titel: A, wanneer: {datum: ${day}}}]\n`),
    });
    expect(await judge('activiteit: p/a\n', meant('2026-10-13'))).toEqual(LATE);
    expect(await judge('activiteit: p/a\n', meant('2026-10-14'))).toEqual([]);
    const own = pop('activiteiten: [{id: x, titel: X}]\n');
    expect(await judge('activiteit: pop/x\n', { kader: term(30), pop: own })).toEqual([]);
    expect(await judge('activiteit: p/weg\n', meant('2026-10-13'))).toEqual([]);
  });

  it('the shortest term counts; without a day or a term nothing is late', async () => {
    const two = { 'k-1': term(30, 'k-1'), 'k-2': term(10, 'k-2') };
    expect(await judge('wanneer: {datum: 2026-09-24}\n', two)).toEqual([]);
    expect(await judge('wanneer: {datum: 2026-09-23}\n', two)).toEqual(LATE);
    expect(await judge('')).toEqual([]);
    expect(await judge('wanneer: {onbekend: true}\n')).toEqual([]);
    const bare = 'soort: kader\nid: k\nbestuur: b\n';
    for (const kader of [bare, `${bare}regelingen: {}\n`])
      expect(await judge('wanneer: {datum: 2026-09-15}\n', { kader })).toEqual([]);
    expect(await judge('wanneer: {datum: 2026-09-15}\n', {})).toEqual([]);
  });
});

describe('a request and what came of it', () => {
  const places = async (rule: string, more: string) =>
    (await run(rule, { aanvraag: request(more) })).map((one) => one.replace(/^\w+ /, ''));

  it('goes in order: asked, decided, repaid', async () => {
    const rule = 'algemeen/aanvraag-volgorde';
    const repaid = (day: string, amount = '50.00') => `terugbetaald: {datum: ${day}, bedrag: ${amount}}\n`;
    expect(await places(rule, repaid('2026-09-14'))).toEqual([]);
    expect(await places(rule, repaid('2026-09-13'))).toEqual(['aanvraag#/terugbetaald/datum']);
    expect(await places(rule, granted() + repaid('2026-09-19'))).toEqual(['aanvraag#/terugbetaald/datum']);
    expect(await places(rule, granted() + repaid('2026-09-20'))).toEqual([]);
    expect(await places(rule, 'besluit: {datum: 2026-09-13, uitkomst: geweigerd}\n')).toEqual([
      'aanvraag#/besluit/datum',
    ]);
  });

  it('repays at most what was granted and what was advanced', async () => {
    const rule = 'algemeen/aanvraag-volgorde';
    const repaid = 'terugbetaald: {datum: 2026-10-01, bedrag: 50.00}\n';
    expect(await places(rule, granted(', bedrag: 50.00') + repaid)).toEqual([]);
    expect(await places(rule, granted(', bedrag: 49.99') + repaid)).toEqual([
      'aanvraag#/terugbetaald/bedrag',
    ]);
    expect(await places(rule, `voorgeschoten: {bedrag: 49.99}\n${repaid}`)).toEqual([
      'aanvraag#/terugbetaald/bedrag',
    ]);
  });

  it('is repaid after a decision that grants it', async () => {
    const rule = 'algemeen/aanvraag-betaald-met-bewijs';
    const proof = 'bewijzen: [{soort: betaling}, {soort: certificaat}]\n';
    const repaid = `${proof}terugbetaald: {datum: 2026-10-01, bedrag: 50.00}\n`;
    expect(await places(rule, granted() + repaid)).toEqual([]);
    expect(await places(rule, granted().replace('toegekend', 'deels-toegekend') + repaid)).toEqual([]);
    expect(await places(rule, granted().replace('toegekend', 'uitgesteld') + repaid)).toHaveLength(1);
    expect(await places(rule, repaid)).toEqual(['aanvraag#/terugbetaald/datum']);
  });
});

describe('a privacy regulation', () => {
  const rule = 'algemeen/privacyregeling';
  const kader = (more = '') => ({ kader: `soort: kader\nid: k\nbestuur: b\n${more}` });
  const privacy = (more: string) => kader(`regelingen: {privacy: {${more}}}\n`);

  it('is asked where personal plans are kept', async () => {
    expect(await run(rule, kader())).toEqual([]);
    expect(await run(rule, { ...kader(), pop: pop('') })).toEqual(['info kader#']);
  });

  it('names the council that consented, and when', async () => {
    const found = await findingsOf(rule, dutch(privacy('orgaan: schoolraad, instemming-op: 2026-01-01')));
    expect(found.map(({ pointer }) => pointer)).toEqual(['/regelingen/privacy/orgaan']);
    expect(found[0]?.message).toContain('schoolraad');
    expect(await run(rule, privacy('orgaan: pmr, instemming-op: 2026-01-01'))).toEqual([]);
    expect(await run(rule, privacy('orgaan: pmr'))).toHaveLength(1);
  });
});

describe('what holds in any document', () => {
  it('a team goal of blanks alone says nothing', async () => {
    const goal = (see: string) =>
      `soort: teamplan\nid: t\nteam: talen\nscholen: [s]\nschooljaar: 2026-2027\ndoelen: [{id: d, resultaat: "${see}", meting: M., begin: 2026-09-01, eind: 2027-06-01, eigenaar: p-0001}]\n`;
    const found = async (see: string) =>
      (await findingsOf('algemeen/teamplan-smart', dutch({ teamplan: goal(see) }))).map(
        ({ message }) => message,
      );
    expect((await found(' '))[0]).toContain('resultaat');
    expect(await found('Ja.')).toEqual([]);
  });
});
