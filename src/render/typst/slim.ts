import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { missingCharacters, printableText } from '../../base/characters.ts';
import { type DocumentHeading, headingsOf, plainText } from '../markdown/headings.ts';
import { columnWidths, LINE_ROOM, LONGEST_WORD } from './columns.ts';

const LONG_WORD = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'gu');
/** After a sign that parts an address or file name, or within a run that has none. */
const BREAK_AFTER = new RegExp(`[/\\-._:@](?=\\S)|[^/\\-._:@]{${LONGEST_WORD}}(?=\\S)`, 'gu');

/** A row whose texts are no longer than this stays on one page. */
const WHOLE_ROW = 400;

/** A table of no more rows than this stays upright. */
const SHORT_TABLE = 4;

/** Running text for the layout: a string, or a piece with markup. */
export type SlimInline =
  | string
  | { readonly t: string; readonly c?: readonly SlimInline[]; readonly url?: string };

/** A block for the layout; `t` tells its kind. */
export interface SlimBlock {
  readonly t: string;
  readonly [field: string]: unknown;
}

/** The tree as the layout reads it, and what the fonts can't print. */
export interface SlimDocument {
  readonly blocks: readonly SlimBlock[];
  readonly missing: readonly string[];
}

/** Turns a filled tree into the small JSON that templates/typst/layout.typ walks. */
export function slimDocument(root: Root): SlimDocument {
  const writer = new SlimWriter(headingsOf(root));
  const blocks = writer.blocks(root.children);
  return { blocks, missing: [...writer.missing] };
}

class SlimWriter {
  readonly missing = new Set<string>();
  readonly #headings: ReadonlyMap<Nodes, DocumentHeading>;
  readonly #anchors: ReadonlySet<string>;
  #room: number = LINE_ROOM.upright;
  /** The depths of the headings that the place now reached lies under. */
  #depths: number[] = [];

  constructor(headings: readonly DocumentHeading[]) {
    this.#headings = new Map(headings.map((heading) => [heading.node, heading]));
    this.#anchors = new Set(headings.map((heading) => heading.anchor));
  }

  blocks(nodes: readonly Nodes[]): SlimBlock[] {
    return nodes.map((node, index) => {
      const block = this.#block(node as RootContent);
      return leadsIn(node, nodes[index + 1]) ? { ...block, sticky: true } : block;
    });
  }

  #block(node: RootContent | Nodes): SlimBlock {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        return { t: 'p', c: this.#inlines(node.children) };
      case 'blockquote':
        return { t: 'quote', c: this.blocks(node.children) };
      case 'list':
        return {
          t: node.ordered ? 'ol' : 'ul',
          start: node.start ?? 1,
          items: node.children.map((item) => this.blocks(item.children)),
        };
      case 'code':
        return { t: 'code', text: this.#text(node.value) };
      case 'thematicBreak':
        return { t: 'rule' };
      case 'table':
        return this.#table(node);
      case 'containerDirective':
        return this.#section(node.name, node.children);
      case 'leafDirective':
        return { t: node.name };
      default:
        throw new Error(`no layout for ${node.type}`);
    }
  }

  /** Content on its side; where it only holds short tables it stays upright, as a page for three rows is a waste. */
  #section(name: string, children: readonly Nodes[]): SlimBlock {
    if (name !== 'liggend') return { t: name, c: this.blocks(children) };
    const tables = children.filter((child) => child.type === 'table');
    const turned = tables.length === 0 || tables.some((table) => table.children.length - 1 > SHORT_TABLE);
    const outside = this.#room;
    if (turned) this.#room = LINE_ROOM.landscape;
    const blocks = this.blocks(children);
    this.#room = outside;
    return { t: name, turned, c: blocks };
  }

  #heading(node: Extract<RootContent, { type: 'heading' }>): SlimBlock {
    const heading = this.#headings.get(node);
    return {
      t: 'h',
      level: heading?.onCover === true ? node.depth : this.#nextLevel(node.depth),
      anchor: heading?.anchor ?? '',
      c: this.#inlines(node.children),
    };
  }

  /**
   * The accessible standard wants no level skipped; a template may, where a condition left out a heading.
   * Headings of one depth under the same heading keep one level.
   */
  #nextLevel(depth: number): number {
    this.#depths = [...this.#depths.filter((above) => above < depth), depth];
    return this.#depths.length;
  }

  #table(node: Table): SlimBlock {
    const [head, ...rows] = node.children.map((row) =>
      row.children.map((cell) => this.#inlines(cell.children)),
    );
    const texts = node.children.slice(1).map((row) => row.children.map(plainText));
    return {
      t: 'table',
      columns: columnWidths(node, this.#room),
      align: (head ?? []).map((_, column) => node.align?.[column] ?? 'left'),
      head: head ?? [],
      rows,
      indents: texts.map((row) => row.map(indentOf)),
      breakable: texts.map((row) => row.some((text) => text.length > WHOLE_ROW)),
    };
  }

  #inlines(nodes: readonly PhrasingContent[]): SlimInline[] {
    return nodes.map((node) => this.#inline(node));
  }

  #inline(node: PhrasingContent): SlimInline {
    switch (node.type) {
      case 'text':
        return this.#text(node.value);
      case 'break':
        return { t: 'br' };
      case 'inlineCode':
        return { t: 'code', c: [this.#text(node.value)] };
      case 'emphasis':
      case 'strong':
        return { t: node.type, c: this.#inlines(node.children) };
      case 'link':
        return this.#link(node.url, this.#inlines(node.children));
      default:
        throw new Error(`no layout for ${node.type}`);
    }
  }

  /** A link to a place that the document lacks is plain text: the engine would stop on it. */
  #link(url: string, c: readonly SlimInline[]): SlimInline {
    if (!url.startsWith('#')) return { t: 'link', url, c };
    return this.#anchors.has(url.slice(1)) ? { t: 'jump', url: url.slice(1), c } : { t: 'span', c };
  }

  #text(value: string): string {
    for (const character of missingCharacters(value)) this.missing.add(character);
    return breakLongWords(printableText(value).replace(/^\u2003+/u, ''));
  }
}

/** Em spaces at the start of a cell indent all of its lines. */
function indentOf(text: string): number {
  return /^\u2003*/u.exec(text)?.[0].length ?? 0;
}

/** A sentence before a table or list stays on its page. */
function leadsIn(node: Nodes, next: Nodes | undefined): boolean {
  return node.type === 'paragraph' && (next?.type === 'table' || next?.type === 'list');
}

/** Lets addresses and other endless words go on to the next line, at an invisible place. */
function breakLongWords(text: string): string {
  return text.replace(LONG_WORD, (word) => word.replace(BREAK_AFTER, '$&\u200B'));
}
