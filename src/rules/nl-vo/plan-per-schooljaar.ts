import { addDays, type Period } from '../../base/dates.ts';
import { schoolYearOf, schoolYearPeriod } from '../../base/school-year.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'school', { school: string; schooljaar: string; dagen: string; meer: number }>({
  name: 'nl-vo/plan-per-schooljaar',
  scope: 'school',
  kinds: ['school'],
  regime: 'nl-vo',
  notes: ['NL-VO-C01'],
  force: 'cao',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 3' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view, dates }, report) => {
    if (view.broken.has('plan')) return;
    const { land } = view.context;
    const current = schoolYearPeriod(schoolYearOf(dates.today, land), land);
    const periods = view.plans
      .flatMap(({ data }) => planPeriod(data, land) ?? [])
      .toSorted((a, b) => a.from.localeCompare(b.from));
    const [first] = periods;
    const founded = doc.data['opgericht-op'];
    if (first === undefined) {
      if (founded !== undefined && founded > dates.today) return;
      report({
        at: at(doc, '/id'),
        args: { school: doc.id, schooljaar: schoolYearOf(dates.today, land), dagen: '', meer: 0 },
      });
      return;
    }
    const from = first.from < current.from ? first.from : current.from;
    const gaps = gapsIn(periods, {
      from: founded !== undefined && from < founded ? founded : from,
      to: current.to,
    }).filter((gap) => gap.from <= dates.today || periods.some((period) => period.from > gap.to));
    const [gap] = gaps;
    if (gap === undefined) return;
    report({
      at: at(doc, '/id'),
      args: {
        school: doc.id,
        schooljaar: schoolYearOf(gap.from, land),
        dagen: `${gap.from} tot en met ${gap.to}`,
        meer: gaps.length - 1,
      },
      // What came before the first plan may have been kept elsewhere.
      ...(gaps.every(({ to }) => to < first.from) ? { atMost: 'warning' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'Er is een plan voor elk schooljaar',
      message: (args) => {
        if (args.dagen === '') return `${args.school} heeft geen plan voor ${args.schooljaar}.`;
        const more =
          args.meer === 1 ? ' Er is nog één zulke periode.' : ` Er zijn nog ${args.meer} zulke perioden.`;
        return `${args.school} heeft geen plan voor ${args.dagen}.${args.meer === 0 ? '' : more}`;
      },
      advice: (args) =>
        `Voeg een plan toe dat deze dagen van ${args.schooljaar} dekt; ook een plan van meer scholen telt.`,
    },
    en: {
      title: 'There is a plan for each school year',
      message: (args) => {
        if (args.dagen === '') return `${args.school} has no plan for ${args.schooljaar}.`;
        const more =
          args.meer === 1 ? ' There is one more such period.' : ` There are ${args.meer} more such periods.`;
        return `${args.school} has no plan for ${args.dagen.replace('tot en met', 'to')}.${args.meer === 0 ? '' : more}`;
      },
      advice: (args) =>
        `Add a plan that covers these days of ${args.schooljaar}; a plan of several schools counts too.`,
    },
  },
});

/** The days of a span that no period covers; periods come in the order of their first day. */
function gapsIn(periods: readonly Period[], span: Period): Period[] {
  const gaps: Period[] = [];
  let next = span.from;
  for (const { from, to } of periods) {
    if (next > span.to) break;
    if (from > next) gaps.push({ from: next, to: from > span.to ? span.to : addDays(from, -1) });
    if (to >= next) next = addDays(to, 1);
  }
  return next > span.to ? gaps : [...gaps, { from: next, to: span.to }];
}
