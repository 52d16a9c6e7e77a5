import { schoolRule } from '../rule.ts';
import { bookedAsBasicRight } from './_shared/basic-right.ts';

export default schoolRule<
  'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname',
  { activiteit: string; wie: string; waarde: string }
>({
  name: 'nl-vo/ontwikkeltijd-apart',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan', 'deelname'],
  regime: 'nl-vo',
  notes: ['NL-VO-C17'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2019-08-01' },
  basis: {
    document: 'CAO VO 2018-2019',
    article: 'art. 8.2',
    url: 'https://www.vo-raad.nl/artikelen/q-a-onderhandelaarsakkoord-cao-vo-2018-2019',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const { activity, person, potAt } of bookedAsBasicRight(doc, view, 'ontwikkeltijd'))
      report({
        at: potAt,
        args: {
          activiteit: activity.replace(/^.*\//, ''),
          wie: person ?? 'deze groep',
          waarde: 'basisrecht',
        },
      });
  },
  texts: {
    nl: {
      title: 'Ontwikkeltijd staat apart van het basisrecht',
      message: (args) =>
        `${args.activiteit} is ontwikkeltijd, maar voor ${args.wie} staan de uren op ${args.waarde}.`,
      advice: () => 'Zet de uren op ontwikkeltijd: dat is een eigen deel van de jaartaak.',
    },
    en: {
      title: 'Development time is apart from the basic right',
      message: (args) =>
        `${args.activiteit} is development time, but for ${args.wie === 'deze groep' ? 'this group' : args.wie} the hours stand at ${args.waarde}.`,
      advice: () => 'Put the hours on ontwikkeltijd: it is a part of the yearly task of its own.',
    },
  },
});
