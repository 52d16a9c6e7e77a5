import { once } from '../base/once.ts';
import type { Figure } from './figure.ts';

interface Page {
  readonly all: readonly Figure[];
  readonly byId: ReadonlyMap<string, Figure>;
}

/**
 * Every figure of a workspace: by the absolute path of the file it belongs to, and by its address there. Those of a
 * file are worked out when one of them is first asked for: who lints a board needs few of the figures of its people.
 */
export class Book {
  readonly #parts = new Map<string, (() => readonly Figure[])[]>();
  readonly #pages = new Map<string, () => Page>();

  constructor(entries: Iterable<readonly [file: string, make: () => readonly Figure[]]> = []) {
    for (const [file, make] of entries) this.add(file, make);
  }

  /** The same figures, each file of them under the name that it has elsewhere. */
  under(nameOf: (file: string) => string): [file: string, make: () => readonly Figure[]][] {
    return [...this.#parts.keys()].map((file) => [nameOf(file), () => this.of(file)]);
  }

  /** Puts figures with a file, after those it has. Where two have one address, the first is meant by it. */
  add(file: string, make: () => readonly Figure[]): void {
    const parts = this.#parts.get(file) ?? [];
    this.#parts.set(file, [...parts, make]);
    this.#pages.set(
      file,
      once(() => pageOf((this.#parts.get(file) ?? []).flatMap((part) => part()))),
    );
  }

  /** The figures of a file; none for a file that has none. */
  of(file: string): readonly Figure[] {
    return this.#pages.get(file)?.().all ?? [];
  }

  /** The figure with this address in this file; null when there is none. */
  figure(file: string, id: string): Figure | null {
    return this.#pages.get(file)?.().byId.get(id) ?? null;
  }

  *[Symbol.iterator](): Generator<readonly [file: string, figures: readonly Figure[]]> {
    for (const file of this.#parts.keys()) yield [file, this.of(file)];
  }
}

function pageOf(all: readonly Figure[]): Page {
  const byId = new Map<string, Figure>();
  for (const figure of all) if (!byId.has(figure.id)) byId.set(figure.id, figure);
  return { all, byId };
}
