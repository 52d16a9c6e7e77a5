import { ABROAD, CALLED, ibans, MAIL, outside, type Stretch, stretch, withoutDays } from './other-numbers.ts';

/** How somebody can be reached or paid. */
export type ContactKind = 'e-mailadres' | 'telefoonnummer' | 'rekeningnummer';

/** A telephone number of the Netherlands or Belgium as people write it at home: nine or ten digits, the first a nought. */
const AT_HOME = /(?<![\w.,/:+-])0[1-9]\d{0,2}(?:[ \u00a0]?[./-]?[ \u00a0]?\d{2,8}){1,4}(?!\w|[.,/:-]\d)/g;

/** The e-mail addresses, telephone numbers and IBANs in a text, in the order in which they stand. */
export function contactData(text: string): (Stretch & { readonly kind: ContactKind })[] {
  const of = (kind: ContactKind, stretches: readonly Stretch[]) => stretches.map((one) => ({ ...one, kind }));
  const accounts = ibans(text);
  const phones = outside(phoneNumbers(withoutDays(text)), accounts);
  return [
    ...of('e-mailadres', matches(text, MAIL)),
    ...of('telefoonnummer', phones),
    ...of('rekeningnummer', accounts),
  ].sort((a, b) => a.start - b.start);
}

function phoneNumbers(text: string): Stretch[] {
  const home = matches(text, AT_HOME).filter(({ start, end }) =>
    [9, 10].includes(text.slice(start, end).replaceAll(/\D/g, '').length),
  );
  const others = [ABROAD, CALLED].flatMap((form) => matches(text, form));
  return [...others, ...outside(home, others)];
}

function matches(text: string, form: RegExp): Stretch[] {
  return [...text.matchAll(form)].map((match) => stretch(match.index, match[0]));
}
