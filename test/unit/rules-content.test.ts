import { describe, expect, it } from 'vitest';
import { findingsOf, said } from '../support/judge.ts';

type Files = Record<string, string>;

describe('what a framework holds', () => {
  const run = (rule: string, more: string) =>
    said(`nl-vo/${rule}`, {
      bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
      kader: `soort: kader\nid: k\nbestuur: b\n${more}`,
    });
  const chapter = (part: string, text = 'Zie hier.') =>
    `hoofdstukken: [{onderdeel: ${part}, tekst: "${text}"}]\n`;

  it('goals of the organisation and of staff; a chapter on themes may hold them', async () => {
    const rule = 'kader-ontwikkeldoelen';
    expect(await run(rule, 'ontwikkeldoelen: {organisatie: [{id: o}]}\n')).toEqual([
      'error kader#/ontwikkeldoelen',
    ]);
    expect(await run(rule, 'ontwikkeldoelen: {medewerkers: [{id: m}]}\n')).toEqual([
      'error kader#/ontwikkeldoelen',
    ]);
    expect(await run(rule, chapter('ontwikkelthemas'))).toEqual(['info kader#', 'info kader#']);
    expect(await run(rule, chapter('ontwikkelthemas', ' '))).toEqual(['error kader#', 'error kader#']);
    expect(await run(rule, chapter('aanleiding'))).toEqual(['error kader#', 'error kader#']);
    expect(await run(rule, 'hoofdstukken: [{onderdeel: ontwikkelthemas}]\n')).toEqual([
      'error kader#',
      'error kader#',
    ]);
  });

  it('goals that hang together: each of staff names one, each of the organisation is named', async () => {
    const rule = 'kader-ontwikkeldoelen';
    const goals = (organisation: string, staff: string) =>
      run(rule, `ontwikkeldoelen: {organisatie: [${organisation}], medewerkers: [${staff}]}\n`);
    expect(await goals('{id: o}', '{id: m, organisatiedoelen: [o]}')).toEqual([]);
    expect(await goals('{id: o}, {id: o2}', '{id: m, organisatiedoelen: [o]}')).toEqual([
      'warning kader#/ontwikkeldoelen/organisatie/1/id',
    ]);
    expect(await goals('{id: o}', '{id: m, organisatiedoelen: [o]}, {id: n}')).toEqual([
      'warning kader#/ontwikkeldoelen/medewerkers/1/id',
    ]);
    expect(await goals('{id: o}', '{id: m}')).toEqual([
      'error kader#/ontwikkeldoelen/organisatie/0/id',
      'error kader#/ontwikkeldoelen/medewerkers/0/id',
    ]);
  });

  it('demands with the goals that answer them, and a view; a chapter may hold them', async () => {
    const rule = 'kader-eisen-en-visie';
    const part = (demands: string, view = 'visie: Zo.') =>
      run(rule, `eisen-en-visie: {eisen: [${demands}], ${view}}\n`);
    expect(await part('{omschrijving: E., doelen: [o]}, {omschrijving: F.}')).toEqual([]);
    expect(await part('{omschrijving: E.}')).toEqual(['warning kader#/eisen-en-visie/eisen']);
    expect(await part('{omschrijving: E., doelen: []}')).toEqual(['warning kader#/eisen-en-visie/eisen']);
    expect(await part('{omschrijving: " "}')).toEqual(['error kader#/eisen-en-visie']);
    expect(await part('{omschrijving: E., doelen: [o]}', 'visie: " "')).toEqual([
      'error kader#/eisen-en-visie',
    ]);
    expect(await run(rule, chapter('aanleiding'))).toEqual(['info kader#', 'error kader#']);
    expect(await run(rule, chapter('missie-visie-en-strategie'))).toEqual(['info kader#', 'info kader#']);
    expect(await run(rule, chapter('visie-op-professionalisering'))).toEqual(['error kader#', 'info kader#']);
    expect(await run(rule, chapter('aanleiding', ' '))).toEqual(['error kader#', 'error kader#']);
    expect(await run(rule, 'hoofdstukken: [{onderdeel: aanleiding}]\n')).toEqual([
      'error kader#',
      'error kader#',
    ]);
  });
});

describe('what the plans of a Flemish school hold together', () => {
  const flemish = (files: Files, more = ''): Files => ({
    school: `soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: basisschool\n${more}`,
    ...files,
  });
  const plan = (id: string, days: string, more = '') =>
    `soort: plan\nid: ${id}\nscholen: [s]\n${days}\n${more}`;
  const YEAR = 'schooljaar: 2026-2027';
  const training = 'activiteiten: [{id: a, titel: A, aard: vorming}]\n';
  const guidance = 'activiteiten: [{id: a, titel: A, aard: begeleiding-organisatieontwikkeling}]\n';

  it('training may stand in another plan of the same days, and only of those', async () => {
    const run = (days: string, content = training) =>
      said('be-vlg/vorming-opgenomen', flemish({ plan: plan('p', YEAR), ander: plan('q', days, content) }));
    expect(await run(YEAR)).toEqual([]);
    expect(await run('periode: {van: 2027-08-31, tot: 2028-01-31}')).toEqual([]);
    expect(await run('periode: {van: 2027-09-01, tot: 2028-01-31}')).toEqual(['error plan#']);
    expect(await run('periode: {van: 2026-01-01, tot: 2026-09-01}')).toEqual([]);
    expect(await run('periode: {van: 2026-01-01, tot: 2026-08-31}')).toEqual(['error plan#']);
    const unnamed = flemish({ plan: plan('p', YEAR, 'activiteiten: [{id: a-zonder, titel: A}]\n') });
    for (const rule of ['be-vlg/vorming-opgenomen', 'be-vlg/organisatieontwikkeling-opgenomen'])
      expect((await findingsOf(rule, unnamed))[0]?.message).toContain('bij a-zonder staat geen aard');
    expect(await run(YEAR, guidance)).toEqual(['error ander#', 'error plan#']);
  });

  it('a reason for no guidance, in one of them, is a warning there', async () => {
    const rule = 'be-vlg/organisatieontwikkeling-opgenomen';
    const reason = (text: string) => `organisatieontwikkeling: {geen-omdat: "${text}"}\n`;
    expect(
      await said(
        rule,
        flemish({ plan: plan('p', YEAR, training), ander: plan('q', YEAR, reason('Nog niet.')) }),
      ),
    ).toEqual(['warning ander#/organisatieontwikkeling/geen-omdat']);
    expect(await said(rule, flemish({ plan: plan('p', YEAR, training + reason(' ')) }))).toEqual([
      'error plan#',
    ]);
    expect(
      await said(rule, flemish({ plan: plan('p', YEAR, training), ander: plan('q', YEAR, guidance) })),
    ).toEqual([]);
  });

  it('needs: at least one, of the school and of people', async () => {
    const run = (needs: string) =>
      said(
        'be-vlg/behoefteanalyse-aanwezig',
        flemish({ plan: plan('p', YEAR, `behoefteanalyse: ${needs}\n`) }),
      );
    expect(await run('{}')).toEqual(['warning plan#/behoefteanalyse']);
    expect(await run('{noden: []}')).toEqual(['warning plan#/behoefteanalyse']);
    const other = { plan: plan('p', YEAR), ander: plan('q', YEAR, 'behoefteanalyse: {noden: []}\n') };
    expect(await said('be-vlg/behoefteanalyse-aanwezig', flemish(other))).toEqual([
      'warning ander#/behoefteanalyse',
    ]);
    const [none] = await findingsOf('be-vlg/behoefteanalyse-aanwezig', flemish({ plan: plan('p', YEAR) }));
    expect(none?.message).toContain('heeft geen behoefteanalyse');
  });
});
