import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/render/markdown/parse.ts';
import { slimDocument } from '../../src/render/typst/slim.ts';

const blocks = (markdown: string) => slimDocument(parseMarkdown(markdown)).blocks;

describe('the tree for the layout', () => {
  it('gives headings of one depth under the same heading one level, and skips none', () => {
    const levels = blocks('# a\n\n### b\n\n### c\n\n#### d\n\n# e\n\n## f\n\n### g').map(
      ({ level }) => level,
    );
    expect(levels).toEqual([1, 2, 2, 3, 1, 2, 3]);
  });

  it('keeps each row on one page, but for one with a text that could be taller', () => {
    const [table] = blocks(`| a |\n| - |\n| kort |\n| ${'lang '.repeat(100)} |`);
    expect(table?.['breakable']).toEqual([false, true]);
  });

  it('turns the page for a long table, and stays upright for one of a few rows', () => {
    const turned = (content: string) => blocks(`:::liggend\n${content}\n:::`)[0]?.['turned'];
    expect(turned(`| a |\n| - |${'\n| b |'.repeat(4)}`)).toBe(false);
    expect(turned(`| a |\n| - |${'\n| b |'.repeat(5)}`)).toBe(true);
    expect(turned('tekst')).toBe(true);
  });
});
