import { schoolRule } from '../rule.ts';
import { type WithoutConsent, withoutConsent } from '../without-consent.ts';

export default schoolRule<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname', WithoutConsent['args']>({
  name: 'nl-vo/instemming-eigen-uren',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan', 'deelname'],
  regime: 'nl-vo',
  notes: ['NL-VO-C09', 'NL-T04'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.4 lid 2' },
  confidence: 'primary',
  parameters: [],
  tags: ['goedkeuring'],
  check: ({ doc, view }, report) => {
    for (const found of withoutConsent(doc, view)) report(found);
  },
  texts: {
    nl: {
      title: 'Opgedragen uren gaan alleen met eigen instemming van het basisrecht af',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is opgedragen en gaat van het basisrecht af zonder dat ieder zelf instemt. Een besluit van de PMR is dat niet.`;
        if (args.geval === 'geen')
          return `Van ${args.wie} is geen instemming vastgelegd om ${args.activiteit} van het basisrecht te betalen. De PMR kan dat niet in die plaats doen.`;
        return `${args.wie} stemde in voor ${args.ingestemd}, maar voor ${args.activiteit} gaat ${args.uren} van het basisrecht af.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Zet de uren op werkgever, of noem wie instemt elk apart met medewerker en instemming.'
          : 'Zet de uren op werkgever, of leg bij de deelnemer de instemming met datum en uren vast.',
    },
    en: {
      title: 'Assigned hours come from the basic right only with own consent',
      message: (args) => {
        if (args.geval === 'groep')
          return `${args.activiteit} is assigned and charged to basisrecht without each person's consent. A decision of the PMR is none.`;
        if (args.geval === 'geen')
          return `No consent of ${args.wie} is recorded to charge ${args.activiteit} to the basic right. The PMR can not give it instead.`;
        return `${args.wie} consented to ${args.ingestemd}, but ${args.activiteit} takes ${args.uren} of the basic right.`;
      },
      advice: (args) =>
        args.geval === 'groep'
          ? 'Put the hours on werkgever, or name each who consents with medewerker and instemming.'
          : 'Put the hours on werkgever, or record the consent with date and hours at the participant.',
    },
  },
});
