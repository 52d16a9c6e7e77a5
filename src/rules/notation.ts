import { isIsoDate } from '../base/dates.ts';
import { MONTHS } from '../base/format.ts';

const NOTATIONS: Readonly<Record<string, { nl: string; en: string }>> = {
  id: {
    nl: 'kleine letters zonder accenten, cijfers en streepjes, zoals a-studiedag',
    en: 'lower-case letters without accents, digits and hyphens, such as a-studiedag',
  },
  verwijzing: {
    nl: 'een kenmerk, of plan-kenmerk/kenmerk',
    en: 'an identifier, or plan-identifier/identifier',
  },
  pseudoniem: {
    nl: 'een schuilnummer zoals p-0012, nooit een naam',
    en: 'a pseudonym such as p-0012, never a name',
  },
  datum: { nl: 'een bestaande datum zoals 2026-06-12', en: 'an existing date such as 2026-06-12' },
  schooljaar: {
    nl: 'twee opeenvolgende jaren zoals 2026-2027',
    en: 'two successive years such as 2026-2027',
  },
  deel: { nl: 'een deel zoals "60 %" of "1/7"', en: 'a share such as "60 %" or "1/7"' },
  omvang: { nl: 'een omvang zoals 0.6 of "14/24"', en: 'a size such as 0.6 or "14/24"' },
  digest: {
    nl: 'de vingerafdruk van 64 tekens die proplan approve schrijft',
    en: 'the digest of 64 characters that proplan approve writes',
  },
  instellingsnummer: { nl: 'zes cijfers zoals "012345"', en: 'six digits such as "012345"' },
  brin: { nl: 'twee cijfers en twee letters zoals "05KO"', en: 'two digits and two letters such as "05KO"' },
  vestiging: {
    nl: 'het BRIN met twee cijfers erachter zoals "05KO00"',
    en: 'the BRIN with two digits after it such as "05KO00"',
  },
  bestuursnummer: { nl: 'vijf cijfers zoals "40169"', en: 'five digits such as "40169"' },
  bedrag: {
    nl: 'een bedrag vanaf nul met hoogstens twee decimalen',
    en: 'an amount from zero with at most two decimals',
  },
  'bedrag-plusmin': {
    nl: 'een bedrag met hoogstens twee decimalen',
    en: 'an amount with at most two decimals',
  },
  uren: {
    nl: 'een aantal uren vanaf nul met hoogstens vier decimalen',
    en: 'a number of hours from zero with at most four decimals',
  },
  jaar: { nl: 'een jaar tussen 2000 en 2100', en: 'a year between 2000 and 2100' },
};

/** How a value of a named form is written. */
export const notation = {
  nl: (format: string): string => NOTATIONS[format]?.nl ?? format,
  en: (format: string): string => NOTATIONS[format]?.en ?? format,
};

/** What a writer most likely means with a value in another notation than that of its field; null when nobody can tell. */
export function meantBy(format: string, written: string): string | null {
  if (format === 'datum') return dateMeant(written);
  return format === 'schooljaar' ? schoolYearMeant(written) : null;
}

/** `14/10/2026`, `14 oktober 2026` and `2026/10/14`: in Flanders and the Netherlands the day comes before the month. */
function dateMeant(written: string): string | null {
  const parts = written.toLowerCase().split(/[-/. ]+/);
  const [first = ''] = parts;
  const [day = '', month = '', year = ''] = first.length === 4 ? parts.toReversed() : parts;
  const named = MONTHS.indexOf(month) + 1;
  const date = [year, named > 0 ? String(named) : month, day].map((part) => part.padStart(2, '0')).join('-');
  return parts.length === 3 && isIsoDate(date) ? date : null;
}

/** `2026/2027`, `2026-27` and `2026`. */
function schoolYearMeant(written: string): string | null {
  const [, first = '', second] = /^(20\d\d)(?:\s*[-/–]\s*(?:20)?(\d\d))?$/.exec(written) ?? [];
  if (first === '') return null;
  const next = String(Number(first) + 1);
  return second === undefined || next.endsWith(second) ? `${first}-${next}` : null;
}
