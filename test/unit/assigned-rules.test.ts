import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activity, dutch, plan, run, stuk } from '../support/documents.ts';
import { findingsOf } from '../support/judge.ts';

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

  it('own time that a plan gives is told in that plan alone, also where a personal plan follows it', async () => {
    const pop = 'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a}]\n';
    const found = await findingsOf(cost, dutch({ ...day('uren-uit: eigen-tijd'), pop }));
    expect(found.map(({ file, pointer }) => `${basename(file)}#${pointer}`)).toEqual([
      'plan.yaml#/activiteiten/1/uren-uit',
    ]);
  });

  it('money of the own right, for an activity by its own name', async () => {
    const [found] = await findingsOf(
      cost,
      dutch({
        plan: plan('activiteiten: [{id: a, titel: A, opgedragen: true}]\n', undefined, 'schoolplan'),
        ...booking('bedrag: 50.00, medewerker: p-0001, geld-uit: basisrecht, activiteit: schoolplan/a'),
      }),
    );
    expect(found?.message).toBe(
      'Voor a gaat € 50,00 van het geld in het basisrecht van p-0001 af. Ingestemd is met € 0,00.',
    );
  });

  it('money of the own right, while the consent may stand in a personal plan that can not be read', async () => {
    const spent = booking('bedrag: 50.00, medewerker: p-0001, geld-uit: basisrecht, activiteit: p/a');
    const files = { ...day(rows('medewerker: p-0001')), ...spent };
    expect(await run(cost, files)).toEqual(['error boek#/boekingen/0/geld-uit']);
    expect(await run(cost, { ...files, ...stuk('persoonlijk-plan') })).toEqual([]);
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
    // 3 + 5 = 8 hours in parts are no more the person's own than a total.
    const parts = `opgedragen: true, uren-uit: basisrecht, uren: {bijeenkomsten: [3], zelfstudie: 5}`;
    expect(await run(consent, { plan: activity(`${parts}, ${rows(said(''))}`) })).toEqual([
      'info plan#/activiteiten/1/deelnemers/0/medewerker',
    ]);
    // What a personal plan not yet agreed to says of the hours, 8 where 6 were agreed, is of this person alone.
    const pop =
      'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a, facilitering: {uren: 8}}]\n';
    expect(await run(consent, { ...day(`uren-uit: basisrecht, ${rows(said(''))}`), pop })).toEqual([
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
    // What can't be read may agree to more.
    expect(await run(consent, { ...agreed, lijst, ...stuk('persoonlijk-plan') })).toEqual([]);
    const pop =
      'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\nactiviteiten: [{activiteit: p/a, uren-uit: basisrecht}]\n';
    expect(await run(consent, { ...day('titel: A'.replace('titel: A', 'aard: vorming')), pop })).toEqual([
      'error pop#/activiteiten/0/uren-uit',
    ]);
  });
});

it.each(['persoonlijk-plan', 'aanvraag'])('no consent is missed while a %s can not be read', async (kind) => {
  const rule = 'nl-vo/instemming-eigen-uren';
  const files = {
    plan: activity(
      'opgedragen: true, uren-uit: basisrecht, uren: {totaal: 8}, deelnemers: [{medewerker: p-0001}]',
    ),
    lijst:
      'soort: deelname\nschool: s\nschooljaar: 2026-2027\nregels: [{activiteit: p/a, medewerker: p-0001, uren: 8}]\n',
  };
  expect(await run(rule, files)).toEqual([
    'error lijst#/regels/0/medewerker',
    'error plan#/activiteiten/1/deelnemers/0/medewerker',
  ]);
  expect(await run(rule, { ...files, ...stuk(kind) })).toEqual([]);
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
