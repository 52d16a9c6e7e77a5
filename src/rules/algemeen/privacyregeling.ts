import { at, schoolRule } from '../rule.ts';

const COUNCILS: readonly string[] = ['pmr', 'pgmr', 'or'];

export default schoolRule<
  'kader',
  { kader: string; geval: 'geen' | 'instemming' | 'orgaan'; orgaan: string }
>({
  name: 'algemeen/privacyregeling',
  scope: 'school',
  kinds: ['kader'],
  regime: 'algemeen',
  notes: ['NL-ALL-P06'],
  force: 'wet',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2018-05-25' },
  basis: {
    document: 'Wet medezeggenschap op scholen, tekst van 2012; voor een OR de WOR',
    article: 'art. 12 lid 1, onderdeel m; WOR art. 27',
    url: 'https://wetten.overheid.nl/BWBR0020685',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view }, report) => {
    if (view.context.land !== 'nl') return;
    const privacy = doc.data.regelingen?.privacy;
    const args = { kader: doc.id, orgaan: privacy?.orgaan ?? '' };
    if (privacy === undefined) {
      // Only where personal documents are kept does the reader look for the regulation here.
      if (view.personalPlans.length > 0)
        report({ at: at(doc, '', 'key'), args: { ...args, geval: 'geen' }, atMost: 'info' });
    } else if (privacy.orgaan !== undefined && !COUNCILS.includes(privacy.orgaan))
      report({ at: at(doc, '/regelingen/privacy/orgaan'), args: { ...args, geval: 'orgaan' } });
    else if (privacy['instemming-op'] === undefined)
      report({ at: at(doc, '/regelingen/privacy', 'key'), args: { ...args, geval: 'instemming' } });
  },
  texts: {
    nl: {
      title: 'Er is een privacyregeling met instemming van de PMR of OR',
      message: (args) => {
        if (args.geval === 'geen')
          return `${args.kader} verwijst niet naar een privacyregeling, terwijl er persoonlijke plannen zijn.`;
        return args.geval === 'orgaan'
          ? `Bij de privacyregeling staat ${args.orgaan}; instemming is van de PMR, PGMR of OR.`
          : 'Bij privacy staat niet wanneer de PMR, PGMR of OR instemde.';
      },
      advice: () => 'Vul bij regelingen, privacy in: instemming-op, orgaan en vindplaats.',
    },
    en: {
      title: 'There is a privacy regulation with consent of the PMR or OR',
      message: (args) => {
        if (args.geval === 'geen')
          return `${args.kader} does not refer to a privacy regulation, while there are personal plans.`;
        return args.geval === 'orgaan'
          ? `The privacy regulation names ${args.orgaan}; consent is of the PMR, PGMR or OR.`
          : 'At privacy it does not say when the PMR, PGMR or OR consented.';
      },
      advice: () => 'Fill in at regelingen, privacy: instemming-op, orgaan and vindplaats.',
    },
  },
});
