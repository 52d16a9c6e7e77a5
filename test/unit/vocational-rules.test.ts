import { describe, expect, it } from 'vitest';
import { board, pop, school } from '../support/documents.ts';
import { type Files, findingsOf, said } from '../support/judge.ts';

const vocational = (files: Files): Files => ({ ...board('nl-mbo'), ...school(), ...files });

describe('the long-term training plan (CAO MBO art. 4.1.1)', () => {
  /** What lacks, by its last word, with how heavy that weighs and where. */
  const lacks = async (more: string) => {
    const kader = `soort: kader\nid: k\nbestuur: b\n${more}`;
    const found = await findingsOf('nl-mbo/scholingsplan-onderdelen', vocational({ kader }));
    return found.map(({ severity, pointer, message }) => `${severity} ${pointer}: ${message}`).toSorted();
  };
  const plan = (start: string, more = 'stappen: [A], criteria: [B]') =>
    `scholingsplan: {uitgangspunten: ${start}, ${more}}\n`;

  it('has starting points, steps and criteria; what is blank or empty lacks', async () => {
    expect(await lacks('')).toEqual([
      'warning : Bij k ontbreken de criteria.',
      'warning : Bij k ontbreken de stappen.',
      'warning : Bij k ontbreken de uitgangspunten.',
    ]);
    expect(await lacks(plan('Blijven leren.'))).toEqual([]);
    expect(await lacks(plan('" "'))).toEqual([
      'warning /scholingsplan: Bij scholingsplan ontbreken de uitgangspunten.',
    ]);
    expect(await lacks(plan('Blijven leren.', 'stappen: [], criteria: [B]'))).toEqual([
      'warning /scholingsplan: Bij scholingsplan ontbreken de stappen.',
    ]);
  });

  it('a vision elsewhere may be the starting point, and is neither steps nor criteria', async () => {
    expect(await lacks('eisen-en-visie: {visie: "Wie lesgeeft, leert."}\n')).toEqual([
      'info : Bij k ontbreken de uitgangspunten.',
      'warning : Bij k ontbreken de criteria.',
      'warning : Bij k ontbreken de stappen.',
    ]);
    expect(await lacks('eisen-en-visie: {}\n')).toContain('warning : Bij k ontbreken de uitgangspunten.');
  });
});

describe('a start qualification (CAO MBO art. 4.1.6)', () => {
  it('is offered to who is below that level, with a day', async () => {
    const offered = (more: string) =>
      said(
        'nl-mbo/startkwalificatie-aangeboden',
        vocational({
          personeel:
            'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, opleidingsniveau: onder-mbo-2, dienstverbanden: [{categorie: oop, betrekkingsomvang: 1, van: 2020-08-01}]}]\n',
          pop: pop(more),
        }),
      );
    expect(await offered('')).toEqual(['warning pop#/medewerker']);
    expect(await offered('startkwalificatie: {}\n')).toEqual(['warning pop#/medewerker']);
    expect(await offered('startkwalificatie: {aangeboden-op: 2026-01-01}\n')).toEqual([]);
  });
});
