import { describe, expect, it } from 'vitest';
import { RenderError } from '../../src/render/error.ts';
import { templateMessage } from '../../src/render/messages.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { checkTemplate } from '../../src/render/template/check.ts';
import { LIMITS, type Limits } from '../../src/render/template/limits.ts';
import { template, view } from './template.ts';

const rows = (count: number) => Array.from({ length: count }, () => ({ titel: 'x', kost: '1', delen: [] }));

/** What is told of a template under lowered limits, as `template line:column code`; nothing when it is printed. */
function told(
  source: string,
  limits: Partial<Limits>,
  lijst: object[] = [],
  parts: Record<string, string> = {},
): string[] {
  try {
    renderMarkdown(view({ lijst }), template(source, parts, { ...LIMITS, ...limits }));
    return [];
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return error.problems.map(
      ({ template: name, line, column, code }) => `${name} ${line}:${column} ${code}`,
    );
  }
}

describe('a template that asks for too much', () => {
  const EACH = 'a\n\n{{#each lijst}}\n- {{titel}}\n{{/each}}\n';

  it('counts each time that a block is run: told at the block', () => {
    // A text, a block and the end of the last line: with the template itself 4 steps. A row has two texts and a value:
    // with itself 4.
    expect(told(EACH, { steps: 4 + 4 * 5 }, rows(5))).toEqual([]);
    expect(told(EACH, { steps: 4 + 4 * 5 - 1 }, rows(5))).toEqual(['proef.md.hbs 3:1 too-many-steps']);
  });

  it('counts each time that a part is used, before anything is run', () => {
    const parts = { een: 'x\n{{> twee}}{{> twee}}{{> twee}}', twee: '{{naam}}{{naam}}' };
    // Two uses, and in each a text, three uses and in each of those two values: 2 × (1 + 3 + 6).
    const faults = (steps: number): unknown[] =>
      checkTemplate(template('{{> een}}\n{{> een}}', parts, { ...LIMITS, steps }));
    // One line feed between the two uses is a text too.
    expect(faults(2 + 1 + 2 * (1 + 3 + 6))).toEqual([]);
    expect(faults(2 + 2 * (1 + 3 + 6))).toMatchObject([
      { template: 'twee', line: 1, column: 9, code: 'too-many-steps' },
    ]);
  });

  it('counts the characters of texts and values: told at what passes the limit', () => {
    // `a`, two line feeds, and for each row `- `, the value with its mark, and a line feed.
    expect(told(EACH, { characters: 1000 }, rows(50))).toEqual([]);
    expect(told(EACH, { characters: 100 }, rows(50))).toEqual([
      expect.stringMatching(/^proef.md.hbs (3:1|4:3) too-long$/),
    ]);
    expect(told('a\n{{naam}}\n', { characters: 4 })).toEqual(['proef.md.hbs 2:1 too-long']);
    expect(told('abcde\n', { characters: 5 })).toEqual(['proef.md.hbs 1:1 too-long']);
    expect(told('abcde\n', { characters: 6 })).toEqual([]);
  });

  it('counts blocks and parts inside each other', () => {
    const source = 'a\n{{#if naam}}{{#if naam}}\n{{> een}}{{/if}}{{/if}}';
    const parts = { een: '{{#if naam}}x{{/if}}' };
    expect(told(source, { depth: 4 }, [], parts)).toEqual([]);
    expect(told(source, { depth: 3 }, [], parts)).toEqual(['een 1:1 too-deep']);
    expect(told(source, { depth: 2 }, [], parts)).toContain('proef.md.hbs 3:1 too-deep');
  });

  it('counts what is inside each other in Markdown, also when tags put it together', () => {
    // A quote in a quote in a quote with a paragraph with a text: five layers below the document.
    expect(told('> > > a\n', { depth: 5 })).toEqual([]);
    expect(told('b\n\n> > > a\n', { depth: 3 })).toEqual(['proef.md.hbs 3:5 too-deep']);
    expect(told('{{#each lijst}}> {{/each}}a', { depth: 5 }, rows(3))).toEqual([]);
    // The fifth quote, four times two signs further, is the last layer and holds another.
    expect(told('{{#each lijst}}> {{/each}}a', { depth: 5 }, rows(9))).toEqual(['proef.md.hbs 1:9 too-deep']);
  });

  it('looks at no part that is not used', () => {
    expect(told('{{naam}}', {}, [], { kapot: '{{#if naam}}' })).toEqual([]);
  });

  it('is told in plain words, with the limit', () => {
    const problem = { template: 'x', line: 1, column: 1, args: { limit: '40' } };
    for (const code of ['too-many-steps', 'too-deep', 'too-long'] as const)
      for (const language of ['nl', 'en'] as const)
        expect(templateMessage({ ...problem, code }, language)).toContain('40');
  });
});
