import { addYears, type IsoDate } from '../base/dates.ts';
import { schoolYearOf, schoolYearPeriod } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import { LAPSING } from '../figures/norms.ts';
import { FACTS } from '../law/facts.ts';
import { parameterAt } from '../law/lookup.ts';
import type { Regime } from '../law/regime.ts';

/** Something that must be done on or before a day. */
export interface Deadline {
  readonly date: IsoDate;
  readonly what: DeadlineKind;
  /** The id of the document, person or activity it concerns. */
  readonly subject: string;
  /** Whose plan an activity or goal is of, since another may have one of the same id; null for all else. */
  readonly home: string | null;
}

export type DeadlineKind =
  | 'kader-opnieuw'
  | 'persoonlijk-plan-opnieuw'
  | 'recht-vervalt'
  | 'spaarsaldo-vervalt'
  | 'plan-volgend-jaar'
  | 'evaluatie'
  | 'indicator'
  | 'uitzondering-eindigt';

/**
 * Every day that the documents of a workspace set or that follows from a dated term of law, in order of date. A goal that
 * a next plan of the same owner takes over keeps its day, which is told once.
 */
export function deadlinesIn(
  docs: readonly Doc[],
  regimeOf: (doc: Doc) => Regime | null,
  today: IsoDate,
): Deadline[] {
  const all = docs.flatMap((doc) => [...ownDeadlines(doc, regimeOf(doc), today), ...exceptionEnds(doc)]);
  const byContent = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...byContent.values()].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.subject < b.subject ? -1 : 1,
  );
}

function ownDeadlines(doc: Doc, regime: Regime | null, today: IsoDate): Deadline[] {
  switch (doc.soort) {
    case 'kader':
      return kaderDue(doc, regime, today);
    case 'persoonlijk-plan':
      return personalPlanDue(doc, regime);
    case 'plan':
      return planDays(doc);
    case 'school':
      return schoolDays(doc, regime, today);
    default:
      return [];
  }
}

/** A framework is agreed again within its term (CAO VO art. 17.2.2): 2021-08-01 → 2025-08-01 (W27). */
function kaderDue(doc: Doc<'kader'>, regime: Regime | null, today: IsoDate): Deadline[] {
  const agreed = doc.data['vastgesteld-op'];
  const years = regime && FACTS[regime].numbers.frameworkYears;
  const term = years && parameterAt(years, today);
  if (agreed === undefined || !term) return [];
  return [
    { date: addYears(agreed, term.value.toNumber()), what: 'kader-opnieuw', subject: doc.id, home: null },
  ];
}

/** Agreements are renewed within three years (CAO VO art. 17.3.1): 2023-09-01 → 2026-09-01 (W27). */
function personalPlanDue(doc: Doc<'persoonlijk-plan'>, regime: Regime | null): Deadline[] {
  const agreed = doc.data['afgesproken-op'];
  const years = regime && FACTS[regime].numbers.personalPlanYears;
  const term = agreed && years ? parameterAt(years, agreed) : null;
  const renewal: Deadline[] =
    agreed === undefined || !term
      ? []
      : [
          {
            date: addYears(agreed, term.value.toNumber()),
            what: 'persoonlijk-plan-opnieuw',
            subject: doc.data.medewerker,
            home: null,
          },
        ];
  const saved = (doc.data.saldi ?? []).flatMap((balance): Deadline[] =>
    balance.afspraak?.tot === undefined
      ? []
      : [
          {
            date: balance.afspraak.tot,
            what: 'spaarsaldo-vervalt',
            subject: doc.data.medewerker,
            home: null,
          },
        ],
  );
  return [...renewal, ...saved];
}

function planDays(doc: Doc<'plan'>): Deadline[] {
  const [school, ...others] = doc.data.scholen ?? [];
  const home = (others.length === 0 ? school : undefined) ?? doc.data.bestuur ?? doc.id;
  const at = (date: IsoDate | undefined, what: DeadlineKind, subject: string): Deadline[] =>
    date === undefined ? [] : [{ date, what, subject, home }];
  return [
    ...(doc.data.activiteiten ?? []).flatMap((activity) =>
      at(activity.evaluatie?.wanneer, 'evaluatie', activity.id),
    ),
    ...(doc.data.doelen ?? []).flatMap((goal) => at(goal.indicator?.moment, 'indicator', goal.id)),
  ];
}

/** Rights lapse with the school year; the next year wants a plan of its own before it starts. */
function schoolDays(doc: Doc<'school'>, regime: Regime | null, today: IsoDate): Deadline[] {
  if (regime === null) return [];
  const land = FACTS[regime].land;
  const { to } = schoolYearPeriod(schoolYearOf(today, land), land);
  const ends: Deadline[] =
    LAPSING[regime].length > 0 ? [{ date: to, what: 'recht-vervalt', subject: doc.id, home: null }] : [];
  return [...ends, { date: to, what: 'plan-volgend-jaar', subject: doc.id, home: null }];
}

function exceptionEnds(doc: Doc): Deadline[] {
  const { uitzonderingen = [] } = doc.data as { uitzonderingen?: { tot: IsoDate; betreft: string }[] };
  return uitzonderingen.map(({ tot, betreft }) => ({
    date: tot,
    what: 'uitzondering-eindigt',
    subject: betreft,
    home: null,
  }));
}

/** The documents that make deadlines next: those of today and later, nearest first, and those that passed. */
export function upcoming(
  deadlines: readonly Deadline[],
  today: IsoDate,
): { passed: Deadline[]; ahead: Deadline[] } {
  return {
    passed: deadlines.filter(({ date }) => date < today),
    ahead: deadlines.filter(({ date }) => date >= today),
  };
}

/** School years that a school has something for, and the current one. */
export function yearsOf(
  school: Doc<'school'>,
  docs: readonly Doc[],
  regime: Regime,
  today: IsoDate,
): string[] {
  const years = ofKind(docs, 'plan')
    .filter((plan) => plan.data.scholen?.includes(school.id))
    .flatMap((plan) => plan.data.schooljaar ?? []);
  return [...new Set([...years, schoolYearOf(today, FACTS[regime].land)])].sort();
}
