import { addDays, type IsoDate, overlap, type Period } from '../../base/dates.ts';
import { schoolYearOf, schoolYearPeriod, schoolYearStart } from '../../base/school-year.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'school', { school: string; schooljaar: string; van: string; tot: string }>({
  name: 'be-vlg/plan-dekt-schooljaar',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-001'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view, dates: { today } }, report) => {
    if (view.broken.has('plan')) return;
    const plans = view.plans.flatMap((plan) => planPeriod(plan.data, 'be') ?? []);
    for (const schooljaar of yearsToJudge(plans, today)) {
      const due = dueIn(schooljaar, plans, today, doc.data['opgericht-op']);
      const gap = due && firstGap(due, plans);
      if (gap)
        report({
          at: at(doc, '', 'key'),
          args: { school: doc.id, schooljaar, van: gap.from, tot: gap.to },
        });
    }
  },
  texts: {
    nl: {
      title: 'Elk schooljaar heeft een plan',
      message: (args) =>
        `Voor ${args.school} geldt van ${args.van} tot en met ${args.tot} geen enkel plan (schooljaar ${args.schooljaar}).`,
      advice: (args) =>
        `Voeg een plan toe dat bij scholen ${args.school} noemt en deze dagen dekt. Eén plan voor meer scholen of per kalenderjaar mag.`,
    },
    en: {
      title: 'Every school year has a plan',
      message: (args) =>
        `No plan holds for ${args.school} from ${args.van} to ${args.tot} (school year ${args.schooljaar}).`,
      advice: (args) =>
        `Add a plan that names ${args.school} under scholen and covers these days. One plan for several schools or per calendar year is fine.`,
    },
  },
});

/** The school year of today, and every year between the first and the last plan. */
function yearsToJudge(plans: readonly Period[], today: IsoDate): string[] {
  const current = schoolYearOf(today, 'be');
  const starts = plans.flatMap(({ from, to }) => [from, to]).map((day) => schoolYearOf(day, 'be'));
  const first = schoolYearStart(starts.toSorted()[0] ?? current) ?? 0;
  const last = schoolYearStart(starts.toSorted().at(-1) ?? current) ?? 0;
  const years = Array.from(
    { length: last - first + 1 },
    (_, index) => `${first + index}-${first + index + 1}`,
  );
  return [...new Set([...years, current])].sort();
}

/**
 * The days of a school year that must have a plan: not before the school or its first plan began (older plans may
 * lie in an archive), and not after the last plan ended, unless today is later: the next one may still come.
 */
function dueIn(
  schoolYear: string,
  plans: readonly Period[],
  today: IsoDate,
  founded: IsoDate | undefined,
): Period | null {
  const year = schoolYearPeriod(schoolYear, 'be');
  const first = plans.map(({ from }) => from).sort()[0];
  const last =
    plans
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? today;
  const begun = first !== undefined && first <= today ? first : year.from;
  const from = founded !== undefined && founded > begun ? founded : begun;
  const current = schoolYear === schoolYearOf(today, 'be');
  return overlap(year, { from, to: current && last < today ? today : last });
}

/** The first days of a span that no plan covers. */
function firstGap(due: Period, plans: readonly Period[]): Period | null {
  let day = due.from;
  for (const { from, to } of plans.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > day) return { from: day, to: lesser(addDays(from, -1), due.to) };
    if (to >= day) day = addDays(to, 1);
    if (day > due.to) return null;
  }
  return { from: day, to: due.to };
}

function lesser(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
