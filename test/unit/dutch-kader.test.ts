import { describe, expect, it } from 'vitest';
import { board, plan, plans, run, school } from '../support/documents.ts';
import { said } from '../support/judge.ts';

describe('the facilities of a framework', () => {
  const judge = (more: string) =>
    run('nl-vo/kader-faciliteiten', { kader: `soort: kader\nid: k\nbestuur: b\n${more}` });
  const chapter = (part: string, text: string) => judge(`hoofdstukken: [{onderdeel: ${part}${text}}]\n`);

  it('in words; numbers or a chapter make the missing words information', async () => {
    expect(await judge('faciliteiten: {collectief: " ", individueel: Zo.}\n')).toEqual([
      'error kader#/faciliteiten',
    ]);
    expect(
      await judge('faciliteiten: {individueel: Zo., budgetten: [{jaar: 2026, bedrag: 1.00}]}\n'),
    ).toEqual(['info kader#/faciliteiten']);
    expect(await judge('faciliteiten: {collectief: Zo., normen: [{categorie: leraar}]}\n')).toEqual([
      'info kader#/faciliteiten',
    ]);
    expect(await judge('faciliteiten: {collectief: Zo., budgetten: [{jaar: 2026, bedrag: 1.00}]}\n')).toEqual(
      ['error kader#/faciliteiten'],
    );
    expect(await chapter('faciliteiten-en-budgetten', ', tekst: Zo.')).toEqual([
      'info kader#',
      'info kader#',
    ]);
    expect(await chapter('faciliteiten-en-budgetten', ', tekst: " "')).toEqual([
      'error kader#',
      'error kader#',
    ]);
    expect(await chapter('faciliteiten-en-budgetten', '')).toEqual(['error kader#', 'error kader#']);
    expect(await chapter('aanleiding', ', tekst: Zo.')).toEqual(['error kader#', 'error kader#']);
  });
});

describe('the framework that a plan names', () => {
  it('must hold for every school of the plan', async () => {
    const rule = 'nl-vo/plan-noemt-kader';
    const kader = (id: string, more: string) => `soort: kader\nid: ${id}\nbestuur: b\n${more}`;
    const files = { 'kader-0': kader('k-0', 'geldt-voor: [t]\n'), kader: kader('k', 'geldt-voor: [s]\n') };
    expect(await run(rule, { ...files, plan: plan('kader: k\n') })).toEqual([]);
    expect(await run(rule, { ...files, plan: plan('kader: k-0\n') })).toEqual(['error plan#/kader']);
    expect(await run(rule, { ...files, plan: plan('kader: weg\n') })).toEqual([]);
    expect(await run(rule, { ...files, plan: plan('') })).toEqual(['error plan#']);
  });
});

describe('chapters among other chapters', () => {
  const TWO = (part: string) =>
    `hoofdstukken: [{onderdeel: implementatie, tekst: L.}, {onderdeel: ${part}, tekst: T.}]\n`;
  const judge = (rule: string, part: string) =>
    run(`nl-vo/${rule}`, { kader: `soort: kader\nid: k\nbestuur: b\n${TWO(part)}` });

  it('one that holds it is enough', async () => {
    expect(await judge('kader-faciliteiten', 'faciliteiten-en-budgetten')).toEqual([
      'info kader#',
      'info kader#',
    ]);
    expect(await judge('kader-ontwikkeldoelen', 'ontwikkelthemas')).toEqual(['info kader#', 'info kader#']);
    expect(await judge('kader-eisen-en-visie', 'missie-visie-en-strategie')).toEqual([
      'info kader#',
      'info kader#',
    ]);
  });
});

describe('the kader of a plan holds in its year', () => {
  const rule = 'nl-vo/kader-geldt-in-planjaar';
  const run = (van: string, tot: string, more = 'kader: k\nschooljaar: 2026-2027') =>
    said(rule, {
      ...board('nl-vo'),
      ...school(),
      kader: `soort: kader\nid: k\nbestuur: b\nlooptijd: {van: ${van}, tot: ${tot}}\n`,
      'kader-2': 'soort: kader\nid: k-2\nbestuur: b\n',
      ...plans(more),
    });

  it('all of it, some of it, none of it', async () => {
    expect(await run('2026-08-01', '2027-07-31')).toEqual([]);
    expect(await run('2026-08-02', '2028-07-31')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2027-07-30')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2026-08-01')).toEqual(['warning plan-0#/kader']);
    expect(await run('2024-08-01', '2026-07-31')).toEqual(['error plan-0#/kader']);
    expect(await run('2027-07-31', '2030-07-31')).toEqual(['warning plan-0#/kader']);
    expect(await run('2027-08-01', '2030-07-31')).toEqual(['error plan-0#/kader']);
  });

  it('without a term or a kader that is here it can not be told', async () => {
    expect(await run('2027-08-01', '2030-07-31', 'kader: k-2\nschooljaar: 2026-2027')).toEqual([]);
    expect(await run('2027-08-01', '2030-07-31', 'schooljaar: 2026-2027')).toEqual([]);
  });
});
