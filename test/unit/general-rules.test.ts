import { afterAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/documents/canonical.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';
import { findingsOf, said } from '../support/judge.ts';
import { restore } from '../support/only-rules.ts';

afterAll(restore);

type Files = Record<string, string>;
const base: Files = {
  bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
  school: 'soort: school\nid: s\nbestuur: b\noverlegorganen: {pmr: true}\n',
};
const run = (rule: string, files: Files, today?: string) => said(rule, { ...base, ...files }, today);
const plan = (more: string, year = 'schooljaar: 2026-2027', id = 'p') =>
  `soort: plan\nid: ${id}\nscholen: [s]\n${year}\n${more}`;
const activity = (more: string) => plan(`activiteiten: [{id: x, titel: X}, {id: a, titel: A, ${more}}]\n`);

describe('a date outside the plan', () => {
  const rule = 'algemeen/datum-in-planjaar';
  const judge = (when: string) => run(rule, { plan: activity(`wanneer: {${when}}`) });
  const at = (field: string) => [`warning plan#/activiteiten/1/wanneer/${field}`];
  const place = async (when: string) => (await judge(when)).map((one) => one.replace(/^\w+/, 'warning'));

  it('one day, some days, or a span: outside when all of it is', async () => {
    expect(await place('datum: 2026-07-31')).toEqual(at('datum'));
    expect(await place('datum: 2026-08-01')).toEqual([]);
    expect(await place('datum: 2027-07-31')).toEqual([]);
    expect(await place('datum: 2027-08-01')).toEqual(at('datum'));
    expect(await place('data: [2027-08-02, 2027-08-01]')).toEqual(at('data/0'));
    expect(await place('data: [2027-08-02, 2027-07-31]')).toEqual([]);
    expect(await place('van: 2026-06-01, tot: 2026-07-31')).toEqual(at('van'));
    expect(await place('van: 2026-06-01, tot: 2026-08-01')).toEqual([]);
    expect(await place('van: 2027-07-31, tot: 2027-08-31')).toEqual([]);
    expect(await place('van: 2027-08-01, tot: 2027-08-31')).toEqual(at('van'));
    expect(await place('van: 2027-08-01')).toEqual(at('van'));
    expect(await place('schooljaren: [2025-2026]')).toEqual([]);
    expect(await place('herhaling: {van: 2027-08-01, tot: 2027-08-31, elke: week}')).toEqual([]);
  });

  it('says the day that stands there', async () => {
    const [finding] = await findingsOf(rule, {
      ...base,
      plan: activity('wanneer: {data: [2027-08-02, 2027-08-01]}'),
    });
    expect(finding?.message).toContain('2027-08-02');
    const [span] = await findingsOf(rule, {
      ...base,
      plan: activity('wanneer: {van: 2026-06-01, tot: 2026-07-31}'),
    });
    expect(span?.message).toContain('2026-06-01');
  });
});

describe('the state of a plan', () => {
  const rule = 'algemeen/volgorde-van-status';
  const PLAN = plan(
    'doelen: [{id: d}, {id: e}]\nactiviteiten:\n  - {id: x, titel: X}\n  - {id: a, titel: A, doelen: [d], wanneer: {data: [2026-11-12, 2026-11-10]}}\n  - {id: r, titel: R, wanneer: {herhaling: {van: 2026-11-10, tot: 2026-12-31, elke: week}}}\n  - {id: m, titel: M, doelen: [e, d]}\n  - {id: j, titel: J, wanneer: {schooljaren: [2026-2027]}}\n  - {id: v, titel: V, wanneer: {van: 2026-11-10, tot: 2026-12-31}}\n',
  );
  const judge = (lines: string, of = 'p') =>
    run(rule, {
      plan: PLAN,
      ander: plan('', undefined, 'q'),
      stand: `soort: voortgang\nplan: ${of}\ndatum: 2026-11-09\nregels: [${lines}]\n`,
    });
  const told = ['warning stand#/regels/0/status'];
  const places = async (lines: string, of?: string) =>
    (await judge(lines, of)).map((one) => one.replace(/^\w+/, 'warning'));

  it('a goal has begun when an activity for it has', async () => {
    const goal = '{doel: d, status: niet-gestart}';
    expect(await places(`${goal}, {activiteit: a, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: p/a, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: a, status: uitgesteld}`)).toEqual([]);
    expect(await places(`${goal}, {activiteit: x, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`${goal}, {doel: e, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`{doel: e, status: niet-gestart}, {activiteit: a, status: in-uitvoering}`)).toEqual(
      [],
    );
    expect(await places(`{doel: d, status: in-uitvoering}, {activiteit: a, status: in-uitvoering}`)).toEqual(
      [],
    );
  });

  it('a goal with others counts; what is not in the plan, or has no day, says nothing', async () => {
    const goal = '{doel: d, status: niet-gestart}';
    expect(await places(`${goal}, {activiteit: m, status: in-uitvoering}`)).toEqual(told);
    expect(await places(`${goal}, {activiteit: weg, status: in-uitvoering}`)).toEqual([]);
    expect(await places(`${goal}, {activiteit: weg, status: afgerond}`, 'q')).toEqual([]);
    expect(await places('{doel: d, status: afgerond}, {activiteit: m, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: j, status: afgerond}')).toEqual([]);
  });

  it('says which goal and which activity', async () => {
    const files = {
      ...base,
      plan: PLAN,
      stand:
        'soort: voortgang\nplan: p\ndatum: 2026-11-20\nregels: [{doel: p/d, status: niet-gestart}, {activiteit: p/a, status: afgerond}]\n',
    };
    const [finding] = await findingsOf(rule, files);
    expect(finding?.message).toBe('Doel d heet niet-gestart, maar a is al afgerond.');
  });

  it('nothing is done before its first day', async () => {
    for (const id of ['a', 'r', 'v']) {
      expect(await places(`{activiteit: ${id}, status: afgerond}`)).toEqual(told);
      expect(await places(`{activiteit: ${id}, status: afgerond, datum: 2026-11-10}`)).toEqual([]);
      expect(await places(`{activiteit: ${id}, status: in-uitvoering}`)).toEqual([]);
    }
    expect(await places('{activiteit: x, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: weg, status: afgerond}')).toEqual([]);
    expect(await places('{activiteit: a, status: afgerond}', 'q')).toEqual([]);
  });
});

describe('hours followed', () => {
  const rule = 'algemeen/deelname-hoogstens-duur';
  const list = (...lines: string[]) =>
    `soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [${lines.map((line) => `{medewerker: p-0001, ${line}}`).join(', ')}]\n`;
  const judge = async (plans: Files, ...lines: string[]) =>
    (await run(rule, { leeg: plan('', undefined, 'leeg'), ...plans, lijst: list(...lines) })).map((one) =>
      one.replace(/^\w+ /, ''),
    );
  const eight = { plan: activity('uren: {totaal: 8}') };

  it('are at most as long as the activity lasts, in this school year', async () => {
    expect(await judge(eight, 'activiteit: p/a, uren: 8')).toEqual([]);
    expect(await judge(eight, 'activiteit: p/a, uren: 8.5')).toEqual(['lijst#/regels/0/activiteit']);
    expect(await judge(eight, 'activiteit: a, uren: 8.5')).toEqual(['lijst#/regels/0/activiteit']);
    expect(await judge(eight, 'activiteit: x, uren: 8.5')).toEqual([]);
    expect(await judge(eight, 'activiteit: a')).toEqual([]);
    expect(
      await judge(
        { plan: activity('uren: {totaal: 8}').replace('2026-2027', '2025-2026') },
        'activiteit: a, uren: 9',
      ),
    ).toEqual([]);
    expect(
      await judge({ plan: activity('uren: {totaal: 8, eigen-schatting: true}') }, 'activiteit: a, uren: 9'),
    ).toEqual([]);
    expect(
      await judge({ plan: activity('uren: {totaal: 8, eigen-schatting: false}') }, 'activiteit: a, uren: 9'),
    ).toHaveLength(1);
  });
});

describe('a decision on another text', () => {
  const rule = 'algemeen/vingerafdruk-klopt';
  const decision = (day: string, more = '', digest = 'a') =>
    `soort: goedkeuring\norgaan: pmr\nzitting: ${day}\nuitkomst: akkoord\n${more}documenten: [{document: x, digest: ${'b'.repeat(64)}}, {document: p, digest: ${digest.repeat(64)}}]\n`;
  const judge = (files: Files) => findingsOf(rule, { ...base, plan: plan(''), ...files });

  it('the last one is told, where its digest stands', async () => {
    const found = await judge({ 'a-1': decision('2026-06-18', '', 'c'), 'a-2': decision('2026-06-11') });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/documenten/1/digest']);
    expect(found[0]?.file).toContain('a-1');
    expect(found[0]?.message).toContain('cccccccc…');
    expect(found[0]?.message).not.toContain('ccccccccc');
  });

  it('who was only heard or asked advice does not count', async () => {
    expect(await judge({ besluit: decision('2026-06-18').replace('pmr', 'schoolraad') })).toHaveLength(1);
    expect(
      await judge({ besluit: decision('2026-06-18', 'rol: overlegt\n').replace('pmr', 'schoolraad') }),
    ).toEqual([]);
    expect(
      await judge({ besluit: decision('2026-06-18', 'rol: adviseert\n').replace('pmr', 'schoolraad') }),
    ).toEqual([]);
    expect(
      await judge({ besluit: decision('2026-06-18', 'rol: beslist\n').replace('pmr', 'schoolraad') }),
    ).toHaveLength(1);
  });
});

describe('what is assigned is for the employer', () => {
  const cost = 'nl-vo/opgedragen-kost-werkgever';
  const consent = 'nl-vo/instemming-eigen-uren';
  const rows = (...lines: string[]) => `deelnemers: [${lines.map((line) => `{${line}}`).join(', ')}]`;
  const day = (more: string) => ({ plan: activity(`opgedragen: true, uren: {totaal: 8}, ${more}`) });
  const booking = (...lines: string[]) => ({
    boek: `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [${lines.map((line) => `{datum: 2026-10-01, ${line}}`).join(', ')}]\n`,
  });

  it('own time and a cost that the participant pays are told once each', async () => {
    const people = rows('medewerker: p-0001', 'medewerker: p-0002');
    expect(
      await run(
        cost,
        day(`uren-uit: eigen-tijd, ${people}, kosten: [{post: trainer, betaald-door: deelnemer}]`),
      ),
    ).toEqual(['error plan#/activiteiten/1/uren-uit', 'error plan#/activiteiten/1/kosten/0/betaald-door']);
    expect(await run(cost, day(`${people}, kosten: [{post: trainer, betaald-door: bestuur}]`))).toEqual([]);
    const free = {
      plan: activity(
        `opgedragen: false, uren-uit: eigen-tijd, ${people}, kosten: [{post: trainer, betaald-door: deelnemer}]`,
      ),
    };
    expect(await run(cost, free)).toEqual([]);
    const own = {
      pop: 'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{id: z, titel: Z, opgedragen: true, uren-uit: eigen-tijd, kosten: [{post: trainer, betaald-door: deelnemer}]}]\n',
    };
    expect(await run(cost, own)).toEqual([
      'error pop#/activiteiten/0/uren-uit',
      'error pop#/activiteiten/0/kosten/0/betaald-door',
    ]);
  });

  it('a line with a pot of its own, and a personal plan that follows what is assigned', async () => {
    expect(await run(cost, day(rows('medewerker: p-0001, uren-uit: eigen-tijd')))).toEqual([
      'error plan#/activiteiten/1/deelnemers/0/uren-uit',
    ]);
    const pop =
      'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a, kosten: [{post: trainer, betaald-door: deelnemer}]}]\n';
    expect(await run(cost, { ...day('aard: vorming'), pop })).toEqual([
      'error pop#/activiteiten/0/kosten/0/betaald-door',
    ]);
  });

  it('money of the own right, beyond what the person consented to', async () => {
    const paid = (amount: string, more = 'medewerker: p-0001, geld-uit: basisrecht, activiteit: p/a') =>
      `bedrag: ${amount}, ${more}`;
    const agreed = (money: string) =>
      day(rows(`medewerker: p-0001, instemming: {datum: 2026-06-01, geld: ${money}}`));
    const place = (index: number) => `error boek#/boekingen/${index}/geld-uit`;
    expect(await run(cost, { ...agreed('40'), ...booking(paid('40.00')) })).toEqual([]);
    expect(await run(cost, { ...agreed('40'), ...booking(paid('30.00'), paid('10.01')) })).toEqual([
      place(1),
    ]);
    expect(await run(cost, { ...agreed('true'), ...booking(paid('90.00')) })).toEqual([]);
    expect(await run(cost, { ...agreed('40'), ...booking(paid('50.00'), paid('-1.00')) })).toEqual([
      place(0),
    ]);
    expect(
      await run(cost, {
        ...agreed('40'),
        ...booking(paid('50.00', 'medewerker: p-0001, geld-uit: werkgever, activiteit: p/a')),
      }),
    ).toEqual([]);
    expect(
      await run(cost, {
        ...agreed('40'),
        ...booking(paid('50.00', 'geld-uit: basisrecht, activiteit: p/a')),
      }),
    ).toEqual([]);
    expect(
      await run(cost, {
        ...agreed('40'),
        ...booking(paid('50.00', 'medewerker: p-0001, geld-uit: basisrecht')),
      }),
    ).toEqual([]);
    expect(
      await run(cost, {
        ...agreed('40'),
        ...booking(paid('50.00', 'medewerker: p-0001, geld-uit: basisrecht, activiteit: p/weg')),
      }),
    ).toEqual([]);
    expect(
      await run(cost, {
        ...agreed('40'),
        ...booking(paid('50.00', 'medewerker: p-0001, geld-uit: basisrecht, activiteit: p/x')),
      }),
    ).toEqual([]);
  });

  it('a group that pays with own hours is told once; so is a person who gave too little', async () => {
    expect(await run(consent, day(`uren-uit: basisrecht, ${rows('groep: team', 'groep: sectie')}`))).toEqual([
      'error plan#/activiteiten/1/uren-uit',
    ]);
    const said = (more: string) => `medewerker: p-0001, instemming: {datum: 2026-06-01, uren: 6}${more}`;
    // 8 hours where 6 were agreed: the plan gives this person no hours of its own, so perhaps it means those 6.
    expect(await run(consent, day(`uren-uit: basisrecht, ${rows(said(''))}`))).toEqual([
      'info plan#/activiteiten/1/deelnemers/0/medewerker',
    ]);
    expect(await run(consent, day(`uren-uit: basisrecht, ${rows(said(', uren: 7'))}`))).toEqual([
      'error plan#/activiteiten/1/deelnemers/0/medewerker',
    ]);
    const unknown = { plan: activity(`opgedragen: true, uren-uit: basisrecht, ${rows(said(''))}`) };
    expect(await run(consent, unknown)).toEqual([]);
  });

  it('a list of who took part and a personal plan are judged at their own line', async () => {
    const agreed = day(
      `uren-uit: basisrecht, ${rows('medewerker: p-0001, uren: 6, instemming: {datum: 2026-06-01, uren: 6}')}`,
    );
    const lijst =
      'soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren: 4}, {activiteit: p/a, medewerker: p-0001, uren: 4}, {activiteit: p/a, medewerker: p-0001, uren: 4}]\n';
    expect(await run(consent, { ...agreed, lijst })).toEqual(['error lijst#/regels/1/medewerker']);
    const pop =
      'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a, uren-uit: basisrecht}]\n';
    expect(await run(consent, { ...day('titel: A'.replace('titel: A', 'aard: vorming')), pop })).toEqual([
      'error pop#/activiteiten/0/uren-uit',
    ]);
  });
});

describe('assigned hours in full', () => {
  const rule = 'nl-vo/opgedragen-niet-naar-rato';
  const staff =
    'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.5, van: 2020-08-01}]}]\n';
  const judge = (more: string, who = 'medewerker: p-0001') =>
    run(rule, { personeel: staff, plan: activity(`${more}deelnemers: [{${who}, uren: 4}]`) });

  // 8 hours × 0,5 = 4
  it('only of what is assigned, with known hours, to a person', async () => {
    expect(await judge('opgedragen: true, uren: {totaal: 8}, ')).toHaveLength(1);
    expect(await judge('opgedragen: false, uren: {totaal: 8}, ')).toEqual([]);
    expect(await judge('uren: {totaal: 8}, ')).toEqual([]);
    expect(await judge('opgedragen: true, ')).toEqual([]);
    expect(await judge('opgedragen: true, uren: {totaal: 8}, ', 'groep: team')).toEqual([]);
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

describe('a decision on this very text', () => {
  const rule = 'algemeen/vingerafdruk-klopt';
  const text = plan('visie: Lezen.\n');
  const digest = digestOf(readYaml(Buffer.from(text)).data as YamlData);
  const decision = (day: string, seen: string, outcome = 'akkoord') =>
    `soort: goedkeuring\norgaan: pmr\nzitting: ${day}\nuitkomst: ${outcome}\ndocumenten: [{document: p, digest: ${seen}}]\n`;

  it('is no decision on another, even when it is a no', async () => {
    expect(await run(rule, { plan: text, besluit: decision('2026-06-18', digest, 'niet-akkoord') })).toEqual(
      [],
    );
  });

  it('makes an earlier one on another text of no interest', async () => {
    const old = decision('2026-06-11', 'a'.repeat(64));
    expect(await run(rule, { plan: text, 'a-1': old })).toHaveLength(1);
    expect(await run(rule, { plan: text, 'a-1': old, 'a-2': decision('2026-06-18', digest) })).toEqual([]);
  });
});
