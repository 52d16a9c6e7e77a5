import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { plan: string; zitting: string; opgesteld: string }>({
  name: 'algemeen/besluit-na-opstelling',
  scope: 'school',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: ['VL-APP-001'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-besluit', article: 'een orgaan beslist over een tekst die er al is' },
  confidence: 'primary',
  parameters: [],
  severity: { value: 'warning', why: 'Een van de twee dagen is verkeerd; welke, is niet te zien.' },
  tags: ['goedkeuring'],
  check: ({ doc, view }, report) => {
    const opgesteld = doc.data.opgesteld?.datum;
    if (opgesteld === undefined) return;
    for (const { doc: decision, match } of view.approval(doc.id)?.decisions ?? []) {
      const { zitting } = decision.data;
      // A decision on an earlier text may well be older than this one.
      if (match === 'anders' || zitting >= opgesteld) continue;
      report({ at: at(decision, '/zitting'), args: { plan: doc.id, zitting, opgesteld } });
    }
  },
  texts: {
    nl: {
      title: 'Een besluit is van na de dag waarop het plan is opgesteld',
      message: (args) =>
        `De zitting van ${args.zitting} ligt voor ${args.opgesteld}, de dag waarop ${args.plan} is opgesteld.`,
      advice: () =>
        'Verbeter de zitting, of de datum bij opgesteld; na dat laatste beslist het orgaan opnieuw.',
    },
    en: {
      title: 'A decision is later than the day on which the plan was drawn up',
      message: (args) =>
        `The session of ${args.zitting} lies before ${args.opgesteld}, the day on which ${args.plan} was drawn up.`,
      advice: () => 'Mend the session, or the day at opgesteld; after the latter the body decides again.',
    },
  },
});
