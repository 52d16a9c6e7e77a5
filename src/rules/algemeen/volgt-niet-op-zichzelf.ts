import { pointerTo } from '../../base/place.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan' | 'teamplan', { activiteit: string; na: string }>({
  name: 'algemeen/volgt-niet-op-zichzelf',
  scope: 'bestand',
  kinds: ['plan', 'teamplan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wat vooraf moet gaan, gaat echt vooraf'),
  confidence: 'primary',
  parameters: [],
  severity: { value: 'error', why: 'Een van de activiteiten kan zo nooit als eerste beginnen.' },
  check: ({ doc }, report) => {
    const activities = doc.data.activiteiten ?? [];
    const comesBefore = (id: string, other: string): boolean => before(activities, other, doc.id).has(id);
    const told: string[] = [];
    for (const [index, { id }] of activities.entries()) {
      const first = earlier(activities, id, doc.id).find(({ na }) => comesBefore(id, na));
      const inToldCircle = told.some((other) => comesBefore(id, other) && comesBefore(other, id));
      if (first === undefined || inToldCircle) continue;
      told.push(id);
      report({
        at: at(doc, pointerTo('/activiteiten', index, ...first.steps)),
        args: { activiteit: id, na: first.na },
      });
    }
  },
  texts: {
    nl: {
      title: 'Een activiteit volgt niet op zichzelf',
      message: (args) =>
        args.activiteit === args.na
          ? `${args.activiteit} komt hier na zichzelf.`
          : `${args.activiteit} komt na ${args.na}, en die komt weer na ${args.activiteit}.`,
      advice: () => 'Verbeter bij een van de activiteiten vervolg-op of de voorwaarde na.',
    },
    en: {
      title: 'An activity does not follow on itself',
      message: (args) =>
        args.activiteit === args.na
          ? `${args.activiteit} comes after itself here.`
          : `${args.activiteit} comes after ${args.na}, and that comes after ${args.activiteit} again.`,
      advice: () => 'Mend vervolg-op or the condition na at one of the activities.',
    },
  },
});

interface Step {
  /** The id of what comes first. */
  readonly na: string;
  /** Where that is said, from the activity. */
  readonly steps: readonly (string | number)[];
}

/** What an activity says to come after, in the same plan. */
function earlier(activities: readonly Activiteit[], id: string, plan: string): Step[] {
  const activity = activities.find((one) => one.id === id);
  const named = [
    { na: activity?.['vervolg-op'], steps: ['vervolg-op'] },
    ...(activity?.voorwaarden ?? []).map(({ na }, index) => ({ na, steps: ['voorwaarden', index, 'na'] })),
  ];
  return named.flatMap(({ na, steps }) => (na === undefined ? [] : [{ na: local(na, plan), steps }]));
}

/** Everything that comes before an activity, however many steps away. */
function before(activities: readonly Activiteit[], id: string, plan: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const { na } of earlier(activities, next, plan))
      if (!found.has(na)) {
        found.add(na);
        open.push(na);
      }
  return found;
}

/** `plan/a-1` in that plan itself is `a-1`. */
function local(reference: string, plan: string): string {
  return reference.startsWith(`${plan}/`) ? reference.slice(plan.length + 1) : reference;
}
