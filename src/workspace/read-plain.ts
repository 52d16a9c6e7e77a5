import {
  CHOMPING_MODE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { CONTROL } from './control.ts';
import { type Places, PlacesWriter } from './places.ts';
import { INVISIBLE, isExactNumber, isNumber, MAX_DEPTH, type YamlData } from './yaml-data.ts';

/** The data of a file and where each part of it stands. */
export interface PlainFile {
  readonly data: YamlData;
  readonly places: Places;
}

/**
 * Reads a text that is one document of plain YAML, in one pass over the events of a fast parser. Null for all that is
 * not so plain that two parsers must see the same in it, right or wrong: the other one has the words for that.
 */
export function readPlain(text: string): PlainFile | null {
  if (SPECIAL.test(text)) return null;
  try {
    return new Reading(text).document();
  } catch {
    return null;
  }
}

/**
 * Anchors, tags, explicit keys, more than one document, a second byte order mark, tabs as indentation, the end of a
 * line of old Macs, and a comment that the file ends in. What may be an anchor or tag never reaches the parser, that
 * tries such nodes in several ways.
 */
const SPECIAL =
  /\uFEFF|\r(?!\n)|(?:^|[:?,[{-])[ \t]*(?:[&!]|\?[ \t\r\n])|^(?:%| *\t|\.\.\.| +---|---.*\S|[ \t]*#.*(?![\s\S]))/m;

/** Thrown within this file where the text turns out not to be plain. */
class NotPlain extends Error {}

class Reading {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #places: PlacesWriter;
  #next = 0;
  /** Where the last node ends with all that belongs to it: the comment and the end of its line. */
  #end = 0;
  #endsEmpty = false;

  constructor(text: string) {
    this.#text = text;
    this.#events = parseEvents(text, { maxDepth: 2 * MAX_DEPTH });
    this.#places = new PlacesWriter(text);
  }

  document(): PlainFile {
    const documents = this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT);
    if (documents.length !== 1) throw new NotPlain();
    this.#next = 1;
    // A mark of a document with nothing below it.
    if (this.#isEmpty()) throw new NotPlain();
    return { data: this.#node(0, 0), places: this.#places.written() };
  }

  #node(depth: number, from: number, inBrackets = false): YamlData {
    if (depth > MAX_DEPTH) throw new NotPlain();
    const event = this.#event();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, from, inBrackets);
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) throw new NotPlain();
    const isMap = event.type === EVENT_ID.MAPPING;
    const sign = this.#text[event.start];
    const closing = sign === '[' && !isMap ? ']' : sign === '{' && isMap ? '}' : null;
    if (inBrackets && closing === null) throw new NotPlain();
    const node = isMap ? this.#places.openMap(event.start) : this.#places.openList(event.start);
    this.#end = event.start + (closing === null ? 0 : 1);
    const data = isMap ? this.#map(depth, closing !== null) : this.#list(depth, closing !== null);
    if (closing === null) {
      this.#places.close(node, this.#end);
      this.#refuseInnerComment(depth, event.start);
    } else {
      const end = this.#closing(closing) + 1;
      // One parser minds how deep a comment in brackets stands, the other does not.
      if (!inBrackets && /\s#/.test(this.#text.slice(event.start, end))) throw new NotPlain();
      this.#places.close(node, end);
      this.#end = inBrackets ? end : this.#pastLine(end);
    }
    return data;
  }

  #list(depth: number, inBrackets: boolean): YamlData[] {
    const items: YamlData[] = [];
    while (!this.#isPop()) {
      if (this.#isEmpty()) throw new NotPlain();
      items.push(this.#node(depth + 1, this.#end, inBrackets));
    }
    return items;
  }

  #map(depth: number, inBrackets: boolean): YamlData {
    const data: { [key: string]: YamlData } = {};
    while (!this.#isPop()) {
      const { name, end } = this.#key();
      const colon = this.#pastSpace(end);
      const after = this.#pastSpace(colon + 1);
      if (this.#text[colon] !== ':' || Object.hasOwn(data, name)) throw new NotPlain();
      data[name] = this.#isEmpty()
        ? this.#empty(after, inBrackets)
        : this.#node(depth + 1, after, inBrackets);
    }
    return data;
  }

  #key(): { name: string; end: number } {
    const event = this.#event();
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) throw new NotPlain();
    const name = getScalarValue(this.#text, event);
    if (name === '' || name === '<<' || name === '__proto__' || INVISIBLE.test(name) || CONTROL.test(name))
      throw new NotPlain();
    const quote = event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
    this.#places.key(event.valueStart - quote, event.valueEnd + quote, name);
    return { name, end: event.valueEnd + quote };
  }

  #scalar(event: ScalarEvent, from: number, inBrackets: boolean): YamlData {
    if (event.valueStart === -1) throw new NotPlain();
    this.#endsEmpty = false;
    const value = getScalarValue(this.#text, event);
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        this.#placed(event.valueStart, event.valueEnd, inBrackets);
        return plainValue(value);
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        // The text was free of these; an escape brings them in.
        if (!event.fast && CONTROL.test(value)) throw new NotPlain();
        this.#placed(event.valueStart - 1, event.valueEnd + 1, inBrackets);
        return value;
      default:
        return this.#block(event, value, from);
    }
  }

  #placed(start: number, end: number, inBrackets: boolean): void {
    this.#places.scalar(start, end);
    this.#end = inBrackets ? end : this.#pastLine(end);
  }

  /** A value that is not there stands after the spaces that follow its colon. */
  #empty(at: number, inBrackets: boolean): null {
    if (inBrackets || this.#text[at] === '#') throw new NotPlain();
    this.#next += 1;
    this.#places.scalar(at, at);
    this.#end = at;
    this.#endsEmpty = true;
    return null;
  }

  #isEmpty(): boolean {
    const event = this.#events[this.#next];
    return event?.type === EVENT_ID.SCALAR && event.valueStart === -1;
  }

  /** A block of text begins with its sign on the line above. */
  #block(event: ScalarEvent, value: string, from: number): string {
    const line = this.#text.lastIndexOf('\n', event.valueStart - 2) + 1;
    let start = Math.max(from, line);
    while (/[ \t-]/.test(this.#text[start] ?? '')) start += 1;
    if (value.trim() === '' || !/^[|>][-+]?(?!\d)/.test(this.#text.slice(start, start + 3)))
      throw new NotPlain();
    this.#end = this.#endOfBlock(event);
    this.#places.scalar(start, this.#end);
    return value;
  }

  /** Empty lines below a block of text belong to it only where its sign says that they count. */
  #endOfBlock({ valueEnd, chomping, indent }: ScalarEvent): number {
    if (chomping === CHOMPING_MODE.KEEP) {
      if (/^ +$/.test(this.#text.slice(valueEnd))) throw new NotPlain();
      return valueEnd;
    }
    for (let end = valueEnd; ; ) {
      const start = this.#lineStart(end - 1);
      const line = this.#text.slice(start, end).replace(/\r?\n$/, '');
      if (line.trim() !== '') return end;
      if (line.length > indent) throw new NotPlain();
      end = start;
    }
  }

  /**
   * A comment below a list or map and as deep as that belongs to it for the other parser, as does any below a value that
   * is not there.
   */
  #refuseInnerComment(depth: number, start: number): void {
    const least = this.#endsEmpty ? 0 : depth > 0 ? start - this.#lineStart(start) : 1;
    for (let at = this.#end; at < this.#text.length; ) {
      const newline = this.#text.indexOf('\n', at);
      const after = newline === -1 ? this.#text.length : newline + 1;
      const sign = this.#pastSpace(at);
      if (this.#text[sign] === '#') {
        if (sign - this.#lineStart(at) >= least) throw new NotPlain();
      } else if (!/[\r\n]/.test(this.#text[sign] ?? '\n')) return;
      at = after;
    }
  }

  /** Where the bracket stands that closes, after white space and a last comma. */
  #closing(bracket: string): number {
    for (let at = this.#end; ; at += 1) {
      const sign = this.#text[at];
      if (sign === bracket) return at;
      if (sign === undefined || !/[\s,]/.test(sign)) throw new NotPlain();
    }
  }

  #pastSpace(from: number): number {
    let at = from;
    while (this.#text[at] === ' ' || this.#text[at] === '\t') at += 1;
    return at;
  }

  /** Past the comment and the end of a line. */
  #pastLine(from: number): number {
    const at = this.#pastSpace(from);
    const sign = this.#text[at] ?? '\n';
    if (!/[\r\n]/.test(sign) && !(sign === '#' && at > from)) throw new NotPlain();
    const newline = this.#text.indexOf('\n', at);
    return newline === -1 ? this.#text.length : newline + 1;
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf('\n', at - 1) + 1;
  }

  #isPop(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next += 1;
    return true;
  }

  #event(): Event {
    const event = this.#events[this.#next];
    this.#next += 1;
    if (event === undefined) throw new NotPlain();
    return event;
  }
}

/** What a text without quotes means by the core schema of YAML 1.2; a number that is not exact as it stands is not plain. */
function plainValue(text: string): YamlData {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!isNumber(text)) return text;
  if (!isExactNumber(text)) throw new NotPlain();
  return Number(text);
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
