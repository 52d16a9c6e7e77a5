import { meantBy, notation } from './notation.ts';

/** Wording that several rules share, per language. */

export const didYouMean = {
  nl: (meant: string | null): string | null => (meant === null ? null : `Bedoel je ${meant}?`),
  en: (meant: string | null): string | null => (meant === null ? null : `Did you mean ${meant}?`),
};

/** The quotes of a word processor. */
const CURLY = ['U+2018', 'U+2019', 'U+201C', 'U+201D', 'U+201E'];

/** What to do about a sign that is not seen or that looks like another; null when there is none. */
export const strangeSign = {
  nl: (sign: string): string | null =>
    sign === ''
      ? null
      : CURLY.includes(sign)
        ? 'Typ dit opnieuw met rechte aanhalingstekens: uit een tekstverwerker komen ze gekruld.'
        : `Typ dit opnieuw: het teken ${sign} erin is onzichtbaar, of lijkt op een gewoon teken.`,
  en: (sign: string): string | null =>
    sign === ''
      ? null
      : CURLY.includes(sign)
        ? 'Type this again with straight quotes: those of a word processor are curly.'
        : `Type this again: the sign ${sign} in it can not be seen, or looks like an ordinary one.`,
};

/** `1` → `1 halve lesdag`, `3` → `3 halve lesdagen`. */
export function halfDays(count: string): string {
  return count === '1' ? '1 halve lesdag' : `${count} halve lesdagen`;
}

const KINDS_NL: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  integer: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'niets',
};
const KINDS_EN: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

const among = (kinds: readonly string[], words: Readonly<Record<string, string>>, or: string): string =>
  kinds.map((kind) => words[kind] ?? kind).join(` ${or} `);

/** `["number"]` → "een getal". */
export const valueKinds = {
  nl: (kinds: readonly string[]): string => among(kinds, KINDS_NL, 'of'),
  en: (kinds: readonly string[]): string => among(kinds, KINDS_EN, 'or'),
};

const UNQUOTED_EN: Readonly<Record<string, string>> = {
  niets: 'nothing',
  'een lijst': 'a list',
  'een groep velden': 'a group of fields',
  'een lege tekst': 'an empty text',
  'een tekst': 'a text',
  'een losse tekst': 'a text',
};

/** A value as a message shows it, of which the data gives the words where it is no word itself: see `quotedValue`. */
export const shownValue = { en: (value: string): string => UNQUOTED_EN[value] ?? value };

const DUTCH_NUMBER = /^(€ ?)?-?\d{1,3}(\.\d{3})*(,\d+)?$|^(€ ?)?-?\d+,\d+$/;

/** `€ 1.849,50` → `1849.50`, for advice only. */
function asPlainNumber(written: string): string {
  return written.replace(/^€ ?/, '').replaceAll('.', '').replace(',', '.');
}

/** What may stand where a value of the wrong kind stands: see `hintsAt` in src/documents/shown-value.ts. */
export type Hints = {
  readonly velden: readonly string[];
  readonly notatie: string;
  readonly keuzes: readonly string[];
  /** Whether `onbekend: true` may stand in place of the field. */
  readonly onbekend: boolean;
};

/** `€ 250.00` and `62 %` hold a number already. */
const NUMBER_WITH_SIGN = /^(?:€ ?)?(\d+(?:\.\d+)?) ?%?$/;

/** Ids or years that want a bracket before, behind or both. */
const LOOSE_LIST = /^\[?[a-z0-9-]+(, ?[a-z0-9-]+)*\]?$/;

function bracketed(written: string): string {
  return `[${written.replace(/^\[|\]$/g, '')}]`;
}

const MOST_FIELDS = 6;

/** The first few fields of a group; a group may have twenty. */
function fewOf(fields: readonly string[]): string {
  return fields.length > MOST_FIELDS ? `${fields.slice(0, MOST_FIELDS).join(', ')} …` : fields.join(', ');
}

/** What to write in place of a value of the wrong kind. */
export const valueAdvice = {
  nl: (field: string, value: string, kinds: readonly string[], hints: Hints): string => {
    const sign = NUMBER_WITH_SIGN.exec(value)?.[1];
    const isEmpty = value === 'niets';
    if (kinds.includes('number') && DUTCH_NUMBER.test(value))
      return `Schrijf ${asPlainNumber(value)}, met een punt en zonder aanhalingstekens.`;
    if (kinds.includes('number') && sign !== undefined)
      return `Schrijf ${sign}, zonder ${sign === value ? 'aanhalingstekens' : 'teken erbij'}.`;
    if (kinds.includes('number') && hints.onbekend && !isEmpty)
      return `Vul bij ${field} een getal in, of schrijf onbekend: true in plaats van ${field}.`;
    const meant = meantBy(hints.notatie, value);
    if (meant !== null) return `Bedoel je ${meant}?`;
    if (kinds.includes('string') && /^\d+(\.\d+)?$/.test(value))
      return `Zet ${value} tussen aanhalingstekens.`;
    if (isEmpty && hints.keuzes.length > 0) return `Kies bij ${field} uit: ${hints.keuzes.join(', ')}.`;
    if (isEmpty && hints.notatie !== '') return `Schrijf bij ${field} ${notation.nl(hints.notatie)}.`;
    if (kinds.includes('array') && hints.velden.length === 0 && LOOSE_LIST.test(value) && !isEmpty)
      return `Zet er haken om: ${bracketed(value)}.`;
    if (kinds.includes('array'))
      return hints.velden.length === 0
        ? `Zet achter ${field} een lijst: elke regel eronder begint met een streepje.`
        : `Zet onder ${field} per onderdeel een streepje met velden: ${fewOf(hints.velden)}.`;
    if (kinds.includes('object') && hints.velden.length > 0)
      return `Zet onder ${field} een of meer van deze velden: ${fewOf(hints.velden)}.`;
    return `Vul bij ${field} ${valueKinds.nl(kinds)} in.`;
  },
  en: (field: string, value: string, kinds: readonly string[], hints: Hints): string => {
    const sign = NUMBER_WITH_SIGN.exec(value)?.[1];
    const isEmpty = value === 'niets';
    if (kinds.includes('number') && DUTCH_NUMBER.test(value))
      return `Write ${asPlainNumber(value)}, with a point and without quotes.`;
    if (kinds.includes('number') && sign !== undefined)
      return `Write ${sign}, without ${sign === value ? 'quotes' : 'a sign beside it'}.`;
    if (kinds.includes('number') && hints.onbekend && !isEmpty)
      return `Fill in a number at ${field}, or write onbekend: true in place of ${field}.`;
    const meant = meantBy(hints.notatie, value);
    if (meant !== null) return `Did you mean ${meant}?`;
    if (kinds.includes('string') && /^\d+(\.\d+)?$/.test(value)) return `Put ${value} between quotes.`;
    if (isEmpty && hints.keuzes.length > 0) return `Choose at ${field} from: ${hints.keuzes.join(', ')}.`;
    if (isEmpty && hints.notatie !== '') return `Write ${notation.en(hints.notatie)} at ${field}.`;
    if (kinds.includes('array') && hints.velden.length === 0 && LOOSE_LIST.test(value) && !isEmpty)
      return `Put brackets around it: ${bracketed(value)}.`;
    if (kinds.includes('array'))
      return hints.velden.length === 0
        ? `Make ${field} a list: each line below it starts with a dash.`
        : `Put below ${field} a dash for each item, with fields: ${fewOf(hints.velden)}.`;
    if (kinds.includes('object') && hints.velden.length > 0)
      return `Put below ${field} one or more of these fields: ${fewOf(hints.velden)}.`;
    return `Fill in ${valueKinds.en(kinds)} at ${field}.`;
  },
};

const COMPARISONS: Readonly<Record<string, { nl: string; en: string }>> = {
  '>=': { nl: 'minstens', en: 'at least' },
  '<=': { nl: 'hoogstens', en: 'at most' },
  '>': { nl: 'groter dan', en: 'greater than' },
  '<': { nl: 'kleiner dan', en: 'less than' },
};

export const comparison = {
  nl: (sign: string): string => COMPARISONS[sign]?.nl ?? sign,
  en: (sign: string): string => COMPARISONS[sign]?.en ?? sign,
};

/** What is wrong when fields exclude or need each other. */
export const exclusive = {
  nl: (owner: string, fields: readonly string[], present: readonly string[]): string =>
    present.length === 0
      ? `Bij ${owner} staat geen van deze velden: ${fields.join(', ')}.`
      : `${present.join(' en ')} kunnen hier niet samen staan.`,
  en: (owner: string, fields: readonly string[], present: readonly string[]): string =>
    present.length === 0
      ? `${owner} has none of these fields: ${fields.join(', ')}.`
      : `${present.join(' and ')} can not stand here together.`,
};

export const exclusiveAdvice = {
  nl: (present: readonly string[], rule: string): string => {
    if (rule === 'minstens-een') return 'Vul er één of meer in.';
    return present.length === 0 ? 'Vul er één in.' : `Houd er één over: ${present.join(' of ')}.`;
  },
  en: (present: readonly string[], rule: string): string => {
    if (rule === 'minstens-een') return 'Fill in one or more of them.';
    return present.length === 0 ? 'Fill in one of them.' : `Keep one: ${present.join(' or ')}.`;
  },
};
