/**
 * Characters that nobody sees though something obeys them: control characters (escapes of a terminal), those that turn
 * or hide text, halves of characters and what is no character. Not among them: what belongs to an emoji, and the soft
 * hyphen, which only says where a word may be broken.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB](?<!\u00AD|\p{Emoji}\uFE0F|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic}))/gu;

/** Text without any of these holds nothing hidden. They are found far sooner, and most text has none. */
const PERHAPS_HIDDEN = /[^\n -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u22FF]/;

/** What the runners of GitHub (`::` before a line, `##[` anywhere) and Azure (`##vso[` anywhere) obey in any output. */
const COMMAND = /:(?=:)(?<=^\s*:)|#(?=(?:vso)?\[)(?<=##)/gim;

/**
 * Text of someone else for a terminal, a log or a print, as it is, but obeyed by nothing: each hidden character, and the
 * sign that makes a command of a runner, is shown as a · of the same length. Line feeds stay.
 */
export function visible(text: string): string {
  return withoutHidden(text.replaceAll('\r\n', '\n'), shown).replace(COMMAND, '·');
}

/** The same on one line: a line break is shown as ↵, so that nothing in a value can begin a line. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ↵ '));
}

/** Any value as indented JSON whose hidden characters and commands of runners stand as escapes: parsers read them back. */
export function visibleJson(value: unknown): string {
  return withoutHidden(JSON.stringify(value, null, 2), escaped).replace(COMMAND, escaped);
}

/** `visibleJson({...value, [last]: [...items]})` in parts, one per item: a long list whole would fill the memory twice. */
export function* visibleJsonParts(
  value: object,
  last: string,
  items: Iterable<unknown>,
): Generator<string, void> {
  yield `${visibleJson(value).slice(0, -'\n}'.length)},\n  ${visibleJson(last)}: [`;
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n    ${visibleJson(item).replaceAll('\n', '\n    ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}' : '\n  ]\n}';
}

function withoutHidden(text: string, instead: (character: string) => string): string {
  return PERHAPS_HIDDEN.test(text) ? text.replace(HIDDEN, instead) : text;
}

function shown(character: string): string {
  return character === '\n' ? character : '·'.repeat(character.length);
}

function escaped(character: string): string {
  if (character === '\n') return character;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
