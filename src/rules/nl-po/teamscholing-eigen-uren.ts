import { schoolRule } from '../rule.ts';
import { type WithoutConsent, withoutConsent } from '../without-consent.ts';

export default schoolRule<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname', WithoutConsent['args']>({
  name: 'nl-po/teamscholing-eigen-uren',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan', 'deelname'],
  regime: 'nl-po',
  notes: ['NL-PO-C03'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-01-01' },
  basis: {
    document: 'CAO PO 2018-2019 (AOb)',
    article: 'art. 9.5 en 9.7',
    url: 'https://www.aob.nl/nieuws/haal-meer-uit-de-cao/',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const found of withoutConsent(doc, view)) report(found);
  },
  texts: {
    nl: {
      title: 'Teamscholing gaat niet zonder afspraak van de eigen uren af',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is opgedragen en gaat bij een groep van het basisrecht af. Dat mag alleen als ieder het zelf afspreekt.`;
        if (args.geval === 'geen')
          return `Met ${args.wie} is niet afgesproken dat ${args.activiteit} van het basisrecht afgaat.`;
        return `Met ${args.wie} is ${args.ingestemd} afgesproken, maar voor ${args.activiteit} gaat ${args.uren} van het basisrecht af.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Zet de uren op werkgever, of noem wie instemt elk apart met medewerker en instemming.'
          : 'Zet de uren op werkgever, of leg bij de deelnemer de instemming met datum en uren vast.',
    },
    en: {
      title: 'Team training takes no own hours without an agreement',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is assigned and charged to basisrecht for a group. That takes an agreement with each of them.`;
        if (args.geval === 'geen')
          return `It was not agreed with ${args.wie} that ${args.activiteit} is charged to the basic right.`;
        return `${args.ingestemd} was agreed with ${args.wie}, but ${args.activiteit} takes ${args.uren} of the basic right.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Put the hours on werkgever, or name each who consents with medewerker and instemming.'
          : 'Put the hours on werkgever, or record the consent with date and hours at the participant.',
    },
  },
});
