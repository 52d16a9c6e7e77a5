import type { Period } from '../base/dates.ts';
import { Decimal, ZERO } from '../base/decimal.ts';
import type { ParameterId } from '../law/generated/parameter-id.ts';
import { parameterAt } from '../law/lookup.ts';
import { PARAMETERS } from '../law/parameters.ts';
import type { Regime } from '../law/regime.ts';
import type { Appointment } from './appointment.ts';
import type { Figure, Unit } from './figure.ts';
import { derived, fromLaw } from './make.ts';

/** The pots of hours and money that an agreement gives a person for a school year. */
export const RIGHTS = [
  'basisrecht-uren',
  'basisrecht-geld',
  'basisvaardigheden',
  'lpb-uren',
  'starter-uren',
  'oop-uitbreiding',
] as const;
export type Right = (typeof RIGHTS)[number];

/** What a reader calls each pot. */
export const RIGHT_LABELS: Readonly<Record<Right, string>> = {
  'basisrecht-uren': 'Basisrecht in uren',
  'basisrecht-geld': 'Basisrecht in geld',
  basisvaardigheden: 'Uren basisvaardigheden (in overleg)',
  'lpb-uren': 'Uren persoonlijk budget',
  'starter-uren': 'Bijzondere uren starter',
  'oop-uitbreiding': 'Uitbreiding OOP bij onderbouwd plan',
};

/** The pots of which an agreement says that they lapse with the school year: CAO VO art. 17.6. */
export const LAPSING: Readonly<Record<Regime, readonly Right[]>> = {
  algemeen: [],
  'be-vlg': [],
  'nl-mbo': [],
  'nl-po': [],
  'nl-vo': ['basisrecht-uren', 'basisrecht-geld'],
};

/** What an appointment must be for a number of the law to be its norm, at full size. */
interface Norm {
  readonly right: Right;
  readonly parameter: ParameterId;
  /** Absent: any category. */
  readonly categories?: readonly string[];
  /** A mark of the appointment that must be true. */
  readonly only?: 'schoolleider' | 'primair-proces';
  /** A number of the appointment that a number of the law holds within bounds; unknown is outside. */
  readonly limit?: { readonly field: 'trede' | 'carrierepatroon' } & (
    | { readonly most: ParameterId }
    | { readonly least: ParameterId }
  );
  /** The number per work week that replaces `parameter` where the school says how many weeks it works. */
  readonly perWeek?: ParameterId;
  /** How many years what is left may be kept. */
  readonly keep?: ParameterId;
}

const TEACHERS_AND_SUPPORT = ['leraar', 'oop'];

/** Every norm per regime; an appointment that fits none has no right found. */
const NORMS: Readonly<Record<Regime, readonly Norm[]>> = {
  algemeen: [],
  'be-vlg': [],
  'nl-vo': [
    { right: 'basisrecht-uren', categories: ['leraar'], parameter: 'nl-vo/basisrecht-uren-leraar' },
    { right: 'basisrecht-uren', categories: ['oop'], parameter: 'nl-vo/basisrecht-uren-oop' },
    { right: 'basisrecht-geld', categories: ['leraar'], parameter: 'nl-vo/basisrecht-geld-leraar' },
    { right: 'basisrecht-geld', categories: ['oop'], parameter: 'nl-vo/basisrecht-geld-oop' },
    { right: 'basisvaardigheden', categories: ['leraar'], parameter: 'nl-vo/basisvaardigheden-uren-leraar' },
    { right: 'lpb-uren', categories: TEACHERS_AND_SUPPORT, parameter: 'nl-vo/lpb-uren' },
    { right: 'oop-uitbreiding', categories: ['oop'], parameter: 'nl-vo/oop-uitbreiding-uren' },
  ],
  'nl-po': [
    {
      right: 'basisrecht-uren',
      categories: TEACHERS_AND_SUPPORT,
      parameter: 'nl-po/uren-per-jaar',
      perWeek: 'nl-po/uren-per-week',
    },
    {
      right: 'basisrecht-geld',
      categories: TEACHERS_AND_SUPPORT,
      parameter: 'nl-po/geld-individueel',
      keep: 'nl-po/spaarjaren-geld',
    },
    {
      right: 'basisrecht-geld',
      categories: ['directie'],
      only: 'schoolleider',
      parameter: 'nl-po/geld-schoolleider',
      keep: 'nl-po/spaarjaren-schoolleider',
    },
    {
      right: 'starter-uren',
      categories: ['leraar'],
      limit: { field: 'trede', most: 'nl-po/starter-trede' },
      parameter: 'nl-po/starter-uren',
    },
  ],
  'nl-mbo': [
    {
      right: 'basisrecht-uren',
      only: 'primair-proces',
      limit: { field: 'carrierepatroon', least: 'nl-mbo/carrierepatroon' },
      parameter: 'nl-mbo/uren-primair-proces',
    },
  ],
};

const CALENDAR_DOUBT =
  'Het bedrag geldt per kalenderjaar en het schooljaar ligt in twee; de laagste uitkomst neemt het lagere bedrag, de hoogste het hogere.';

/** What an appointment of full size gives in a school year; null when no right was found. */
export function normOf(right: Right, appointment: Appointment, year: Period, regime: Regime): Figure | null {
  const norm = NORMS[regime].find((one) => one.right === right && fits(one, appointment, year));
  if (norm === undefined) return null;
  const unit = unitOf(right);
  const { werkweken } = appointment;
  const weekly = norm.perWeek === undefined ? null : parameterAt(norm.perWeek, year.from);
  if (weekly === null || werkweken === undefined) return normOfYear(norm.parameter, year, unit);
  return derived(
    { id: 'norm', label: 'Uren bij een volledige betrekking', unit },
    'uren per werkweek × werkweken',
    [fromLaw(weekly, unit), werkweken],
    ([hours = ZERO, weeks = ZERO]) => hours.times(weeks),
  );
}

/** How many years a person may keep what is left of a pot, by the longest that holds; null where no limit was read. */
export function yearsKept(
  right: Right,
  appointments: readonly Appointment[],
  year: Period,
  regime: Regime,
): number | null {
  const norms = NORMS[regime].filter(
    (norm) => norm.right === right && appointments.some((one) => fits(norm, one, year)),
  );
  const years = norms.flatMap(({ keep }) => (keep && parameterAt(keep, year.from)?.value.toNumber()) || []);
  return years.length === 0 ? null : Math.max(...years);
}

function fits(norm: Norm, appointment: Appointment, year: Period): boolean {
  if (norm.categories?.includes(appointment.categorie) === false) return false;
  if (norm.only !== undefined && appointment[norm.only] !== true) return false;
  if (norm.limit === undefined) return true;
  const { limit } = norm;
  const own = appointment[limit.field];
  const bound = parameterAt('most' in limit ? limit.most : limit.least, year.from);
  if (own === undefined || bound === null) return false;
  return 'most' in limit ? bound.value.gte(own) : bound.value.lte(own);
}

/** A number of the law for a school year. One that changes with the calendar year gives both its values. */
function normOfYear(id: ParameterId, year: Period, unit: Unit): Figure | null {
  const first = parameterAt(id, year.from);
  if (first === null) return null;
  const second = parameterAt(id, `${year.to.slice(0, 4)}-01-01`) ?? first;
  const changes = PARAMETERS[id]['werkt-per'] === 'kalenderjaar' && second.dated !== first.dated;
  if (!changes) return fromLaw(first, unit);
  const [low, high] = [Decimal.min(first.value, second.value), Decimal.max(first.value, second.value)];
  return {
    id: 'norm',
    label: first.label,
    unit,
    value: low,
    low,
    high,
    open: 0,
    exact: false,
    operation: 'laagste van beide kalenderjaren',
    operands: [fromLaw(first, unit), fromLaw(second, unit)],
    doubt: CALENDAR_DOUBT,
  };
}

/** Money or hours. */
export function unitOf(right: Right): 'euro' | 'uur' {
  return right === 'basisrecht-geld' ? 'euro' : 'uur';
}
