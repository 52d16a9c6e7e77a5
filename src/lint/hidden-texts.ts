import type { Args, Found } from '../base/found.ts';
import { oncePer } from '../base/once.ts';
import { pointerSteps, pointerTo } from '../base/place.ts';
import { SOORTEN, type Soort } from '../documents/kind.ts';
import { schemaAt, schemaWords } from '../documents/schema.ts';
import type { Source } from '../read/workspace.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** What stands where a text is not repeated. */
export const HIDDEN = '[…]';

/** What words and a pointer may be made of. */
export interface Sayable {
  readonly args: Args;
  readonly pointer: string;
}

/**
 * What may be said of a finding: all of it, but in a document about persons no text that its writer thought up, no unknown
 * key and no value that stands where another should. What CI reports is read and kept by more people than the file.
 */
export function sayer(aboutPersons: ReadonlySet<string>): (found: Found, source: Source) => Sayable {
  const read = new Map<Source, Written>();
  const form = new Form();
  return ({ args, place }, source) => {
    if (!aboutPersons.has(source.path)) {
      const named = args['notatie'] === 'pseudoniem';
      return { args: named ? { ...args, waarde: HIDDEN } : args, pointer: place.pointer };
    }
    const written = read.get(source) ?? new Written(source, form);
    read.set(source, written);
    const shown = Object.entries(args).map(([name, value]) => [name, written.shown(name, value)]);
    return { args: Object.fromEntries(shown), pointer: written.knownPart(place.pointer) };
  };
}

/** The name that rules give to the case they found: a word of the program. */
const OWN_WORD = 'geval';
/** No more digits than a day has: a number of a person has nine or more. */
const SHORT_NUMBER = /^(?!(?:\D*\d){9})[^\p{L}]*$/u;
const CODE_POINT = /^U\+[0-9A-F]{4,6}$/;
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const IDENTIFIED: readonly unknown[] = ['id', 'verwijzing'];

/** The words and the parts that a kind has; of no kind in particular, the words of all. */
class Form {
  readonly words = oncePer(
    (soort: Soort | null) => String(soort),
    (soort) => schemaWords(soort === null ? SOORTEN : [soort]),
  );

  /** What the schema says of the node at a pointer; the items of a list are alike. */
  readonly at = oncePer(
    (soort: Soort, pointer: string) => `${soort}${pointer.replace(/\/\d+(?=\/|$)/g, '/0')}`,
    schemaAt,
  );
}

/** What of one document about persons is its form, and what its writer thought up. */
class Written {
  readonly #source: Source;
  readonly #form: Form;
  #own: readonly string[] | null = null;

  constructor(source: Source, form: Form) {
    this.#source = source;
    this.#form = form;
  }

  /** An argument with each text hidden that holds what the writer thought up. */
  shown(name: string, value: Args[string]): Args[string] {
    if (name === OWN_WORD) return value;
    if (Array.isArray(value)) return value.map((one: string) => this.#text(one));
    return typeof value === 'string' ? this.#text(value) : value;
  }

  /** A pointer as far as the schema knows its steps. */
  knownPart(pointer: string): string {
    let known = '';
    for (const step of pointerSteps(pointer)) {
      const next = pointerTo(known, step);
      if (!this.#isKnown(next, step)) return known;
      known = next;
    }
    return known;
  }

  #text(text: string): string {
    if (SHORT_NUMBER.test(text) || CODE_POINT.test(text) || this.#isWord(text)) return text;
    const core = text.replace(/…$/, '');
    const isOwn =
      this.#source.yaml.data === undefined ||
      this.#ownTexts().some((own) => text.includes(own) || (core !== text && own.startsWith(core)));
    return isOwn ? HIDDEN : text;
  }

  #isKnown(pointer: string, step: string): boolean {
    const { soort } = this.#source;
    return soort === null ? /^\d+$/.test(step) || this.#isWord(step) : this.#form.at(soort, pointer) !== null;
  }

  #isWord(text: string): boolean {
    return this.#form.words(this.#source.soort).has(text);
  }

  /** Every text that is no choice, identifier, day or number in its place, and every key that is no field. */
  #ownTexts(): readonly string[] {
    this.#own ??= [...this.#thoughtUp(this.#source.yaml.data ?? null, '')];
    return this.#own;
  }

  *#thoughtUp(value: YamlData, pointer: string): Generator<string> {
    if (typeof value !== 'object' || value === null) {
      const text = String(value);
      if (text !== '' && typeof value !== 'boolean' && !this.#isFormal(text, pointer)) yield text;
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const next = pointerTo(pointer, key);
      if (!Array.isArray(value) && !this.#isKnown(next, key) && !this.#isWord(key)) yield key;
      yield* this.#thoughtUp(inner, next);
    }
  }

  #isFormal(text: string, pointer: string): boolean {
    if (SHORT_NUMBER.test(text) || this.#isWord(text)) return true;
    const { soort } = this.#source;
    const format = soort === null ? undefined : this.#form.at(soort, pointer)?.['format'];
    // A pseudonym without a digit may be a name.
    return (
      IDENTIFIER.test(text) && (IDENTIFIED.includes(format) || (format === 'pseudoniem' && /\d/.test(text)))
    );
  }
}
