import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/base/found.ts';
import { judged } from '../../src/lint/judge.ts';
import type { ExampleFiles } from '../../src/rules/examples.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import { ruleCalled } from '../support/rules.ts';
import { surveyOfExample } from '../support/scenery.ts';

interface Days {
  readonly today?: string;
  readonly raw?: true;
}

/** What one rule says of the Dutch scenery with these parts laid over it, heaviest first. */
async function said(name: string, files: ExampleFiles, days: Days = {}): Promise<Severity[]> {
  const rule = ruleCalled(name);
  const dutch = { ...rule, regime: 'nl-vo' } as AnyRule;
  const result = judged(await surveyOfExample(dutch, { ...days, goed: files, fout: {} }, 'goed'), [rule]);
  expect(result.internalErrors).toEqual([]);
  expect(result.findings.map(({ rule: one }) => one).filter((one) => /^(vorm|yaml)\//.test(one))).toEqual([]);
  return result.findings.filter((one) => one.rule === name).map(({ severity }) => severity);
}

const staff = (...lines: string[]): string =>
  `medewerkers:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const teacher = (size: number, from: string, id = 'p-0102'): string =>
  `{id: ${id}, dienstverbanden: [{categorie: leraar, betrekkingsomvang: ${size}, van: ${from}}]}`;
const studyDay = (participant: string): string =>
  `activiteiten:\n  - id: a-studiedag\n    titel: Studiedag\n    opgedragen: true\n    uren: {totaal: 8}\n    deelnemers: [{medewerker: p-0102, ${participant}}]\n`;
const pmr = (outcome: string): string =>
  `orgaan: pmr\nzitting: 2026-06-18\nuitkomst: ${outcome}\ndocumenten: [{document: plan-de-brug-2026-2027, digest: "$digest(plan)"}]\n`;

describe('W11: an assigned study day of 8 hours for a teacher of 0,5 (CAO VO art. 17.7.3, 17.4.2)', () => {
  const personeel = staff(teacher(0.5, '2022-08-01'));
  const scaled = 'nl-vo/opgedragen-niet-naar-rato';
  const consent = 'nl-vo/instemming-eigen-uren';

  it('gives 8 hours, not 4', async () => {
    expect(await said(scaled, { personeel, plan: studyDay('uren: 8') })).toEqual([]);
    expect(await said(scaled, { personeel, plan: studyDay('uren: 4') })).toEqual(['warning']);
  });

  it('leaves the basic right alone unless the person consents, for the hours that are charged', async () => {
    const own = 'uren: 8, uren-uit: basisrecht';
    const with_ = (hours: string) => studyDay(`${own}, instemming: {datum: 2026-06-04${hours}}`);
    expect(await said(consent, { personeel, plan: studyDay('uren: 8, uren-uit: werkgever') })).toEqual([]);
    expect(await said(consent, { personeel, plan: studyDay(own) })).toEqual(['error']);
    expect(await said(consent, { personeel, plan: with_(', uren: 8') })).toEqual([]);
    expect(await said(consent, { personeel, plan: with_('') })).toEqual([]);
    expect(await said(consent, { personeel, plan: with_(', uren: 7.99') })).toEqual(['error']);
  });

  it('a decision of the PMR is not that consent (verdicts: a body never gives it)', async () => {
    const plan = studyDay('uren: 8, uren-uit: basisrecht');
    expect(await said(consent, { personeel, plan, goedkeuring: pmr('instemming-verleend') })).toEqual([
      'error',
    ]);
  });

  it('a personal plan that the person agreed to is that consent', async () => {
    const plan = studyDay('uren: 8, uren-uit: basisrecht');
    const line =
      'activiteiten: [{activiteit: plan-de-brug-2026-2027/a-studiedag, uren-uit: basisrecht, facilitering: {uren: 8}}]\n';
    const agreed = `akkoord: {medewerker: 2026-06-30, leidinggevende: 2026-06-30}\n${line}`;
    expect(await said(consent, { personeel, plan, 'persoonlijk-plan': agreed })).toEqual([]);
    const later = `opgesteld: {datum: 2026-07-01}\n${plan}`;
    expect(await said(consent, { personeel, plan: later, 'persoonlijk-plan': agreed })).toHaveLength(2);
    const alone = `akkoord: {leidinggevende: 2026-06-30}\n${line}`;
    expect(await said(consent, { personeel, plan, 'persoonlijk-plan': alone })).toEqual(['error', 'error']);
  });

  it('an activity of own choice asks no consent', async () => {
    const plan =
      'activiteiten: [{id: a-eigen, titel: Eigen keuze, opgedragen: false, uren-uit: basisrecht, deelnemers: [{medewerker: p-0102}]}]\n';
    expect(await said(consent, { personeel, plan })).toEqual([]);
  });
});

describe('W15: 83 granted, 60 used: 23 lapse on 31 July unless agreed otherwise (CAO VO art. 17.6)', () => {
  const rule = 'nl-vo/spaarafspraak';
  const balance = (extra: string): string =>
    `saldi:\n  - {recht: basisrecht-uren, uit: 2025-2026, uren: 23${extra}}\n`;

  it('not on the last day, but on the first of the next year', async () => {
    const plan = { 'persoonlijk-plan': balance('') };
    expect(await said(rule, plan, { today: '2026-07-31' })).toEqual([]);
    expect(await said(rule, plan, { today: '2026-08-01' })).toEqual(['error']);
  });

  it('a dated agreement keeps it until its end; without an end date it is a warning (verdicts, P10)', async () => {
    const until = balance(', afspraak: {datum: 2026-06-16, tot: 2026-11-21}');
    expect(await said(rule, { 'persoonlijk-plan': until }, { today: '2026-11-21' })).toEqual([]);
    expect(await said(rule, { 'persoonlijk-plan': until }, { today: '2026-11-22' })).toEqual(['warning']);
    const endless = balance(', afspraak: {datum: 2026-06-16}');
    expect(await said(rule, { 'persoonlijk-plan': endless })).toEqual(['warning']);
    expect(await said(rule, { 'persoonlijk-plan': balance(', afspraak: {tot: 2027-07-31}') })).toEqual([
      'error',
    ]);
  });

  it('an agreement in the framework counts; zero years is none; hours and money lapse apart', async () => {
    const kader = (saving: string): ExampleFiles => ({
      'persoonlijk-plan': balance(''),
      kader: `regelingen: {sparen: ${saving}}\n`,
    });
    expect(await said(rule, kader('{jaren: 1}'), { today: '2027-07-31' })).toEqual([]);
    expect(await said(rule, kader('{jaren: 1}'), { today: '2027-08-01' })).toEqual(['warning']);
    expect(await said(rule, kader('{jaren: 0}'))).toEqual(['error']);
    expect(await said(rule, kader('{jaren: 1, rechten: [basisrecht-geld]}'))).toEqual(['error']);
  });
});

describe('W27: a personal plan of 1 September 2023 is due by 1 September 2026 (CAO VO art. 17.3.1)', () => {
  const rule = 'nl-vo/persoonlijk-plan-hooguit-drie-jaar';
  const plan = { 'persoonlijk-plan': 'afgesproken-op: 2023-09-01\nakkoord: {}\n' };

  it('on the day itself in time, the day after too late', async () => {
    expect(await said(rule, plan, { today: '2026-09-01' })).toEqual([]);
    expect(await said(rule, plan, { today: '2026-09-02' })).toEqual(['error']);
  });

  it('counts from the start with this employer when that is later (verdicts, P01)', async () => {
    const later = { ...plan, personeel: staff(teacher(1, '2024-02-01')) };
    expect(await said(rule, later, { today: '2027-02-01' })).toEqual([]);
    expect(await said(rule, later, { today: '2027-02-02' })).toEqual(['error']);
  });

  it('asks nothing of who has left', async () => {
    const left =
      '{id: p-0102, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01, tot: 2026-07-31}]}';
    expect(await said(rule, { ...plan, personeel: staff(left) }, { today: '2026-09-02' })).toEqual([]);
  });

  it('kaders of 1 August 2021 are due by 1 August 2025 (art. 17.2.2)', async () => {
    const kader = 'vastgesteld-op: 2021-08-01\n';
    expect(await said('nl-vo/kader-hooguit-vier-jaar', { kader }, { today: '2025-08-01' })).toEqual([]);
    expect(await said('nl-vo/kader-hooguit-vier-jaar', { kader }, { today: '2025-08-02' })).toEqual([
      'error',
    ]);
  });
});

describe('verdicts: what a list would miss or wrongly accuse', () => {
  it('over three years in service without a plan; a change of size is one service (P01)', async () => {
    const rule = 'nl-vo/medewerker-zonder-plan';
    const changed = (gap: string): string =>
      staff(
        teacher(1, '2022-08-01'),
        `{id: p-0103, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, van: 2020-08-01, tot: 2025-07-31}, {categorie: oop, betrekkingsomvang: 0.6, van: ${gap}}]}`,
      );
    expect(await said(rule, { personeel: changed('2025-08-01') })).toEqual(['error']);
    expect(await said(rule, { personeel: changed('2025-08-02') })).toEqual([]);
  });

  it('says once, as information, that no personal plan is here at all', async () => {
    const files: ExampleFiles = {
      school: 'soort: school\nid: s\nregelgeving: nl-vo\n',
      personeel: `soort: personeel\nschool: s\n${staff(teacher(1, '2012-08-01', 'p-0001'), teacher(1, '2012-08-01', 'p-0002'))}`,
    };
    expect(await said('nl-vo/medewerker-zonder-plan', files, { raw: true })).toEqual(['info']);
  });

  it('a plan for each day, not one file per year: periods may meet, the days to come may wait (C01)', async () => {
    const rule = 'nl-vo/plan-per-schooljaar';
    const files = (plan: string): ExampleFiles => ({
      school: 'soort: school\nid: s\nregelgeving: nl-vo\n',
      ...(plan === '' ? {} : { plan: `soort: plan\nid: p\nscholen: [s]\n${plan}` }),
    });
    const days = (today: string): Days => ({ today, raw: true });
    expect(await said(rule, files(''), days('2026-11-21'))).toEqual(['error']);
    expect(await said(rule, files('schooljaar: 2026-2027\n'), days('2027-07-31'))).toEqual([]);
    expect(await said(rule, files('schooljaar: 2026-2027\n'), days('2027-08-01'))).toEqual(['error']);
    const calendar = files('periode: {van: 2026-01-01, tot: 2026-12-31}\n');
    expect(await said(rule, calendar, days('2026-12-31'))).toEqual([]);
    expect(await said(rule, calendar, days('2027-01-01'))).toEqual(['error']);
    // Of the days before the first plan, the plan may be elsewhere.
    expect(await said(rule, calendar, days('2026-02-01'))).toEqual(['warning']);
  });

  it('consultation of the PMR: none yet, none after the start, no, advice, an open condition (C03)', async () => {
    const rule = 'nl-vo/plan-overleg-pmr';
    expect(await said(rule, {}, { today: '2026-07-31' })).toEqual(['info']);
    expect(await said(rule, {}, { today: '2026-08-01' })).toEqual(['warning']);
    expect(await said(rule, { goedkeuring: pmr('instemming-onthouden') })).toEqual(['error']);
    expect(await said(rule, { goedkeuring: pmr('negatief-advies') })).toEqual(['warning']);
    expect(await said(rule, { goedkeuring: pmr('akkoord-onder-voorwaarden') })).toEqual(['error']);
    // WMS art. 32: the disputes committee consents in the PMR's place.
    const substitute = pmr('vervangende-toestemming').replace('orgaan: pmr', 'orgaan: lcg');
    expect(await said(rule, { goedkeuring: substitute })).toEqual([]);
  });

  it('who reads consultation otherwise than consent, says so in an exception', async () => {
    const plan =
      'uitzonderingen:\n  - regel: nl-vo/plan-overleg-pmr\n    betreft: plan-de-brug-2026-2027\n    reden: Wij lezen overleg niet als instemming en legden dat aan de PMR uit.\n    door: college van bestuur\n    besloten-op: 2026-07-01\n    tot: 2027-07-31\n';
    const goedkeuring = pmr('niet-akkoord');
    expect(await said('nl-vo/plan-overleg-pmr', { goedkeuring })).toEqual(['error']);
    expect(await said('nl-vo/plan-overleg-pmr', { plan, goedkeuring })).toEqual([]);
  });

  it('a plan need not list the own hours: only hours that are given can be too few (C08)', async () => {
    const rule = 'nl-vo/begroting-dekt-rechten';
    const plan = (budget: string, pot: string): ExampleFiles => ({
      plan: `activiteiten: [{id: a-een, titel: Een, uren-uit: ${pot}}]\nbegroting: {${budget}}\n`,
    });
    expect(await said(rule, plan('bedrag: 0.00', 'basisrecht'))).toEqual([]);
    expect(await said(rule, plan('uren: 66.4', 'basisrecht'))).toEqual([]);
    expect(await said(rule, plan('uren: 66.3', 'basisrecht'))).toEqual(['warning']);
    expect(await said(rule, plan('uren: 66.3', 'werkgever'))).toEqual(['info']);
  });

  it('a norm for who has no right found is no finding (directie), nor is more than the right', async () => {
    const kader = (norm: string): ExampleFiles => ({ kader: `faciliteiten: {normen: [${norm}]}\n` });
    expect(await said('nl-vo/kader-normen', kader('{categorie: directie, uren: 0}'))).toEqual([]);
    expect(await said('nl-vo/kader-normen', kader('{categorie: oop, uren: 84}'))).toEqual([]);
    expect(await said('nl-vo/kader-normen', kader('{categorie: oop, uren: 39.9}'))).toEqual(['error']);
  });

  it('what a task policy lacks may be shown elsewhere (17.8.2)', async () => {
    const personeel =
      'medewerkers:\n  - id: p-0102\n    dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.8, van: 2022-08-01}]\n    jaartaak: {schooljaar: 2026-2027, deskundigheidsbevordering: 40}\n';
    const rule = 'nl-vo/taakbeleid-herkenbaar';
    expect(await said(rule, { personeel })).toEqual([]);
    expect(await said(rule, { personeel, 'persoonlijk-plan': 'toegekend: []\n' })).toEqual(['warning']);
  });
});
