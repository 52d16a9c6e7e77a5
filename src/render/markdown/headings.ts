import type { Heading, Nodes, Root } from 'mdast';

/** A heading of the document with the anchor that links and contents point to. */
export interface DocumentHeading {
  readonly node: Heading;
  readonly text: string;
  /** The anchor code hosts give it: lower case, hyphens, a number after a repeat. */
  readonly anchor: string;
  /** True on the title page, which the contents leave out. */
  readonly onCover: boolean;
}

/** The anchor of a heading that holds no letter or digit. */
const UNNAMED = 'kop';

/** All headings in reading order. */
export function headingsOf(root: Root): DocumentHeading[] {
  const headings: DocumentHeading[] = [];
  const taken = new Set<string>();
  const visit = (node: Nodes, onCover: boolean): void => {
    if (node.type === 'heading') {
      const text = plainText(node);
      headings.push({ node, text, anchor: freeAnchor(text, taken), onCover });
    }
    if (!('children' in node)) return;
    const cover = onCover || (node.type === 'containerDirective' && node.name === 'omslag');
    for (const child of node.children) visit(child, cover);
  };
  visit(root, false);
  return headings;
}

/** The text of a node without its markup; a line break is a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function freeAnchor(text: string, taken: Set<string>): string {
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  let anchor = base === '' ? UNNAMED : base;
  for (let again = 1; taken.has(anchor); again += 1) anchor = `${base || UNNAMED}-${again}`;
  taken.add(anchor);
  return anchor;
}
