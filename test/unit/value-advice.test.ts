import { describe, expect, it } from 'vitest';
import { formFindings } from '../../src/documents/form-findings.ts';
import { ruleNamed } from '../../src/lint/rule-index.ts';
import { shownValue } from '../../src/rules/words.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';

/** What lint advises about an activity of a plan that is right but for this line. */
function advised(line: string): string[] {
  const text = `soort: plan\nid: p\nschooljaar: 2026-2027\nactiviteiten:\n  - id: a\n    titel: A\n    ${line}\n`;
  return formFindings('p.yaml', 'plan', readYaml(Buffer.from(text)).data ?? null).map(({ rule, args }) =>
    String(ruleNamed(rule)?.texts.nl.advice(args as never)),
  );
}

describe('advice about a value of the wrong kind', () => {
  it.each([
    ['uren: 3', /^Zet onder uren een of meer van deze velden: totaal, /],
    ['kosten: 800', /^Zet onder kosten per onderdeel een streepje met velden: post, /],
    ['kosten: [800]', /^Zet onder kosten een of meer van deze velden: post, /],
    ['noden: n-1', 'Zet er haken om: [n-1].'],
    ['doelen: d-lezen, d-evalueren]', 'Zet er haken om: [d-lezen, d-evalueren].'],
    ['doelen: "[d-lezen"', 'Zet er haken om: [d-lezen].'],
    ['noden: ', 'Zet achter noden een lijst: elke regel eronder begint met een streepje.'],
    [
      'noden: alles wat leraren vroegen',
      'Zet achter noden een lijst: elke regel eronder begint met een streepje.',
    ],
    ['wanneer: {datum: }', 'Schrijf bij datum een bestaande datum zoals 2026-06-12.'],
    ['kosten: [{post: , bedrag: 8}]', /^Kies bij post uit: .*trainer/],
    ['kosten: [{post: trainer, bedrag: € 250.00}]', 'Schrijf 250.00, zonder teken erbij.'],
    ['kosten: [{post: trainer, bedrag: 250 %}]', 'Schrijf 250, zonder teken erbij.'],
    [
      'kosten: [{post: trainer, bedrag: "€ 1.849,50"}]',
      'Schrijf 1849.50, met een punt en zonder aanhalingstekens.',
    ],
    ['kosten: [{post: trainer, bedrag: "845.00"}]', 'Schrijf 845.00, zonder aanhalingstekens.'],
    [
      'kosten: [{post: trainer, bedrag: nog te bepalen}]',
      'Vul bij bedrag een getal in, of schrijf onbekend: true in plaats van bedrag.',
    ],
    [
      'wanneer: {datum: “2026-10-14”}',
      'Typ dit opnieuw met rechte aanhalingstekens: uit een tekstverwerker komen ze gekruld.',
    ],
    ['titel2: X', 'Bedoel je titel?'],
    ['wanneer: {datum: 14/10/2026}', 'Bedoel je 2026-10-14?'],
    ['wanneer: {datum: 4-1-2026}', 'Bedoel je 2026-01-04?'],
    ['wanneer: {datum: 2026/10/14}', 'Bedoel je 2026-10-14?'],
    ['wanneer: {datum: 14 oktober 2026}', 'Bedoel je 2026-10-14?'],
    ['wanneer: {datum: 10/14/2026}', 'Schrijf hier een bestaande datum zoals 2026-06-12.'],
    ['wanneer: {datum: 31 juni 2026}', 'Schrijf hier een bestaande datum zoals 2026-06-12.'],
    ['wanneer: {datum: 14 okt 2026}', 'Schrijf hier een bestaande datum zoals 2026-06-12.'],
    ['wanneer: {datum: in oktober}', 'Schrijf hier een bestaande datum zoals 2026-06-12.'],
    ['wanneer: {telt-voor: 2026/2027, datum: 2026-10-14}', 'Bedoel je 2026-2027?'],
    ['wanneer: {telt-voor: 2026-27, datum: 2026-10-14}', 'Bedoel je 2026-2027?'],
    ['wanneer: {telt-voor: 2026, datum: 2026-10-14}', 'Bedoel je 2026-2027?'],
    [
      'wanneer: {telt-voor: 2026-2028, datum: 2026-10-14}',
      'Schrijf hier twee opeenvolgende jaren zoals 2026-2027.',
    ],
  ])('%s', (line, words) => {
    const [advice, ...others] = advised(line);
    expect(others).toEqual([]);
    if (words instanceof RegExp) expect(advice).toMatch(words);
    else expect(advice).toBe(words);
  });
});

it('says in English what a value is where it is no word itself', () => {
  const shown = ['niets', 'een lijst', 'een groep velden', 'een lege tekst', 'een tekst', 'loc'].map(
    shownValue.en,
  );
  expect(shown).toEqual(['nothing', 'a list', 'a group of fields', 'an empty text', 'a text', 'loc']);
});
