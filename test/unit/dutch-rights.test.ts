import { describe, expect, it } from 'vitest';
import { dutch, plan, pop, run, staff } from '../support/documents.ts';
import { type Files, findingsOf } from '../support/judge.ts';

describe('hours and money granted, used and presented', () => {
  const granted = (line: string, size = '1') =>
    findingsOf(
      'nl-vo/toegekend-onder-basisrecht',
      dutch({ personeel: staff('', size), pop: pop(`toegekend: [{${line}}]\n`) }),
    );

  it('less than the right is told with its own field and words', async () => {
    const [hours] = await granted('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 82.9');
    expect(hours).toMatchObject({ severity: 'error', pointer: '/toegekend/0/uren' });
    expect(hours?.message).toContain('83 uur');
    const [money] = await granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 599.99');
    expect(money?.pointer).toBe('/toegekend/0/bedrag');
    expect(money?.message).toContain('€ 600,00');
    expect(await granted('recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 600.00')).toEqual([]);
    expect(await granted('recht: lpb-uren, schooljaar: 2026-2027, uren: 1')).toEqual([]);
    expect(await granted('recht: basisrecht-uren, schooljaar: 2012-2013, uren: 1')).toEqual([]);
  });

  it('more used than there is, in hours and in money', async () => {
    const rule = 'nl-vo/recht-niet-overschreden';
    const followed = (uren: string) =>
      findingsOf(
        rule,
        dutch({
          personeel: staff(),
          lijst: `soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren-uit: basisrecht, uren: ${uren}}]\n`,
          plan: plan('activiteiten: [{id: a, titel: A}]\n'),
        }),
      );
    expect(await followed('83')).toEqual([]);
    const [hours] = await followed('84');
    expect(hours?.pointer).toBe('/regels/0/medewerker');
    expect(hours?.message).toContain('84 uur van het basisrecht, 1 uur meer');
    const spent = (bedrag: string) =>
      findingsOf(
        rule,
        dutch({
          personeel: staff(),
          boek: `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: ${bedrag}, medewerker: p-0001, geld-uit: basisrecht}]\n`,
        }),
      );
    expect(await spent('600.00')).toEqual([]);
    expect((await spent('600.01'))[0]?.message).toContain('€ 600,01 van het basisrecht, € 0,01 meer');
  });

  it('hours in a budget cover the rights of who works at this school alone', async () => {
    const rule = 'nl-vo/begroting-dekt-rechten';
    const own =
      'activiteiten: [{id: b, titel: B, uren-uit: werkgever}, {id: a, titel: A, uren-uit: basisrecht}]\n';
    const judge = (hours: string, files: Files = {}, year?: string) =>
      run(rule, { personeel: staff(), plan: plan(`${own}begroting: {uren: ${hours}}\n`, year), ...files });
    expect(await judge('83')).toEqual([]);
    expect(await judge('82.99')).toEqual(['warning plan#/begroting/uren']);
    expect(await judge('1', {}, 'periode: {van: 2026-08-01, tot: 2027-07-31}')).toEqual([]);
    const twice = {
      'school-2': 'soort: school\nid: t\nbestuur: b\n',
      'personeel-2':
        'soort: personeel\nschool: t\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: oop, betrekkingsomvang: 0.2, van: 2020-08-01}]}]\n',
    };
    expect(await judge('1', twice)).toEqual([]);
    const other = { ...twice, 'personeel-2': twice['personeel-2'].replace('p-0001', 'p-0002') };
    expect(await judge('82', other)).toEqual(['warning plan#/begroting/uren']);
  });

  it('who has no right found is neither granted too little nor over it', async () => {
    const director = staff().replace('leraar', 'directie');
    const rule = 'nl-vo/recht-niet-overschreden';
    const lijst =
      'soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren-uit: basisrecht, uren: 90}]\n';
    expect(
      await run(rule, { personeel: director, lijst, plan: plan('activiteiten: [{id: a, titel: A}]\n') }),
    ).toEqual([]);
    const grant = pop('toegekend: [{recht: basisrecht-uren, schooljaar: 2026-2027, uren: 1}]\n');
    expect(await run('nl-vo/toegekend-onder-basisrecht', { personeel: director, pop: grant })).toEqual([]);
    expect(await run('nl-vo/toegekend-onder-basisrecht', { pop: grant })).toEqual([]);
    const budget = plan('activiteiten: [{id: a, titel: A, uren-uit: basisrecht}]\nbegroting: {uren: 1}\n');
    const both = staff(
      '  - {id: p-0002, dienstverbanden: [{categorie: directie, betrekkingsomvang: 1, van: 2020-08-01}]}\n',
    );
    const [finding] = await findingsOf(
      'nl-vo/begroting-dekt-rechten',
      dutch({ personeel: both, plan: budget }),
    );
    const [alone] = await findingsOf(
      'nl-vo/begroting-dekt-rechten',
      dutch({ personeel: staff(), plan: budget }),
    );
    expect(finding?.message).toBe(alone?.message);
  });

  it('another pot than the basic right has no least', async () => {
    expect(await granted('recht: lpb-uren, schooljaar: 2026-2027, bedrag: 1.00')).toEqual([]);
  });
});

describe('the task policy shows the right', () => {
  const rule = 'nl-vo/taakbeleid-herkenbaar';
  const staff = (hours: string, more = '') =>
    `soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, jaartaak: {schooljaar: 2026-2027, deskundigheidsbevordering: ${hours}}, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01${more}}]}]\n`;
  const pop = (line: string, who = 'p-0001') => ({
    pop: `soort: persoonlijk-plan\nid: pop\nmedewerker: ${who}\ntoegekend: [{${line}}]\n`,
  });
  const place = ['warning personeel#/medewerkers/0/jaartaak/deskundigheidsbevordering'];

  it('with 83 hours, or as much as the person has a right to at least', async () => {
    expect(await run(rule, { personeel: staff('83') })).toEqual([]);
    expect(await run(rule, { personeel: staff('82.9') })).toEqual(place);
    // From 1 February 181 of 365 days: at least 41,16 hours.
    expect(await run(rule, { personeel: staff('41.2', '').replace('2020-08-01', '2027-02-01') })).toEqual([]);
    expect(await run(rule, { personeel: staff('1').replace('leraar', 'directie') })).toEqual([]);
  });

  it('or with hours granted in the personal plan of this person, pot and year', async () => {
    const judge = (line: string, who?: string) => run(rule, { personeel: staff('40'), ...pop(line, who) });
    expect(await judge('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 83')).toEqual([]);
    expect(await judge('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 82.9')).toEqual(place);
    expect(await judge('recht: lpb-uren, schooljaar: 2026-2027, uren: 83')).toEqual(place);
    expect(await judge('recht: basisrecht-uren, schooljaar: 2025-2026, uren: 83')).toEqual(place);
    expect(await judge('recht: basisrecht-uren, schooljaar: 2026-2027, uren: 83', 'p-0002')).toEqual(place);
  });

  it('what is not written down, or no right is known of, is not asked', async () => {
    const silent = staff('1').replace(', deskundigheidsbevordering: 1', '');
    expect(await run(rule, { personeel: silent })).toEqual([]);
    expect(await run(rule, { personeel: staff('1').replace('2026-2027', '2012-2013') })).toEqual([]);
    expect(
      await run(rule, {
        personeel: staff('40'),
        pop: 'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n',
      }),
    ).toEqual(place);
  });
});
