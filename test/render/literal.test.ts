import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { fillTree } from '../../src/render/markdown/fill.ts';
import { parseMarkdown } from '../../src/render/markdown/parse.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { fillTemplate } from '../../src/render/template/compile.ts';
import { template, view } from './template.ts';

const SOURCE = [
  '# {{naam}}',
  '',
  '{{naam}}',
  '',
  '- {{naam}}',
  '- **{{naam}}** en _{{naam}}_',
  '',
  '> {{naam}}',
  '',
  '| a | b |',
  '| --- | --- |',
  '| {{naam}} | x{{naam}}x |',
  '',
  ':::samen',
  '{{naam}}',
  ':::',
].join('\n');

/** The kinds of nodes with their texts: what Markdown made of it. */
function outline(root: Root): string {
  const describeNode = (node: Nodes): string => {
    if (node.type === 'break') return '⏎';
    if ('value' in node) return JSON.stringify(node.value);
    const inner = 'children' in node ? node.children.map(describeNode).join('') : '';
    return `${node.type}(${inner})`;
  };
  return describeNode(root);
}

function treeOf(naam: string): string {
  const { markdown, values } = fillTemplate(template(SOURCE), view({ naam }));
  return outline(fillTree(parseMarkdown(markdown), values));
}

/** The tree that the template must give for a text of one line. */
function expected(text: string): string {
  const t = JSON.stringify(text);
  const p = `paragraph(${t})`;
  return [
    `root(heading(${t})${p}`,
    `list(listItem(${p})listItem(paragraph(strong(${t})" en "emphasis(${t}))))`,
    `blockquote(${p})`,
    `table(tableRow(tableCell("a")tableCell("b"))tableRow(tableCell(${t})tableCell(${JSON.stringify(`x${text}x`)})))`,
    `containerDirective(${p}))`,
  ].join('');
}

const HOSTILE = [
  '*vet* _cursief_ ~door~ `code`',
  '[naam](https://x.be) ![a](b) <https://x.be>',
  '# kop',
  '1. een',
  '- punt',
  '+ punt',
  '> citaat',
  ':::omslag',
  '::inhoud',
  ':naam[x]{a=b}',
  'om 14:30u',
  'a | b || c',
  '---',
  '&amp; &#42; &lt;b&gt;',
  '<b>vet</b> <script>alert(1)</script> <!-- x -->',
  'www.school.be http://x.be jan@school.be',
  '{{naam}} {{{naam}}} {{#each}}',
  '\\*geen\\*',
  '    vier spaties',
  '\tтab',
  '~~~',
  '```js',
  '[^1]: voetnoot',
  '- [ ] taak',
  '\uE0000\uE001 \uE000',
  '$x$ #import "a" @ref <label> // \\u{41}',
  'constructor __proto__ toString',
  '|',
  '*',
  '“” ‘’ … – € é',
  '$& $1 $$ $`',
];

describe('a text from a school', () => {
  it.each(HOSTILE)('stays %j in every place of a template', (text) => {
    expect(treeOf(text)).toBe(expected(text));
  });

  it('stays literal whatever it holds', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, ' ', '\n', ':', '|', '\\', '*', '_'), fc.string());
    const texts = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('').replace(/[\r\n]/gu, ' '))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(treeOf(text)).toBe(expected(text));
      }),
      { numRuns: 300 },
    );
  });

  it('breaks its lines in a paragraph and joins them in a heading or cell', () => {
    const { markdown, values } = fillTemplate(
      template('# {{naam}}\n\n{{naam}}\n\n| a |\n| - |\n| {{naam}} |'),
      view({ naam: 'een\r\n- twee\n\n' }),
    );
    expect(outline(fillTree(parseMarkdown(markdown), values))).toBe(
      'root(heading("een - twee")paragraph("een"⏎"- twee")' +
        'table(tableRow(tableCell("a"))tableRow(tableCell("een - twee"))))',
    );
  });

  it('leaves nothing behind when it is empty', () => {
    const { markdown, values } = fillTemplate(
      template('a\n\n{{naam}}\n\nb **{{naam}}** c'),
      view({ naam: '' }),
    );
    expect(outline(fillTree(parseMarkdown(markdown), values))).toBe(
      'root(paragraph("a")paragraph("b "strong()" c"))',
    );
  });

  it('becomes a link only with an address that may be followed', () => {
    const links = (naam: string) => {
      const { markdown, values } = fillTemplate(template('[zie]({{naam}})'), view({ naam }));
      return outline(fillTree(parseMarkdown(markdown), values));
    };
    expect(links('https://x.be/a?b=(c)')).toBe('root(paragraph(link("zie")))');
    expect(links('mailto:a@x.be')).toBe('root(paragraph(link("zie")))');
    expect(links('javascript:alert(1)')).toBe('root(paragraph("zie"))');
    expect(links('http://x.be')).toBe('root(paragraph("zie"))');
    expect(links('')).toBe('root(paragraph("zie"))');
  });
});

describe('the written Markdown', () => {
  /** The text a reader of the file sees on a host with all of GitHub's Markdown. */
  const seen = (markdown: string): string => {
    const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    return outline(tree);
  };

  it('shows the same text to a reader with all extensions on', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab*_[]()#>|~`<&!\\:/@.-+=1 w{}') });
    const texts = letters.map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(texts, (naam) => {
        const markdown = renderMarkdown(view({ naam }), template('begin {{naam}} einde'));
        expect(seen(markdown)).toBe(`root(paragraph(${JSON.stringify(`begin ${naam} einde`)}))`);
      }),
      { numRuns: 300 },
    );
  });
});
