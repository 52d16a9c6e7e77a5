import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/documents/canonical.ts';
import rules from '../../src/rules/algemeen/vingerafdruk-klopt.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';
import { dutch, plan, run } from '../support/documents.ts';
import { type Files, findingsOf } from '../support/judge.ts';

describe('a decision on another text', () => {
  const rule = 'algemeen/vingerafdruk-klopt';
  const decision = (day: string, more = '', digest = 'a') =>
    `soort: goedkeuring\norgaan: pmr\nzitting: ${day}\nuitkomst: akkoord\n${more}documenten: [{document: x, digest: ${'b'.repeat(64)}}, {document: p, digest: ${digest.repeat(64)}}]\n`;
  const judge = (files: Files) => findingsOf(rule, { ...dutch({}), plan: plan(''), ...files });

  it('the last one is told, where its digest stands', async () => {
    const found = await judge({ 'a-1': decision('2026-06-18', '', 'c'), 'a-2': decision('2026-06-11') });
    expect(found.map(({ pointer }) => pointer)).toEqual(['/documenten/1/digest']);
    expect(found[0]?.file).toContain('a-1');
    expect(found[0]?.message).toContain('cccccccc…');
    expect(found[0]?.message).not.toContain('ccccccccc');
  });

  it('who decides is told before a body that came later', async () => {
    const board = decision('2026-06-25', 'rol: stelt-vast\n', 'c').replace('pmr', 'schoolbestuur');
    const found = await judge({ 'a-1': decision('2026-06-11'), 'a-2': decision('2026-06-18'), 'a-3': board });
    expect(found.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['a-2.yaml']);
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

describe('a mandate for costs', () => {
  const rule = 'algemeen/vingerafdruk-klopt';
  const cost = (amount: string) =>
    plan(`activiteiten: [{id: a, titel: A, kosten: [{post: trainer, bedrag: ${amount}}]}]\n`);
  const core = digestOf(readYaml(Buffer.from(cost('800.00'))).data as YamlData, ['kosten']);
  const decision = `soort: goedkeuring
orgaan: pmr
zitting: 2026-06-18
uitkomst: akkoord
mandaat: {mag-wijzigen: [kosten], tot-bedrag: 250.00}
documenten: [{document: p, digest: ${'c'.repeat(64)}, kern: ${core}, gepland: 800.00}]
`;
  const judge = (text: string) => findingsOf(rule, { ...dutch({}), plan: text, besluit: decision });

  it('says by how much it is exceeded: from 800 to 1 060 is 260, and 250 was allowed', async () => {
    expect(await judge(cost('1050.00'))).toEqual([]);
    const [found] = await judge(cost('1060.00'));
    expect(found?.advice).toBe(
      'De kosten wijzigden € 260,00, en het mandaat gaat tot € 250,00. Blijf daarbinnen, of leg het opnieuw voor.',
    );
  });

  it('says nothing of amounts where more changed than those', async () => {
    const [found] = await judge(cost('1060.00').replace('titel: A', 'titel: B'));
    expect(found?.advice).toBe(
      'Draai de wijziging terug, of leg het document opnieuw voor en noteer dat met proplan approve.',
    );
    const args = { document: 'p', waarde: 'c…', zitting: '2026-06-18', orgaan: 'pmr' };
    const say = (wijziging: string, mandaat: string) =>
      rules.texts.en.advice({ ...args, wijziging, mandaat });
    expect(say('', '')).toMatch(/^Undo the change/);
    expect(say('€ 260,00', '€ 250,00')).toMatch(/^The costs changed by € 260,00/);
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

describe('what lay on the table', () => {
  const rule = 'algemeen/gezien-gewijzigd';
  const digest = (text: string): string => digestOf(readYaml(Buffer.from(text)).data as YamlData);
  const text = plan('kader: k\n');
  const kader = (word: string) => `soort: kader\nid: k\nbestuur: b\neisen-en-visie: {visie: ${word}}\n`;
  const decision = (documents: string, seen: string) =>
    `soort: goedkeuring\norgaan: pmr\nzitting: 2026-06-18\nuitkomst: akkoord\ndocumenten: [${documents}]\ngezien: [{document: k, digest: ${seen}}]\n`;
  const own = `{document: p, digest: ${digest(text)}}`;
  const judge = (files: Files) => run(rule, { plan: text, kader: kader('Lezen'), ...files });

  it('is told at its digest when it changed, and not when it is the same', async () => {
    const seen = digest(kader('Lezen'));
    expect(await judge({ besluit: decision(own, seen) })).toEqual([]);
    const files = { ...dutch({}), plan: text, besluit: decision(own, seen), kader: kader('Rekenen') };
    const [found, ...others] = await findingsOf(rule, files);
    expect(others).toEqual([]);
    expect([found?.severity, found?.pointer]).toEqual(['warning', '/gezien/0/digest']);
    expect(found?.message).toContain(`vingerafdruk ${seen.slice(0, 8)}… past`);
  });

  it('is told once for a decision on more documents, and not where the decision fell itself', async () => {
    const other = plan('', 'schooljaar: 2027-2028', 'q');
    const both = `${own}, {document: q, digest: ${digest(other)}}`;
    expect(await judge({ ander: other, besluit: decision(both, 'a'.repeat(64)) })).toHaveLength(1);
    expect(await judge({ plan: plan('visie: Anders.\n'), besluit: decision(own, 'a'.repeat(64)) })).toEqual(
      [],
    );
  });

  it('is not judged where it is no longer there', async () => {
    const decided = decision(own, 'a'.repeat(64)).replace('document: k', 'document: weg');
    expect(await judge({ besluit: decided })).toEqual([]);
  });
});
