import { describe, expect, it } from 'vitest';
import { formFindings } from '../../src/documents/form-findings.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';

/** What is wrong with one line of costs, each as `rule field`. */
function saidOf(line: Readonly<Record<string, YamlData>>): string[] {
  const activiteiten = [{ id: 'a-lezen', titel: 'Lezen', kosten: [line] }];
  const plan = { soort: 'plan', id: 'p', schooljaar: '2026-2027', activiteiten };
  return formFindings('/plan.yaml', 'plan', plan)
    .map(({ rule, args }) => `${rule} ${args['veld'] ?? ''}`)
    .sort();
}

describe('one mistake in a group is told once', () => {
  it('a choice in the place of the field it is a choice of', () => {
    expect(saidOf({ trainer: 800 })).toEqual(['vorm/onbekend-veld trainer']);
    expect(saidOf({ trainer: 800, gratis: true })).toEqual(['vorm/onbekend-veld trainer']);
  });

  it('fields of which none fits', () => {
    expect(saidOf({ wat: 'iets', prijs: 3 })).toEqual(['vorm/onbekend-veld prijs', 'vorm/onbekend-veld wat']);
  });

  it('but what a group lacks beside a field that fits is told', () => {
    expect(saidOf({ prijs: 3, gratis: true })).toEqual([
      'vorm/onbekend-veld prijs',
      'vorm/ontbrekend-veld post',
    ]);
    expect(saidOf({})).toEqual(['vorm/een-van ', 'vorm/ontbrekend-veld post']);
  });

  it('and of the field that was meant its name', () => {
    const [found] = formFindings('/plan.yaml', 'plan', {
      soort: 'plan',
      id: 'p',
      schooljaar: '2026-2027',
      activiteiten: [{ id: 'a-lezen', titel: 'Lezen', kosten: [{ trainer: 800 }] }],
    });
    expect(found?.args).toMatchObject({ veld: 'trainer', bedoeld: null, keuze: 'post' });
  });
});
