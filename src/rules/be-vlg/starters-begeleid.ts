import type { IsoDate } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import { planHoldsOn } from '../../documents/plan-period.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';

type Medewerker = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

export default schoolRule<
  'personeel',
  { medewerker: string; plan: string; geval: 'lijst' | 'later' | 'geen-lijst' }
>({
  name: 'be-vlg/starters-begeleid',
  scope: 'school',
  kinds: ['personeel'],
  regime: 'be-vlg',
  notes: ['VL-AVB-002'],
  force: 'wet',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2019-09-01' },
  basis: { source: 'rechtspositie', article: 'art. 20bis' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view, dates: { today } }, report) => {
    const plans = view.plans.filter((plan) => planHoldsOn(plan.data, today, 'be'));
    const plan = plans[0];
    if (plan === undefined) return;
    const starters = plans.flatMap((one) => one.data.aanvangsbegeleiding?.starters ?? []);
    const decided = lastDecision(plans, view);
    for (const [index, person] of (doc.data.medewerkers ?? []).entries()) {
      const since = starterSince(person, doc.data.school, today);
      if (since === null || starters.some(({ medewerker }) => medewerker === person.id)) continue;
      const later = decided !== null && since > decided;
      const geval = starters.length === 0 ? 'geen-lijst' : later ? 'later' : 'lijst';
      report({
        at: at(doc, pointerTo('/medewerkers', index), 'key'),
        args: { medewerker: person.id, plan: plan.id, geval },
        ...(geval === 'lijst' ? {} : { atMost: 'info' as const }),
      });
    }
  },
  texts: {
    nl: {
      title: 'Elke starter valt onder de aanvangsbegeleiding',
      message: (args) => {
        if (args.geval === 'later')
          return `${args.medewerker} begon als tabd in een wervingsambt na de goedkeuring en staat niet bij de starters van ${args.plan}.`;
        if (args.geval === 'geen-lijst')
          return `${args.medewerker} is tabd in een wervingsambt; ${args.plan} noemt geen starters bij naam.`;
        return `${args.medewerker} is tabd in een wervingsambt, maar staat niet bij de starters van ${args.plan}.`;
      },
      advice: (args) =>
        args.geval === 'lijst'
          ? `Zet ${args.medewerker} bij aanvangsbegeleiding onder starters, met een mentor.`
          : `Maak met ${args.medewerker} een schriftelijke afspraak; het plan zelf hoeft daarvoor niet te wijzigen.`,
    },
    en: {
      title: 'Every starter falls under induction',
      message: (args) => {
        if (args.geval === 'later')
          return `${args.medewerker} started as tabd in a recruitment office after approval and is not among the starters of ${args.plan}.`;
        if (args.geval === 'geen-lijst')
          return `${args.medewerker} is tabd in a recruitment office; ${args.plan} names no starters.`;
        return `${args.medewerker} is tabd in a recruitment office, but is not among the starters of ${args.plan}.`;
      },
      advice: (args) =>
        args.geval === 'lijst'
          ? `Put ${args.medewerker} under starters of aanvangsbegeleiding, with a mentor.`
          : `Make a written agreement with ${args.medewerker}; the plan itself need not change for that.`,
    },
  },
});

/** The day a person became the school's starter in a recruitment office, when they are one today. */
function starterSince(person: Medewerker, school: string, today: IsoDate): IsoDate | null {
  const current = (person.dienstverbanden ?? []).filter(
    (one) =>
      one.aanstelling === 'tabd' &&
      one.ambtssoort === 'werving' &&
      (one.school ?? school) === school &&
      one.van <= today &&
      (typeof one.tot !== 'string' || today <= one.tot),
  );
  return current.map(({ van }) => van).sort()[0] ?? null;
}

/** The day of the last positive decision on a number of plans. */
function lastDecision(plans: readonly Doc<'plan'>[], view: SchoolView): IsoDate | null {
  const days = plans
    .flatMap(({ id }) => view.approval(id)?.decisions ?? [])
    .filter(({ positive, competent }) => positive && competent)
    .map(({ doc }) => doc.data.zitting);
  return days.sort().at(-1) ?? null;
}
