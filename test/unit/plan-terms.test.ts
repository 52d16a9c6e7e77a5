import { describe, expect, it } from 'vitest';
import { pop, run, staff } from '../support/documents.ts';
import { findingsOf, said } from '../support/judge.ts';

const flemish = (more = '', kind = 'basisschool') =>
  `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: ${kind}\n${more}`;
const places = async (rule: string, files: Record<string, string>) =>
  (await said(rule, { school: flemish(), ...files })).map((one) => one.replace(/^\w+ /, ''));

describe('days in and around a plan', () => {
  it('a framework that begins or ends on another day than the school plan', async () => {
    const school =
      'soort: school\nid: s\nbestuur: b\nschoolplan: {looptijd: {van: 2024-08-01, tot: 2028-07-31}}\n';
    const judge = (term: string) =>
      run('nl-vo/kader-loopt-met-schoolplan', { school, kader: `soort: kader\nid: k\nbestuur: b\n${term}` });
    expect(await judge('looptijd: {van: 2024-08-01, tot: 2028-07-31}\n')).toEqual([]);
    expect(await judge('looptijd: {van: 2024-08-02, tot: 2028-07-31}\n')).toHaveLength(1);
    expect(await judge('looptijd: {van: 2024-08-01, tot: 2028-07-30}\n')).toHaveLength(1);
    expect(await judge('')).toEqual([]);
  });

  it('who left long ago is a matter of Dutch practice alone', async () => {
    const left =
      'soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2000-09-01, tot: 2010-08-31}]}\n';
    const rule = 'algemeen/bewaartermijn-verstreken';
    expect(await run(rule, { personeel: left })).toHaveLength(1);
    expect(await places(rule, { personeel: left })).toEqual([]);
  });
});

describe('what a grant is compared with', () => {
  it('is in the unit of the right: a grant in the other unit is no number to compare', async () => {
    const granted = (what: string) =>
      run('nl-vo/toegekend-onder-basisrecht', {
        personeel: staff(),
        pop: pop(`toegekend: [{recht: basisrecht-uren, schooljaar: 2026-2027, ${what}}]\n`),
      });
    expect(await granted('uren: 82')).toHaveLength(1);
    expect(await granted('bedrag: 82.00')).toEqual([]);
  });
});

describe('consent and consultation', () => {
  it('a team plan gives a person hours beyond what was agreed to: information', async () => {
    const teamplan =
      'soort: teamplan\nid: t\nteam: talen\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten:\n  - {id: a, titel: A, opgedragen: true, uren-uit: basisrecht, uren: {totaal: 2}, deelnemers: [{medewerker: p-0001, instemming: {datum: 2026-06-01, uren: 1}}]}\n';
    expect(await run('nl-vo/instemming-eigen-uren', { personeel: staff(), teamplan })).toEqual([
      'info teamplan#/activiteiten/0/deelnemers/0/medewerker',
    ]);
  });

  it('the national committee may consent in the place of the council', async () => {
    const kader = 'soort: kader\nid: k\nbestuur: b\nvastgesteld-op: 2026-09-01\n';
    const decision = `soort: goedkeuring\norgaan: lcg\nzitting: 2026-06-01\nuitkomst: vervangende-toestemming\ndocumenten: [{document: k, digest: ${'a'.repeat(64)}}]\n`;
    expect(await run('nl-vo/kader-overleg', { kader })).toHaveLength(1);
    expect(await run('nl-vo/kader-overleg', { kader, decision })).toEqual([]);
  });
});

describe('what a Flemish plan says, or leaves to another', () => {
  const own = (more: string, id = 'p') =>
    `soort: plan\nid: ${id}\nscholen: [s]\nschooljaar: 2026-2027\n${more}`;

  it('a plan that is part of another leaves the vision to it', async () => {
    expect(await places('be-vlg/visie-vermeld', { plan: own('') })).toEqual(['plan#']);
    expect(await places('be-vlg/visie-vermeld', { plan: own('deel-van: schoolreglement\n') })).toEqual([]);
  });

  it('an old word is marked in the middle of a text, with the word of today', async () => {
    const text = own('visie: Ons Nascholingsplan is oud.\n');
    const [found] = await findingsOf('be-vlg/verouderde-term', { school: flemish(), plan: text });
    // "visie: Ons " takes eleven columns, the word fifteen.
    expect([found?.pointer, found?.start.column, found?.end.column]).toEqual(['/visie', 12, 27]);
    expect(`${found?.message} ${found?.advice}`).toContain('professionaliseringsplan');
    const remark = own('visie: Samen leren. # nascholingsplan\n');
    expect(await places('be-vlg/verouderde-term', { plan: remark })).toEqual([]);
  });

  it('a European plan with an empty list lacks that part; none at all lacks nothing', async () => {
    const rule = 'be-vlg/europees-plan-volledig';
    const rest = 'activiteiten: [a], beheer: Directie., looptijd: {van: 2026-01-01, tot: 2028-12-31}';
    const judge = (goals: string) =>
      places(rule, {
        plan: own(`internationaal: {doelen: ${goals}, ${rest}}\nactiviteiten: [{id: a, titel: A}]\n`),
      });
    expect(await judge('[Lezen.]')).toEqual([]);
    expect(await judge('[]')).toEqual(['plan#/internationaal']);
    expect(await places(rule, { plan: own('internationaal: null\n') })).toEqual([]);
  });

  it('induction in a community of schools: one plan that tells it is enough', async () => {
    const rule = 'be-vlg/afspraken-scholengemeenschap';
    const guided = (more: string) => own(`aanvangsbegeleiding: {aanpak: Mentor.${more}}\n`);
    const told = guided(', afspraken-scholengemeenschap: {}').replace('id: p', 'id: q');
    const community = { school: flemish('scholengemeenschap: sg\n', 'secundaire-school') };
    expect(await places(rule, { ...community, plan: guided('') })).toEqual(['plan#/aanvangsbegeleiding']);
    expect(await places(rule, { ...community, plan: guided(''), ander: told })).toEqual([]);
    expect(
      await places(rule, { ...community, plan: own(''), ander: guided('').replace('id: p', 'id: q') }),
    ).toEqual(['ander#/aanvangsbegeleiding']);
    expect(await places(rule, { school: flemish('', 'secundaire-school'), plan: guided('') })).toEqual([]);
  });

  it('a mentor of a starter who is on no list is compared with the agreement alone', async () => {
    const rule = 'be-vlg/mentor-is-geen-evaluator';
    const agreed = (more: string) => ({
      afspraak: `soort: begeleidingsafspraak\nid: g\nmedewerker: p-0009\nmentor: p-0002\n${more}`,
    });
    expect(await places(rule, agreed(''))).toEqual([]);
    expect(await places(rule, agreed('eerste-evaluator: p-0002\n'))).toEqual(['afspraak#/mentor']);
  });
});

describe('what any document may say', () => {
  it('one course is no mix of a team; two are', async () => {
    const team = (...ids: string[]) =>
      run('algemeen/teamplan-leermix', {
        teamplan: `soort: teamplan\nid: t\nteam: talen\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten: [${ids.map((id) => `{id: ${id}, titel: A, vorm: cursus}`).join(', ')}]\n`,
      });
    expect(await team('a')).toEqual([]);
    expect(await team('a', 'b')).toHaveLength(1);
  });

  it('a location can be compared only with a number of the school', async () => {
    const school = (more: string) =>
      run('algemeen/vestiging-bij-brin', {
        school: `soort: school\nid: s\nbestuur: b\n${more}vestigingen: [12AB00]\n`,
      });
    expect(await school('')).toEqual([]);
    expect(await school('brin: 12AB\n')).toEqual([]);
    expect(await school('brin: 34CD\n')).toHaveLength(1);
  });

  it('a need without a source has no small group', async () => {
    const needs = (more: string) =>
      places('algemeen/rode-draad-kleine-groep', {
        plan: `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\nbehoefteanalyse: {noden: [{id: n${more}}]}\n`,
      });
    expect(await needs('')).toEqual([]);
  });
});
