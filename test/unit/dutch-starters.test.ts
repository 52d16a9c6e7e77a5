import { describe, expect, it } from 'vitest';
import { dutch, run, staff } from '../support/documents.ts';
import { findingsOf } from '../support/judge.ts';

const people = (more: string) => `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001, ${more}}\n`;
const agreement = (more: string, id = 'g', person = 'p-0001') =>
  `soort: begeleidingsafspraak\nid: ${id}\nmedewerker: ${person}\n${more}`;
const messages = async (rule: string, files: Record<string, string>) =>
  (await findingsOf(rule, dutch(files))).map(({ severity, message }) => `${severity} ${message}`);

describe('a lateral entrant (WVO art. 7.18 and 7.30)', () => {
  const rule = 'nl-vo/zij-instroom';
  const entry = (more: string) => ({
    personeel: people(`zij-instroom: {overeenkomst-op: 2022-07-01${more}}`),
  });
  const judge = (more: string) => messages(rule, entry(more));

  it('two years without extension, of which the last day is the one before', async () => {
    expect(await judge(', van: 2022-08-01, tot: 2024-07-31')).toEqual([]);
    const [long] = await judge(', van: 2022-08-01, tot: 2024-08-01');
    expect(long).toMatch(/^warning .*langer dan 2 jaar en zonder verlenging/);
    expect(await judge(', van: 2022-08-01, tot: 2024-08-01, verlengd-op: 2024-06-01')).toEqual([]);
  });

  it('four years with it, and no more', async () => {
    expect(await judge(', van: 2022-08-01, tot: 2026-07-31, verlengd-op: 2024-06-01')).toEqual([]);
    for (const extended of ['', ', verlengd-op: 2024-06-01']) {
      const [long, ...others] = await judge(`, van: 2022-08-01, tot: 2026-08-01${extended}`);
      expect(long).toMatch(/met verlenging is 4 jaar het meeste/);
      expect(others).toEqual([]);
    }
    expect(await run('nl-vo/zij-instroom', entry(', van: 2022-08-01, tot: 2026-08-01'))).toEqual([
      'error personeel#/medewerkers/0/zij-instroom/tot',
    ]);
  });

  it('before 1 August 2022, or without both days, no term was read', async () => {
    expect(await judge(', van: 2022-07-31, tot: 2030-01-01')).toEqual([]);
    expect(await judge(', van: 2022-08-01')).toEqual([]);
    expect(await judge(', tot: 2030-01-01')).toEqual([]);
    expect(await run(rule, { personeel: people('starter-sinds: 2022-08-01') })).toEqual([]);
  });
});

describe('less teaching for a starter (CAO VO art. 8.3)', () => {
  const rule = 'nl-vo/starter-lestaak';
  const school = 'soort: school\nid: s\nbestuur: b\nlesnorm: 720\n';
  const job = (van: string, more = '', categorie = 'leraar') =>
    `{categorie: ${categorie}, betrekkingsomvang: 1, van: ${van}${more}}`;
  const starter = (since: string, ...jobs: string[]) =>
    people(`starter-sinds: ${since}, dienstverbanden: [${jobs.join(', ')}]`);
  const cut = (more: string, year = '2026-2027') =>
    agreement(`lestaakvermindering: {schooljaar: ${year}${more}}\n`);
  const places = (personeel: string, afspraak: string) => run(rule, { school, personeel, afspraak });

  it('as a share or in hours, each told in its own words: 20 %, or 720 × 20 % = 144', async () => {
    const personeel = starter('2026-08-01', job('2026-08-01'));
    const told = (more: string) => messages(rule, { school, personeel, afspraak: cut(more) });
    expect((await told(', deel: "19 %"'))[0]).toMatch(/minstens 20 %\.$/);
    expect((await told(', uren: 143'))[0]).toMatch(/minstens 144 uur\.$/);
    expect(await told(', uren: 144')).toEqual([]);
  });

  it('counts the size at the start, or on the first day of a later school year', async () => {
    // From 1 February six months of the first year: 720 × 20 % × 6/12 = 72.
    const late = starter('2027-02-01', job('2027-02-01'));
    expect(await places(late, cut(', uren: 71.9'))).toEqual(['info afspraak#/lestaakvermindering/uren']);
    expect(await places(late, cut(', uren: 72'))).toEqual([]);
    // The second year at half size: 720 × 0,5 × 10 % = 36.
    const half = job('2026-08-01').replace('omvang: 1', 'omvang: 0.5');
    const second = starter('2025-08-01', job('2025-08-01', ', tot: 2026-07-31'), half);
    expect(await places(second, cut(', uren: 36'))).toEqual([]);
    expect(await places(second, cut(', uren: 35.9'))).toHaveLength(1);
  });

  it('counts teaching alone: half a teacher beside a job in support has 720 × 0,5 × 20 % = 72', async () => {
    const half = job('2026-08-01').replace('omvang: 1', 'omvang: 0.5');
    const both = starter('2026-08-01', half, half.replace('leraar', 'oop'));
    expect(await places(both, cut(', uren: 72'))).toEqual([]);
    expect(await places(both, cut(', uren: 71.9'))).toHaveLength(1);
  });

  it('is not known of who is no starter here, of an early year, or of hours without a norm', async () => {
    const personeel = starter('2026-08-01', job('2026-08-01'));
    const none = cut(', deel: "0 %"');
    expect(await places(personeel, none.replace('p-0001', 'p-0002'))).toEqual([]);
    expect(await places(staff(), none)).toEqual([]);
    expect(await places(starter('2022-08-01', job('2022-08-01')), cut(', deel: "0 %"', '2022-2023'))).toEqual(
      [],
    );
    expect(await run(rule, { personeel, afspraak: cut(', uren: 1') })).toEqual([]);
    expect(await places(personeel, agreement(''))).toEqual([]);
  });
});

describe('how long induction lasts: three years', () => {
  const rule = 'nl-vo/inductie-duur';
  const term = (van: string, tot: string, id = 'g', person?: string) =>
    agreement(`duur: {van: ${van}, tot: ${tot}}\n`, id, person);

  it('counts the agreements of one starter together, and tells the last', async () => {
    const first = term('2024-08-01', '2026-07-31', 'g1');
    for (const [a, b] of [
      ['a-1', 'a-2'],
      ['a-2', 'a-1'],
    ] as const) {
      expect(await run(rule, { [a]: first, [b]: term('2026-08-01', '2027-07-31', 'g2') })).toEqual([]);
      expect(await run(rule, { [a]: first, [b]: term('2026-08-01', '2027-07-30', 'g2') })).toEqual([
        `info ${b}#/duur/tot`,
      ]);
    }
  });

  it('also of three agreements', async () => {
    const years = [2024, 2025, 2026].map((year) => term(`${year}-08-01`, `${year + 1}-07-31`, `g${year}`));
    expect(await run(rule, { 'a-1': years[0] ?? '', 'a-2': years[1] ?? '', 'a-3': years[2] ?? '' })).toEqual(
      [],
    );
    expect(await run(rule, { 'a-2': years[1] ?? '', 'a-3': years[2] ?? '' })).toEqual(['info a-3#/duur/tot']);
  });

  it('not those of another starter', async () => {
    const short = term('2026-08-01', '2027-07-31', 'g1');
    const other = term('2024-08-01', '2027-07-31', 'g2', 'p-0002');
    expect(await run(rule, { 'a-1': short, 'a-2': other })).toEqual(['info a-1#/duur/tot']);
  });

  it('begins with the school year 2024-2025, and needs a term', async () => {
    expect(await run(rule, { afspraak: term('2024-07-31', '2024-12-31') })).toEqual([]);
    expect(await run(rule, { afspraak: term('2024-08-01', '2024-12-31') })).toHaveLength(1);
    expect(await run(rule, { afspraak: agreement('') })).toEqual([]);
  });
});

describe('the criteria of the induction programme', () => {
  it('none here is information, some is a warning', async () => {
    const rule = 'nl-vo/inductie-criteria';
    const [none] = await run(rule, { afspraak: agreement('') });
    expect(none).toMatch(/^info /);
    const [some] = await run(rule, {
      afspraak: agreement('criteria: [{onderdeel: werkdrukvermindering, tekst: Wekelijks.}]\n'),
    });
    expect(some).toMatch(/^(warning|error) /);
  });
});
