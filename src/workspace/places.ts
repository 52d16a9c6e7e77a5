import type { Range } from './yaml-problem.ts';

const SCALAR = 0;
const LIST = 1;
const MAP = 2;
/** Kind, start, end, and the number of the node after it and all in it. */
const WIDTH = 4;

/**
 * Where every node of a document stands, without the tree of a parser: four numbers a node in one array, in the order
 * of the file. In a map a key and its value take turns.
 */
export class Places {
  readonly #text: string;
  readonly #nodes: Int32Array;
  /** The names of the keys whose text is not their name, as those between quotes. */
  readonly #names: ReadonlyMap<number, string>;

  constructor(text: string, nodes: Int32Array, names: ReadonlyMap<number, string>) {
    this.#text = text;
    this.#nodes = nodes;
    this.#names = names;
  }

  /** The source range of a node, without white space and comments that follow it. */
  range(node: number): Range {
    return [this.#nodes[node * WIDTH + 1] ?? 0, this.#nodes[node * WIDTH + 2] ?? 0];
  }

  /** The key and value of a map by name, or an item of a list by its number; null when there is none. */
  child(node: number, step: string): { readonly key: number | null; readonly value: number } | null {
    const kind = this.#kind(node);
    if (kind === MAP) return this.#entries(node).find(({ key }) => this.#name(key) === step) ?? null;
    const item = kind === LIST ? this.#inside(node)[Number(step)] : undefined;
    return item === undefined ? null : { key: null, value: item };
  }

  /** The first key of a map; null for what is no map, or has none. */
  firstKey(node: number): number | null {
    return this.#kind(node) === MAP ? (this.#inside(node)[0] ?? null) : null;
  }

  isScalar(node: number): boolean {
    return this.#kind(node) === SCALAR;
  }

  #entries(map: number): { readonly key: number; readonly value: number }[] {
    const inside = this.#inside(map);
    return inside.flatMap((key, at) => (at % 2 === 0 ? { key, value: inside[at + 1] ?? key } : []));
  }

  #inside(node: number): number[] {
    const nodes: number[] = [];
    for (let at = node + 1; at < this.#after(node); at = this.#after(at)) nodes.push(at);
    return nodes;
  }

  #name(key: number): string {
    return this.#names.get(key) ?? this.#text.slice(...this.range(key));
  }

  #kind(node: number): number | undefined {
    return this.#nodes[node * WIDTH];
  }

  #after(node: number): number {
    return this.#nodes[node * WIDTH + 3] ?? 0;
  }
}

/** Writes down the places of a document while it is read from its beginning to its end. */
export class PlacesWriter {
  readonly #text: string;
  #nodes = new Int32Array(1024);
  /** How many numbers of `#nodes` are in use. */
  #used = 0;
  readonly #names = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
  }

  scalar(start: number, end: number): void {
    this.close(this.#open(SCALAR, start), end);
  }

  key(start: number, end: number, name: string | null): void {
    const node = this.#open(SCALAR, start);
    this.close(node, end);
    if (name !== null && name !== this.#text.slice(start, end)) this.#names.set(node, name);
  }

  openList(start: number): number {
    return this.#open(LIST, start);
  }

  openMap(start: number): number {
    return this.#open(MAP, start);
  }

  close(node: number, end: number): void {
    this.#nodes[node * WIDTH + 2] = end;
    this.#nodes[node * WIDTH + 3] = this.#used / WIDTH;
  }

  written(): Places {
    return new Places(this.#text, this.#nodes.slice(0, this.#used), this.#names);
  }

  #open(kind: number, start: number): number {
    const at = this.#used;
    this.#used += WIDTH;
    if (this.#used > this.#nodes.length) {
      const larger = new Int32Array(2 * this.#nodes.length);
      larger.set(this.#nodes);
      this.#nodes = larger;
    }
    this.#nodes[at] = kind;
    this.#nodes[at + 1] = start;
    this.#nodes[at + 2] = start;
    return at / WIDTH;
  }
}
