import type { Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nearest } from '../../base/nearest.ts';
import type { TemplateCode } from '../error.ts';
import { OPEN } from '../template/values.ts';
import { DIRECTIVES } from './directives.ts';

/** A fault in a Markdown tree, at the place where its node starts. */
export interface TreeProblem {
  readonly code: TemplateCode;
  readonly line: number;
  readonly column: number;
  readonly args: Readonly<Record<string, string>>;
}

const KNOWN_NODES = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
]);

/**
 * What the writers cannot set or may not let through: raw HTML, images and other Markdown outside the
 * known list, links elsewhere than https, mailto and #, and directives outside the fixed list.
 * `source` is the text the tree was parsed from; deeper than `layers` is a fault, and is not looked at.
 */
export function treeProblems(root: Root, source: string, layers: number): TreeProblem[] {
  const problems: TreeProblem[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const fault = nodeFault(node, source);
    if (fault) problems.push({ ...place(node), ...fault });
    if (!('children' in node)) return;
    if (depth === layers)
      problems.push({ ...place(node), code: 'too-deep', args: { limit: String(layers) } });
    else for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return problems;
}

type Fault = Pick<TreeProblem, 'code' | 'args'>;

function nodeFault(node: Nodes, source: string): Fault | null {
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    return directiveFault(node, source);
  if (node.type === 'html') return { code: 'html', args: {} };
  if (!KNOWN_NODES.has(node.type)) return { code: 'markdown-unsupported', args: { node: node.type } };
  if (node.type === 'link' && !isPrinted(node.url) && !isAllowedLink(node.url)) {
    return { code: 'link-protocol', args: { url: node.url } };
  }
  return null;
}

function directiveFault(node: ContainerDirective | LeafDirective, source: string): Fault | null {
  const name = node.name;
  const form = node.type === 'leafDirective' ? 'leaf' : 'container';
  const rule = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
  if (!rule)
    return {
      code: 'directive-unknown',
      args: { name, nearest: nearest(name, Object.keys(DIRECTIVES)) ?? '' },
    };
  if (rule.form !== form) return { code: 'directive-form', args: { name, form: rule.form } };
  const attribute = Object.keys(node.attributes ?? {})[0];
  if (attribute !== undefined) return { code: 'directive-attribute', args: { name, attribute } };
  if (hasLabel(node)) return { code: 'directive-attribute', args: { name, attribute: '[…]' } };
  if (form === 'container' && !isClosed(node, source)) return { code: 'directive-open', args: { name } };
  return null;
}

function hasLabel(node: ContainerDirective | LeafDirective): boolean {
  if (node.type === 'leafDirective') return node.children.length > 0;
  const first = node.children[0];
  return first?.type === 'paragraph' && first.data?.directiveLabel === true;
}

/** A container that is never closed silently swallows the rest of the document. */
function isClosed(node: Nodes, source: string): boolean {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  const lines = source.slice(start, end).split(/\r?\n/);
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}

/** An address that a view gives is judged once it is filled in. */
function isPrinted(url: string): boolean {
  return url.startsWith(OPEN);
}

/** Whether a link may appear in a document: https, mailto or a place in the same document. */
export function isAllowedLink(url: string): boolean {
  return /^(?:https:\/\/|mailto:|#)\S+$/i.test(url);
}

/** Where a node's first sign stands; indented HTML carries its indent in its value. */
function place(node: Nodes): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const indent = node.type === 'html' ? node.value.length - node.value.trimStart().length : 0;
  return { line, column: column + indent };
}
