import { describe, expect, it } from 'vitest';
import { judged } from '../../src/lint/judge.ts';
import type { ExampleFiles } from '../../src/rules/examples.ts';
import { ruleCalled } from '../support/rules.ts';
import { surveyOfExample } from '../support/scenery.ts';

/** How heavy the findings of one rule are in its scenery with some files laid over it, on a day. */
async function severities(name: string, files: ExampleFiles, today = '2026-11-21'): Promise<string[]> {
  const rule = ruleCalled(name);
  const survey = await surveyOfExample(rule, { today, goed: files, fout: files }, 'fout');
  const { findings, internalErrors } = judged(survey, [rule]);
  expect(internalErrors).toEqual([]);
  return findings.filter((finding) => finding.rule === name).map(({ severity }) => severity);
}

const person = (appointment: string, more = ''): string =>
  `medewerkers:\n  - id: p-0301\n    dienstverbanden: [{betrekkingsomvang: 1, van: 2010-08-01, ${appointment}}]\n${more}`;
const leader = person('categorie: directie, schoolleider: true');
const granted = (what: string): string => `toegekend:\n  - {${what}}\n`;
const saved = (year: string): string =>
  `saldi:\n  - {recht: basisrecht-geld, uit: ${year}, bedrag: 100.00, afspraak: {datum: 2020-06-01}}\n`;

describe('saving in primary education (CAO PO art. 9.3.4 and 9.11)', () => {
  const rule = 'nl-po/spaartermijn';
  const early = 'looptijd: {van: 2022-08-01, tot: 2024-07-31}\n';

  it('W20: a leader’s money of 2018-2019 had lapsed on 30 April 2023 and is there again from 1 May, to 31 July', async () => {
    // Three years after 31 July 2019 is 31 July 2022; four years is 31 July 2023.
    const files = { personeel: leader, 'persoonlijk-plan': `${early}${saved('2018-2019')}` };
    expect(await severities(rule, files, '2023-04-30')).toEqual(['warning']);
    expect(await severities(rule, files, '2023-05-01')).toEqual([]);
    expect(await severities(rule, files, '2023-07-31')).toEqual([]);
    expect(await severities(rule, files, '2023-08-01')).toEqual(['warning']);
  });

  it('W19: a teacher’s money of 2022-2023 may stay to 31 July 2026', async () => {
    const files = { 'persoonlijk-plan': saved('2022-2023') };
    expect(await severities(rule, files, '2026-07-31')).toEqual([]);
    expect(await severities(rule, files, '2026-08-01')).toEqual(['warning']);
  });

  it('counts a saving rule of the board as consultation', async () => {
    const balance = 'saldi:\n  - {recht: basisrecht-geld, uit: 2025-2026, bedrag: 100.00}\n';
    const kader = 'regelingen: {sparen: {jaren: 3}}\n';
    expect(await severities(rule, { 'persoonlijk-plan': balance })).toEqual(['info']);
    expect(await severities(rule, { 'persoonlijk-plan': balance, kader })).toEqual([]);
  });
});

describe('what rests on a doubtful number is told, never held against anyone', () => {
  it('W17: 82 hours are too few in 41,5 weeks (2 × 41,5 = 83) and enough in 41 (2 × 41 = 82)', async () => {
    const files = {
      personeel: person('categorie: leraar'),
      'persoonlijk-plan': granted('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 82'),
    };
    const working = (weeks: number): ExampleFiles => ({ ...files, school: `werkweken: ${weeks}\n` });
    expect(await severities('nl-po/toegekend-onder-recht', working(41.5))).toEqual(['warning']);
    expect(await severities('nl-po/toegekend-onder-recht', working(41))).toEqual([]);
  });

  it('W18: 300 euros at full size was lawful under an average and is told from 2019-2020 on (doubt D20)', async () => {
    const grant = (year: string): ExampleFiles => ({
      personeel: person('categorie: leraar'),
      'persoonlijk-plan': granted(`recht: basisrecht-geld, schooljaar: ${year}, bedrag: 300.00`),
    });
    expect(await severities('nl-po/toegekend-onder-recht', grant('2018-2019'))).toEqual([]);
    expect(await severities('nl-po/toegekend-onder-recht', grant('2019-2020'))).toEqual(['info']);
    expect(await severities('nl-po/toegekend-onder-recht', grant('2020-2021'))).toEqual(['warning']);
  });

  it('says of 2019-2020 only that the widest reading gives more: 550 lies between 500 and 600', async () => {
    const files = {
      personeel: person('categorie: leraar'),
      'persoonlijk-plan': granted('recht: basisrecht-geld, schooljaar: 2019-2020, bedrag: 550.00'),
    };
    expect(await severities('nl-po/toegekend-onder-recht', files)).toEqual(['info']);
  });

  it('W20: a leader’s budget of unknown start is an info, a missing registration a warning', async () => {
    const grant = granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 2000.00');
    expect(
      await severities('nl-po/schoolleider', {
        personeel: person('categorie: directie, schoolleider: true', '    schoolleidersregister: true\n'),
        'persoonlijk-plan': grant,
      }),
    ).toEqual(['info']);
    const unregistered = person(
      'categorie: directie, schoolleider: true',
      '    schoolleidersregister: false\n',
    );
    expect(await severities('nl-po/schoolleider', { personeel: unregistered })).toEqual(['warning']);
    expect(await severities('nl-po/schoolleider', { personeel: leader })).toEqual(['info']);
    expect(
      await severities('nl-po/toegekend-onder-recht', { personeel: leader, 'persoonlijk-plan': grant }),
    ).toEqual([]);
  });

  it('judges who led a school before as the teacher that they are now', async () => {
    const files = {
      personeel:
        'medewerkers:\n  - id: p-0301\n    dienstverbanden:\n      - {categorie: directie, schoolleider: true, betrekkingsomvang: 1, van: 2015-08-01, tot: 2026-07-31}\n      - {categorie: leraar, betrekkingsomvang: 1, van: 2026-08-01}\n',
      'persoonlijk-plan': granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 450.00'),
    };
    expect(await severities('nl-po/schoolleider', files)).toEqual([]);
    expect(await severities('nl-po/toegekend-onder-recht', files)).toEqual(['warning']);
  });

  it('W21: 40 of 47,2 hours is an info, since the edition of the CAO MBO is not known', async () => {
    const grant = granted('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 40');
    expect(await severities('nl-mbo/toegekend-onder-recht', { 'persoonlijk-plan': grant })).toEqual(['info']);
  });

  it('tells of advice that was not followed, and warns where none was asked', async () => {
    const advice = (uitkomst: string): string =>
      `orgaan: or\nrol: adviseert\nzitting: 2024-06-10\nuitkomst: ${uitkomst}\ndocumenten: [{document: scholingsplan-2024-2028, digest: "$digest(kader)"}]\n`;
    const rule = 'nl-mbo/scholingsbudget-advies';
    expect(await severities(rule, { goedkeuring: advice('positief-advies') })).toEqual([]);
    expect(await severities(rule, { goedkeuring: advice('negatief-advies') })).toEqual(['info']);
    expect(await severities(rule, {})).toEqual(['warning']);
  });
});

describe('rules of time', () => {
  it('a leader leads from the first day of the appointment to the last: four years of saving, not three', async () => {
    const led = (days: string) =>
      severities('nl-po/spaartermijn', {
        personeel: `medewerkers:\n  - id: p-0301\n    dienstverbanden:\n      - {betrekkingsomvang: 0.5, categorie: leraar, van: 2010-08-01}\n      - {betrekkingsomvang: 0.5, categorie: directie, schoolleider: true, ${days}}\n`,
        'persoonlijk-plan': saved('2022-2023'),
      });
    expect(await led('van: 2026-11-21')).toEqual([]);
    expect(await led('van: 2026-11-22')).toEqual(['warning']);
    expect(await led('van: 2020-08-01, tot: 2026-11-21')).toEqual([]);
    expect(await led('van: 2020-08-01, tot: 2026-11-20')).toEqual(['warning']);
  });

  it('a talk is asked by an own regulation alone', async () => {
    const old = { 'persoonlijk-plan': 'afgesproken-op: 2020-01-01\n' };
    expect(await severities('nl-po/pop-volgt-gesprekkencyclus', old)).toEqual([]);
  });

  it('an account is late for certain only when the whole next year has passed', async () => {
    const files = { uitgaven: 'school: de-wilg\nbegrotingsjaar: 2025\nafgesloten-op: 2026-03-01\n' };
    expect(await severities('nl-po/verantwoording-pmr', files, '2026-12-31')).toEqual(['info']);
    expect(await severities('nl-po/verantwoording-pmr', files, '2027-01-01')).toEqual(['warning']);
  });

  it('the term of four years weighs while it held, is history after 30 June 2014, and never holds for 2026', async () => {
    const old = (van: string): ExampleFiles => ({
      personeel: person('categorie: leraar'),
      'persoonlijk-plan': `afgesproken-op: 2010-02-01\nakkoord: {}\nlooptijd: {van: ${van}, tot: 2028-07-31}\n`,
    });
    const rule = 'nl-po/pop-hooguit-vier-jaar';
    const gone = old('2010-08-01');
    // Four years after 1 February 2010 is 1 February 2014; whoever started on 1 August 2010 had until 1 August 2014.
    expect(await severities(rule, gone, '2014-06-30')).toEqual(['info']);
    const before = person('categorie: leraar').replace('2010-08-01', '2005-08-01');
    expect(await severities(rule, { ...gone, personeel: before }, '2014-06-30')).toEqual(['warning']);
    expect(await severities(rule, { ...gone, personeel: before }, '2014-07-01')).toEqual(['info']);
    expect(await severities(rule, { ...old('2026-08-01'), personeel: before })).toEqual([]);
  });

  it('asks nothing of who has left', async () => {
    const left = person('categorie: leraar, tot: 2025-07-31').replace('2010-08-01', '2005-08-01');
    const plan = 'afgesproken-op: 2010-02-01\nakkoord: {}\nlooptijd: {van: 2010-08-01, tot: 2014-07-31}\n';
    const rule = 'nl-po/pop-hooguit-vier-jaar';
    expect(await severities(rule, { personeel: left, 'persoonlijk-plan': plan })).toEqual([]);
    const kader = 'regelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n';
    const recent = 'afgesproken-op: 2024-02-01\nakkoord: {}\n';
    const files = { personeel: left, 'persoonlijk-plan': recent, kader };
    expect(await severities('nl-po/pop-volgt-gesprekkencyclus', files)).toEqual([]);
  });
});
