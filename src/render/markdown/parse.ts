import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

/**
 * Only what starts a block is taken from both extensions: tables and block directives. So `14:30u`,
 * `www.school.be` and `~` in running text stay text. Indented code is off, because a line inside
 * `{{#each}}` is often indented.
 */
const SYNTAX = [
  { flow: gfm().flow ?? {} },
  { flow: directive().flow ?? {} },
  { disable: { null: ['codeIndented'] } },
];

/** The autolink extension rewrites text after the parse; it is the only one that has a transform. */
const TREE = [...gfmFromMarkdown().filter((extension) => !extension.transforms), directiveFromMarkdown()];

/** Parses Markdown with tables and block directives into an mdast tree with positions. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: SYNTAX, mdastExtensions: TREE });
}
