import { at, fileRule } from '../rule.ts';

const ASKED = [
  'werkdrukvermindering',
  'kennismaking-met-de-school',
  'professionele-ontwikkeling',
  'observatie-in-de-klas',
  'intervisie-en-begeleiding',
] as const;

export default fileRule<'begeleidingsafspraak', { starter: string; ontbreekt: string }>({
  name: 'nl-vo/inductie-criteria',
  scope: 'bestand',
  kinds: ['begeleidingsafspraak'],
  regime: 'nl-vo',
  notes: ['NL-VO-C14'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2024-08-01' },
  basis: { source: 'inductie-vo', article: 'artikelnummer niet gelezen' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    const agreed = doc.data.criteria ?? [];
    const missing = ASKED.filter((part) => !agreed.some(({ onderdeel }) => onderdeel === part));
    if (missing.length === 0) return;
    report({
      at: at(doc, '/medewerker'),
      args: { starter: doc.data.medewerker, ontbreekt: missing.join(', ') },
      // Without any part here, the programme may be described for all starters together.
      ...(agreed.length === 0 ? { atMost: 'info' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'Het inductieprogramma heeft al zijn onderdelen',
      message: (args) =>
        `In de afspraak met ${args.starter} ontbreekt van het inductieprogramma: ${args.ontbreekt}.`,
      advice: () => 'Vul onder criteria aan wat over elk onderdeel is afgesproken.',
    },
    en: {
      title: 'The induction programme has all its parts',
      message: (args) =>
        `The agreement with ${args.starter} lacks of the induction programme: ${args.ontbreekt}.`,
      advice: () => 'Fill in under criteria what is agreed on each part.',
    },
  },
});
