import { describe, expect, it } from 'vitest';
import { inJson } from '../../src/build/compare/in-json.ts';
import { inText } from '../../src/build/compare/in-text.ts';
import { kindsOf } from '../../src/build/compare/kinds.ts';
import { reasonFor } from '../../src/build/compare/reasons.ts';

const kinds = (before: unknown, after: unknown): string[] => inJson(before, after).map(({ kind }) => kind);

describe('the differences of two JSON values', () => {
  it('are told where they stand, without the numbers of lists', () => {
    expect(kinds({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual(['.a[].b: # → #']);
    expect(kinds({ a: 1 }, { a: 1, b: null })).toEqual(['.b: new']);
    expect(kinds({ a: 'over 83 uur' }, { a: 'over 77,5 uur' })).toEqual(['.a: # → #']);
  });

  it('of a list are what it gained or lost, not what stands behind that', () => {
    const finding = (rule: string, pointer: string): object => ({ rule, file: 'plan.yaml', pointer });
    const before = [finding('a/x', '/1'), finding('a/y', '/2'), finding('a/z', '/3')];
    expect(kinds(before, before.slice(1))).toEqual(['[a/x]: gone']);
    expect(kinds(before, [...before, finding('a/z', '/4')])).toEqual(['[a/z]: new']);
    expect(kinds(before, [finding('a/x', '/9'), ...before.slice(1)])).toEqual(['[a/x].pointer: /# → /#']);
    expect(kinds(before, before.toReversed())).toEqual(['[]: other order']);
  });

  it('pair a cell with the one of the same address, and a row with the one of the same first cell', () => {
    const row = (who: string, value: string): unknown[] => [who, { address: `f.yaml#r/${who}/over`, value }];
    expect(kinds([row('p-1', '83')], [row('p-2', '5'), row('p-1', '77')]).sort()).toEqual([
      '[]: new',
      '[][…/over].value: # → #',
    ]);
  });

  it('pair what has another title by its name', () => {
    const rule = (name: string, title: string): object => ({ name, title });
    expect(kinds([rule('a/x', 'drie'), rule('a/y', 'vier')], [rule('a/x', '3')]).sort()).toEqual([
      '[].title: drie → #',
      '[]: gone',
    ]);
  });

  it('count an element that stands twice twice', () => {
    expect(kinds(['a', 'a'], ['a'])).toEqual(['[]: gone']);
  });
});

describe('the differences of two texts', () => {
  it('are lines; what only holds another number is one difference', () => {
    const [one, ...more] = inText('recht\nover 83 uur\n', 'recht\nover 77 uur\n');
    expect(more).toEqual([]);
    expect(one).toEqual({ kind: ': # → #', before: 'over 83 uur', after: 'over 77 uur' });
    expect(inText('a  b\n', 'a b\n').map(({ kind }) => kind)).toEqual([': other spaces']);
    expect(inText('a\nb\n', 'a\n').map(({ kind }) => kind)).toEqual([': - b']);
  });
});

describe('kinds of difference', () => {
  const question = { cwd: '/x/fixtures/school', args: ['hours', '--format', 'json'] };
  const answer = (code: number, over: string): { code: number; outputs: Record<string, string> } => ({
    code,
    outputs: { stdout: JSON.stringify({ over }), stderr: '' },
  });

  it('group what differs in the same way', () => {
    const groups = kindsOf(
      [question, question],
      [answer(0, '6'), answer(0, '7')],
      [answer(0, '5'), answer(1, '4')],
    );
    expect(groups.map(({ kind, count }) => `${count} ${kind}`)).toEqual([
      '2 hours json .over: # → #',
      '1 hours json exit: 0 → 1',
    ]);
  });

  it('of the figures of a file are by address, and of one figure by the last part of its address', () => {
    const said = (text: string) => ({ code: 0, outputs: { stdout: text } });
    const ask = (subject: string) => ({ cwd: '/x/school', args: ['explain', subject] });
    const [gone, now] = [
      'r/p-1/gepland  8 uur\nr/p-1/over  83 uur\n',
      'r/p-1/gepland    6 uur\nr/p-1/over    83 uur\n',
    ];
    expect(kindsOf([ask('p.yaml')], [said(gone)], [said(now)]).map(({ kind }) => kind)).toEqual([
      'explain file […/gepland].value: # → #',
    ]);
    const figure = [ask('p.yaml#r/p-1/gepland')];
    expect(kindsOf(figure, [said('Gepland: 8 uur')], [said('Gepland: 6 uur')])[0]?.kind).toBe(
      'explain figure …/gepland: # → #',
    );
  });

  it('have a reason when one is written for them; a star stands for any text, nothing else does', () => {
    const reasons = [{ soort: 'hours json *[…/over].value: # → #', reden: 'één grootboek' }];
    expect(reasonFor('hours json .tables[][][…/over].value: # → #', reasons)).toBe(reasons[0]);
    expect(reasonFor('hours json .tables[][]x…/over].value: # → #', reasons)).toBeUndefined();
  });
});
