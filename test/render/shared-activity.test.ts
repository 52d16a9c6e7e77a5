import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import { documentInput } from '../../src/print/document-input.ts';
import type { DecidedInput } from '../../src/render/view/input.ts';
import { planView } from '../../src/render/view/plan.ts';
import { folderWith } from '../support/proplan.ts';

const FILES = {
  'proplan.yaml': '',
  'bestuur.yaml':
    'soort: bestuur\nid: b\nregelgeving: nl-vo\nbudgetten: [{id: fonds, bron: personele-bekostiging, begrotingsjaar: 2027, ontvangen: 500.00}]\n',
  'west.yaml': 'soort: school\nid: west\nnaam: West\nbestuur: b\n',
  'oost.yaml':
    'soort: school\nid: oost\nnaam: Oost\nbestuur: b\nbudgetten: [{id: oost-2027, bron: personele-bekostiging, begrotingsjaar: 2027, ontvangen: 900.00}]\n',
  'plan.yaml': `soort: plan
id: plan-west
scholen: [west]
schooljaar: 2026-2027
activiteiten:
  - id: a-samen
    titel: Samen leren
    uren: {eigen-schatting: true}
    deelnemers: [{categorie: leraar, aantal: 10, uren: 7.5}, {team: alle, aantal: 4, school: oost, uren: 3}]
    verdeling: [{school: west, deel: 0.6}, {school: oost, deel: 0.4}]
    kosten: [{post: trainer, bedrag: 100.00, per: groep, aantal: 1, btw: {vrijgesteld: true}, kosten-uit: [{budget: fonds, deel: 0.6}, {budget: oost-2027, deel: 0.4}]}]
  - {id: a-later, titel: Later, uren: {eigen-schatting: true}}
`,
};

describe('an activity of two schools, in the plan of one', () => {
  it('names the other school and sends the reader there for its budget; that of the board is ours', async () => {
    const result = await check({ cwd: folderWith(FILES), paths: [], today: '2026-11-21' });
    const [workspace] = result.workspaces;
    const doc = result.documents.find(({ soort }) => soort === 'plan');
    if (workspace === undefined || doc === undefined) throw new Error('no plan');
    const view = planView((await documentInput(result, workspace, doc, 'comite')) as DecidedInput<'plan'>);
    const [shared, later] = view.activiteiten;
    expect(shared?.scholen).toBe('West: 60 %; Oost: 40 %');
    expect(shared?.groepen.map(({ omschrijving }) => omschrijving)).toEqual([
      'leraren, elk 7,5 uur',
      'team alle, Oost, elk 3 uur',
    ]);
    expect(shared?.uren).toBe('3 tot 7,5 uur');
    expect(later?.uren).toBe('niet ingevuld');
    // 0,6 × 100 = 60 of the 500 of the board; 0,4 × 100 = 40 of what Oost has
    expect(view.begroting.budgetten).toEqual([
      {
        naam: 'personele bekostiging 2027',
        jaar: '2027',
        beschikbaar: '€ 500,00',
        grondslag: 'ontvangen € 500,00',
        gepland: '€ 60,00',
        elders: '€ 0,00',
        over: '€ 440,00',
      },
      {
        naam: 'personele bekostiging 2027 (Oost)',
        jaar: '2027',
        beschikbaar: 'zie Oost',
        grondslag: 'budget van Oost',
        gepland: '€ 40,00',
        elders: 'zie Oost',
        over: 'zie Oost',
      },
    ]);
  });
});
