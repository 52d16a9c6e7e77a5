import { overlap } from '../../base/dates.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';

const GROUPS = ['leraar', 'oop', 'directie'] as const;
/** Participants of whom the plan does not say which category they are of. */
const UNSAID = ['groep', 'team', 'rol', 'nog-aan-te-wijzen', 'minimum'] as const;

export default schoolRule<'plan', { ontbreekt: string }>({
  name: 'nl-vo/alle-functiegroepen',
  scope: 'school',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C13'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'handreiking-vo', article: 'professionalisering is voor iedereen' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'Een functiegroep kan bewust in een ander plan of jaar aan bod komen.',
  },
  check: ({ doc, view }, report) => {
    const period = planPeriod(doc.data, view.context.land);
    const all = view.plans.flatMap((plan) => plan.data.activiteiten ?? []);
    if (period === null || doc.data.activiteiten === undefined || all.length === 0) return;
    const present = view.appointments.filter(
      ({ van, tot }) => overlap({ from: van, to: tot ?? period.to }, period) !== null,
    );
    const served = all.map((activity) => categoriesOf(activity, view));
    if (served.includes(null)) return;
    const missing = GROUPS.filter(
      (group) =>
        present.some(({ categorie }) => categorie === group) && !served.some((set) => set?.has(group)),
    );
    if (missing.length > 0)
      report({ at: at(doc, '/activiteiten', 'key'), args: { ontbreekt: missing.join(', ') } });
  },
  texts: {
    nl: {
      title: 'Alle functiegroepen komen aan bod',
      message: (args) => `Onder activiteiten komt niemand aan bod uit: ${args.ontbreekt}.`,
      advice: () => 'Voeg een activiteit toe, of zet in de afspraken waarom deze groep nu niet meedoet.',
    },
    en: {
      title: 'All categories of staff are covered',
      message: (args) => `Under activiteiten nobody takes part of: ${args.ontbreekt}.`,
      advice: () => 'Add an activity, or say in afspraken why this group does not take part now.',
    },
  },
});

/** The categories that take part; null where the plan does not say who does. */
function categoriesOf(activity: Activiteit, view: SchoolView): ReadonlySet<string> | null {
  const rows = activity.deelnemers ?? [];
  if (rows.length === 0 || rows.some((row) => UNSAID.some((field) => row[field] !== undefined))) return null;
  const named = rows.flatMap(({ categorie, medewerker }) => [
    ...(categorie === undefined ? [] : [categorie as string]),
    ...view.appointments.filter(({ person }) => person === medewerker).map((one) => one.categorie),
  ]);
  return new Set(named);
}
