/** A stretch of a text, from its first sign up to and without its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WEB = /\b(?:https?:\/\/|www\.)\S+|(?<![\w.-])(?:[a-z][\w-]*\.)+[a-z]{2,}[/?#]\S*/gi;
export const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ISBN = /\bISBN(?:-1[03])?[: ]*\d[\d -]{7,16}[\dX]\b|(?<!\d[ -]?)\d(?:[ -]?\d){8}[ -]?X\b/gi;
const VAT = /\b(?:NL|BE)[ .]?\d(?:[ .]?\d){8,9}(?:[ .]?B\d{2})?\b/gi;
export const ABROAD = /\+\d{1,3}(?:[ ()./-]{0,3}\d){6,12}|\b00[1-9]\d(?:[ ()./-]{0,3}\d){8,12}/g;
export const CALLED = /\b(?:tel(?:efoon)?(?:nummer|nr)?|gsm|mobiel|fax)\b[ .:]*\d(?:[ ()./-]{0,3}\d){7,11}/gi;
const BILLED =
  /\b(?:factu(?:ur|ren)|creditnota|bestel(?:ling|bon)?|order|offerte|invoice|isbn|kvk|rsin|btw)-?(?:nummers?|nr)?\b[ .:#]*(?:[A-Z]{1,4}[ -]?)?\d(?:[ ./-]{0,2}\d)*/gi;
const MONEY = /€ ?\d[\d.,]*|\b\d[\d.,]* ?(?:€|euro\b|EUR\b)/gi;
const IBAN_LIKE = /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{1,4}){3,10}/gi;

/** Web and e-mail addresses, and the numbers of accounts, books, firms, telephones and bills that say what they are. */
export function otherNumbers(text: string): Stretch[] {
  const named = [WEB, MAIL, ISBN, VAT, ABROAD, CALLED, BILLED, MONEY].flatMap((form) =>
    [...text.matchAll(form)].map((match) => stretch(match.index, match[0])),
  );
  return [...named, ...ibans(text)];
}

/** Every IBAN, in one piece or in groups, of a country that pays and is paid in euro as at home (SEPA). */
export function ibans(text: string): Stretch[] {
  return [...text.matchAll(IBAN_LIKE)].flatMap((match) => {
    const length = IBAN_LENGTHS.get(match[0].slice(0, 2).toUpperCase());
    const form = new RegExp(`^(?:[A-Z0-9][ .-]?){${(length ?? 0) - 1}}[A-Z0-9](?![A-Z0-9])`, 'i');
    const written =
      length === undefined ? undefined : form.exec(text.slice(match.index, match.index + 70))?.[0];
    return written === undefined || !checksAsIban(written) ? [] : [stretch(match.index, written)];
  });
}

/** How many signs an IBAN has in each country of SEPA. */
const IBAN_LENGTHS = new Map(
  Object.entries({
    15: 'NO',
    16: 'BE',
    18: 'DK FI NL',
    19: 'SI',
    20: 'AT EE LT LU',
    21: 'CH HR LI LV',
    22: 'BG DE GB IE VA',
    23: 'GI',
    24: 'AD CZ ES RO SE SK',
    25: 'PT',
    26: 'IS',
    27: 'FR GR IT MC SM',
    28: 'CY HU PL',
    31: 'MT',
  }).flatMap(([length, lands]) => lands.split(' ').map((land) => [land, Number(length)] as const)),
);

/** ISO 13616: the first four signs go to the end, letters count from 10, and 1 is left of dividing by 97. */
function checksAsIban(written: string): boolean {
  const signs = written.replaceAll(/[ .-]/g, '');
  let left = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) left = (left * 10 + Number(digit)) % 97;
  return left === 1;
}

const DAY_OR_YEAR = /(?<!\d)(?:\d{4}-\d{4}|\d{4}-\d\d-\d\d|\d\d?[-/.]\d\d?[-/.]\d{4})(?!\d)/g;

/** The text with letters in place of each day and school year, whose digits are of no number; as long as it was. */
export function withoutDays(text: string): string {
  return text.replaceAll(DAY_OR_YEAR, (day) => 'x'.repeat(day.length));
}

export function stretch(start: number, written: string): Stretch {
  return { start, end: start + written.length };
}

/** Those of some stretches that have no sign in common with any of the others. */
export function outside<Some extends Stretch>(some: readonly Some[], others: readonly Stretch[]): Some[] {
  return some.filter((one) => !others.some((other) => other.start < one.end && one.start < other.end));
}
