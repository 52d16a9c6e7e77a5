import { isIsoDate } from '../base/dates.ts';
import { Decimal } from '../base/decimal.ts';
import { fractionOf } from '../base/fraction.ts';
import { schoolYearStart } from '../base/school-year.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const decimalsOf = (value: number): number => new Decimal(value).decimalPlaces();

/** The named forms of single values; every `format` of the schemas stands here and nowhere else. */
const stringFormats = {
  id: (text: string) => ID.test(text) && text.length <= 64,
  verwijzing: (text: string) => text.split('/').length <= 2 && text.split('/').every((id) => ID.test(id)),
  pseudoniem: (text: string) => ID.test(text) && text.length <= 32,
  datum: isIsoDate,
  schooljaar: (text: string) => isYear(schoolYearStart(text)),
  deel: (text: string) => between(fractionOf(text), 0, 1),
  omvang: (text: string) => between(fractionOf(text), 0, 1.2),
  digest: (text: string) => /^[0-9a-f]{64}$/.test(text),
  instellingsnummer: (text: string) => /^\d{1,6}$/.test(text),
  brin: (text: string) => /^\d{2}[A-Z]{2}$/.test(text),
  vestiging: (text: string) => /^\d{2}[A-Z]{2}\d{2}$/.test(text),
  bestuursnummer: (text: string) => /^\d{5}$/.test(text),
};

const numberFormats = {
  bedrag: (value: number) => value >= 0 && decimalsOf(value) <= 2,
  'bedrag-plusmin': (value: number) => decimalsOf(value) <= 2,
  uren: (value: number) => value >= 0 && decimalsOf(value) <= 4,
  jaar: isYear,
};

/** The formats as Ajv wants them; also compiled into the ready-made validators. */
export const ajvFormats = Object.fromEntries([
  ...Object.entries(stringFormats).map(([name, validate]) => [name, { type: 'string' as const, validate }]),
  ...Object.entries(numberFormats).map(([name, validate]) => [name, { type: 'number' as const, validate }]),
]);

/** A year that a plan can speak of. */
function isYear(year: number | null): boolean {
  return year !== null && Number.isInteger(year) && year >= 2000 && year <= 2100;
}

function between(value: Decimal | null, low: number, high: number): boolean {
  return value?.gte(low) === true && value.lte(high);
}
