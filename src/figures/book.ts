import type { Figure } from './figure.ts';

/** Every figure of a workspace: by the absolute path of the file it belongs to, and by its address there. */
export class Book {
  readonly #files = new Map<string, { readonly all: Figure[]; readonly byId: Map<string, Figure> }>();

  constructor(entries: Iterable<readonly [file: string, figures: readonly Figure[]]> = []) {
    for (const [file, figures] of entries) this.add(file, figures);
  }

  /** Puts figures with a file, after those it has. Where two have one address, the first is meant by it. */
  add(file: string, figures: readonly Figure[]): void {
    const known = this.#files.get(file) ?? { all: [], byId: new Map<string, Figure>() };
    this.#files.set(file, known);
    for (const figure of figures) {
      known.all.push(figure);
      if (!known.byId.has(figure.id)) known.byId.set(figure.id, figure);
    }
  }

  /** The figures of a file; none for a file that has none. */
  of(file: string): readonly Figure[] {
    return this.#files.get(file)?.all ?? [];
  }

  /** The figure with this address in this file; null when there is none. */
  figure(file: string, id: string): Figure | null {
    return this.#files.get(file)?.byId.get(id) ?? null;
  }

  *[Symbol.iterator](): Generator<readonly [file: string, figures: readonly Figure[]]> {
    for (const [file, { all }] of this.#files) yield [file, all];
  }
}
