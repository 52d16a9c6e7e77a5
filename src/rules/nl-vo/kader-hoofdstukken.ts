import { at, fileRule } from '../rule.ts';

const CHAPTERS = [
  'aanleiding',
  'missie-visie-en-strategie',
  'hr-strategie',
  'ontwikkelthemas',
  'visie-op-professionalisering',
  'ontwikkelcultuur',
  'inbedding-ontwikkeling',
  'faciliteiten-en-budgetten',
  'verantwoording',
  'implementatie',
] as const;

export default fileRule<'kader', { ontbreekt: string }>({
  name: 'nl-vo/kader-hoofdstukken',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K09'],
  force: 'praktijk',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'handreiking-vo', article: 'onderdelen van een kader' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const chapters = doc.data.hoofdstukken;
    // A kader without chapters says it all in its own fields.
    if (chapters === undefined) return;
    const missing = CHAPTERS.filter((one) => !chapters.some(({ onderdeel }) => onderdeel === one));
    if (missing.length > 0)
      report({ at: at(doc, '/hoofdstukken', 'key'), args: { ontbreekt: missing.join(', ') } });
  },
  texts: {
    nl: {
      title: 'Het kader heeft de hoofdstukken van de Handreiking',
      message: (args) => `Onder hoofdstukken ontbreekt van de Handreiking: ${args.ontbreekt}.`,
      advice: () => 'Vul aan wat voor dit bestuur van belang is; de cao vraagt deze indeling niet.',
    },
    en: {
      title: 'The framework has the chapters of the guide',
      message: (args) => `Under hoofdstukken these of the guide are missing: ${args.ontbreekt}.`,
      advice: () => 'Fill in what matters to this board; the agreement does not ask for this division.',
    },
  },
});
