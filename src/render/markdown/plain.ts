import type { Heading, List, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type DocumentHeading, headingsOf } from './headings.ts';

/** How deep the contents go. */
const CONTENTS_DEPTH = 2;

const CONTENTS_TITLE: Heading = { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Inhoud' }] };

/**
 * Writes a filled tree as plain Markdown that any host shows: directives give way to what they hold, the
 * contents become a list of links.
 */
export function toPlainMarkdown(root: Root): string {
  const headings = headingsOf(root);
  const plain = { ...root, children: root.children.flatMap((node) => unwrap(node, headings)) };
  return toMarkdown(plain, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

function unwrap(node: RootContent, headings: readonly DocumentHeading[]): RootContent[] {
  if (node.type === 'leafDirective') return [CONTENTS_TITLE, contentsList(headings)];
  if (node.type === 'containerDirective') {
    return node.children.flatMap((child) => unwrap(child, headings));
  }
  return [withoutDirectives(node, headings)];
}

/** Quotes and list items may hold directives as well. */
function withoutDirectives(node: RootContent, headings: readonly DocumentHeading[]): RootContent {
  if (node.type !== 'blockquote' && node.type !== 'listItem' && node.type !== 'list') return node;
  const children = (node.children as RootContent[]).flatMap((child) => unwrap(child, headings));
  return { ...node, children } as RootContent;
}

/** The contents as a nested list: chapters, and under each its sections. */
function contentsList(headings: readonly DocumentHeading[]): List {
  const chapters: { heading: DocumentHeading; sections: DocumentHeading[] }[] = [];
  for (const heading of headings) {
    if (heading.onCover || heading.node.depth > CONTENTS_DEPTH) continue;
    const chapter = chapters.at(-1);
    if (heading.node.depth === 1 || !chapter) chapters.push({ heading, sections: [] });
    else chapter.sections.push(heading);
  }
  return linkList(chapters.map(({ heading, sections }) => ({ heading, below: linkListOf(sections) })));
}

function linkListOf(sections: readonly DocumentHeading[]): List[] {
  return sections.length === 0 ? [] : [linkList(sections.map((heading) => ({ heading, below: [] })))];
}

function linkList(entries: readonly { heading: DocumentHeading; below: readonly List[] }[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map(({ heading, below }) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: `#${heading.anchor}`, children: [{ type: 'text', value: heading.text }] },
          ],
        },
        ...below,
      ],
    })),
  };
}
