import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { starter: string }>({
  name: 'be-vlg/starter-heeft-afspraak',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-003'],
  force: 'wet',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2019-09-01' },
  basis: { source: 'rechtspositie', article: 'art. 20bis' },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Een wettelijke termijn voor de afspraak is er niet, en zij hoeft niet in het plan te staan.',
  },
  check: ({ doc, view, dates: { today } }, report) => {
    const begins = planPeriod(doc.data, view.context.land)?.from;
    // Before the school year begins, the agreement may still come.
    if (begins === undefined || today < begins || view.broken.has('begeleidingsafspraak')) return;
    const agreed = new Set(view.agreements.map(({ data }) => data.medewerker));
    for (const [index, starter] of (doc.data.aanvangsbegeleiding?.starters ?? []).entries()) {
      if (starter['schriftelijk-op'] !== undefined || agreed.has(starter.medewerker)) continue;
      report({
        at: at(doc, pointerTo('/aanvangsbegeleiding/starters', index, 'medewerker')),
        args: { starter: starter.medewerker },
      });
    }
  },
  texts: {
    nl: {
      title: 'Elke starter heeft een schriftelijke afspraak',
      message: (args) =>
        `Voor ${args.starter} is er nog geen schriftelijke afspraak over duur en intensiteit.`,
      advice: () => 'Maak een begeleidingsafspraak, of vul bij de starter schriftelijk-op in.',
    },
    en: {
      title: 'Every starter has a written agreement',
      message: (args) => `For ${args.starter} there is no written agreement yet on duration and intensity.`,
      advice: () => 'Make a begeleidingsafspraak, or fill in schriftelijk-op at the starter.',
    },
  },
});
