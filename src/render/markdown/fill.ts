import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { HeldValues } from '../template/values.ts';
import { plainText } from './headings.ts';
import { isAllowedLink } from './problems.ts';

/**
 * Puts the printed values where their marks stand. A line end inside a value becomes a line break, in a
 * heading or table cell a space. A link whose address, once filled in, may not be followed keeps only its
 * text. Paragraphs and headings left without any text are dropped.
 */
export function fillTree(root: Root, values: HeldValues): Root {
  return fillNode(root, values, false) as Root;
}

function fillNode(node: Nodes, values: HeldValues, oneLine: boolean): Nodes {
  if (node.type === 'inlineCode' || node.type === 'code')
    return { ...node, value: values.restore(node.value) };
  if (!('children' in node)) return node;
  const single = oneLine || node.type === 'heading' || node.type === 'tableCell';
  const children = (node.children as Nodes[])
    .flatMap((child) => fillChild(child, values, single))
    .filter((child) => !isEmptyText(child));
  const filled = { ...node, children } as Nodes;
  return filled.type === 'link' ? { ...filled, url: values.restore(filled.url) } : filled;
}

function fillChild(child: Nodes, values: HeldValues, oneLine: boolean): Nodes[] {
  if (child.type === 'text') return textNodes(values.restore(child.value), oneLine);
  const filled = fillNode(child, values, oneLine);
  if (filled.type === 'link' && !isAllowedLink(filled.url)) return filled.children;
  return [filled];
}

/** A text as mdast: one text node per line, breaks between them. */
function textNodes(value: string, oneLine: boolean): PhrasingContent[] {
  const lines = value.replace(/^[\r\n]+|[\r\n]+$/gu, '').split(/\r\n|\r|\n/u);
  if (oneLine) return someText(lines.filter((line) => line !== '').join(' '));
  return lines.flatMap((line, index) =>
    index === 0 ? someText(line) : [{ type: 'break' }, ...someText(line)],
  );
}

function someText(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function isEmptyText(node: Nodes): boolean {
  return (node.type === 'paragraph' || node.type === 'heading') && plainText(node).trim() === '';
}
