import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { ontbreekt: string }>({
  name: 'be-vlg/europees-plan-volledig',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-INT-001'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2021-01-01' },
  basis: { source: 'erasmus-plan', article: 'doelen, activiteiten, beheer en middelen; twee tot vijf jaar' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const plan = doc.data.internationaal;
    if (plan === undefined || plan === null) return;
    const missing = (['doelen', 'activiteiten', 'beheer', 'looptijd'] as const).filter((part) => {
      const value = plan[part];
      return value === undefined || (Array.isArray(value) && value.length === 0);
    });
    if (missing.length > 0)
      report({ at: at(doc, '/internationaal', 'key'), args: { ontbreekt: missing.join(', ') } });
  },
  texts: {
    nl: {
      title: 'Een Europees plan heeft doelen, activiteiten en beheer',
      message: (args) => `Bij internationaal is nog niet ingevuld: ${args.ontbreekt}.`,
      advice: () => 'Vul aan, of laat internationaal leeg als de school geen Europees plan heeft.',
    },
    en: {
      title: 'A European plan has objectives, activities and management',
      message: (args) => `At internationaal this is not filled in yet: ${args.ontbreekt}.`,
      advice: () => 'Fill it in, or leave internationaal empty when the school has no European plan.',
    },
  },
});
