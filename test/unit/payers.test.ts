import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';

const SCHOOL = (id: string, budget: string, received: number) =>
  `soort: school\nid: ${id}\nnaam: ${id}\nbestuur: b\ninstellingstype: basisschool\nnet: go\n` +
  `budgetten: [{id: ${budget}, bron: werkingsmiddelen, begrotingsjaar: 2026, ontvangen: ${received}}]\n`;
const PLAN = (school: string, lines: string) =>
  `soort: plan\nid: plan-${school}\nscholen: [${school}]\nschooljaar: 2026-2027\nactiviteiten:\n  - id: a\n    titel: A\n    kosten:\n${lines}`;

/** Planned and spent on a budget of a school, as euros. */
async function figuresOf(files: Record<string, string>, school: string, budget: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-payers-'));
  writeFileSync(join(folder, 'proplan.yaml'), '');
  writeFileSync(join(folder, 'bestuur.yaml'), 'soort: bestuur\nid: b\nnaam: B\nregelgeving: be-vlg\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const result = await check({ cwd: folder, paths: [], today: '2026-11-21' });
  const figures = result.figures.of(join(folder, `${school}.yaml`));
  return ['gepland', 'besteed'].map(
    (part) => figures.find(({ id }) => id === `budget/${budget}/${part}`)?.value?.toFixed(2) ?? '',
  );
}

describe('whose budget a plan or booking means', () => {
  it('is that of the own school, where two schools name a budget the same', async () => {
    const files = {
      'noord.yaml': SCHOOL('noord', 'wm', 1000),
      'zuid.yaml': SCHOOL('zuid', 'wm', 1000),
      'plan-noord.yaml': PLAN('noord', '      - {post: trainer, bedrag: 300, kosten-uit: [{budget: wm}]}\n'),
      'plan-zuid.yaml': PLAN('zuid', '      - {post: trainer, bedrag: 50, kosten-uit: [{budget: wm}]}\n'),
      'uitgaven-zuid.yaml':
        'soort: uitgaven\nschool: zuid\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: 40, budget: wm}]\n',
    };
    expect(await figuresOf(files, 'noord', 'wm')).toEqual(['300.00', '0.00']);
    expect(await figuresOf(files, 'zuid', 'wm')).toEqual(['50.00', '40.00']);
  });

  it('is that of another school, where only that school has it: 1/4 of 400 is 100', async () => {
    const files = {
      'noord.yaml': SCHOOL('noord', 'wm-noord', 1000),
      'zuid.yaml': SCHOOL('zuid', 'wm-zuid', 1000),
      'plan-noord.yaml': PLAN(
        'noord',
        '      - {post: trainer, bedrag: 400, kosten-uit: [{budget: wm-noord, deel: "3/4"}, {budget: wm-zuid, deel: "1/4"}]}\n',
      ),
      'plan-zuid.yaml': PLAN(
        'zuid',
        '      - {post: materiaal, bedrag: 25, kosten-uit: [{budget: wm-zuid}]}\n',
      ),
    };
    expect(await figuresOf(files, 'noord', 'wm-noord')).toEqual(['300.00', '0.00']);
    expect(await figuresOf(files, 'zuid', 'wm-zuid')).toEqual(['125.00', '0.00']);
  });

  it('is that of whoever has it, where the own school or board could not be read: 30 + 20 = 50', async () => {
    const noord = SCHOOL('noord', 'wm', 1000);
    const files = {
      'noord.yaml': noord,
      'zuid.yaml': SCHOOL('zuid', 'wm-zuid', 1000).replace('bestuur: b', 'bestuur: ver'),
      'tweede.yaml': 'soort: bestuur\nid: c\nregelgeving: be-vlg\n',
      'stuk.yaml': 'soort: bestuur\nonbekend-veld: 1\n',
      'stukke-school.yaml': 'soort: school\nonbekend-veld: 1\n',
      'plan-zuid.yaml': PLAN('zuid', '      - {post: trainer, bedrag: 300, kosten-uit: [{budget: wm}]}\n'),
      'uitgaven-zuid.yaml':
        'soort: uitgaven\nschool: zuid\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: 30, budget: wm}]\n',
      'uitgaven-weg.yaml':
        'soort: uitgaven\nschool: weg\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-10-01, bedrag: 20, budget: wm}]\n',
    };
    expect(await figuresOf(files, 'noord', 'wm')).toEqual(['300.00', '50.00']);
  });
});
