import { schoolRule } from '../rule.ts';
import { bookedAsBasicRight } from './_shared/basic-right.ts';

export default schoolRule<
  'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname',
  { activiteit: string; wie: string; waarde: string }
>({
  name: 'nl-vo/lpb-apart',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan', 'deelname'],
  regime: 'nl-vo',
  notes: ['NL-VO-C18'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2022-08-01' },
  basis: {
    document: 'VO-raad, regeling werkdrukmiddelen 2023',
    article: 'artikelnummer niet gelezen',
    url: 'https://www.vo-raad.nl/nieuws/regeling-werkdrukmiddelen-2023-gepubliceerd',
  },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'Wie zelf kiest, mag ook uren van het persoonlijk budget of van het basisrecht voor studie nemen.',
  },
  check: ({ doc, view }, report) => {
    for (const { activity, person, potAt } of bookedAsBasicRight(doc, view, 'lpb-uren'))
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
      title: 'Uren van het persoonlijk budget zijn geen basisrecht',
      message: (args) =>
        `${args.activiteit} gebruikt het persoonlijk budget, maar voor ${args.wie} staan de uren op ${args.waarde}.`,
      advice: () => 'Controleer wat de medewerker koos, en zet de uren op lpb-uren of verbeter het plan.',
    },
    en: {
      title: 'Hours of the personal budget are no basic right',
      message: (args) =>
        `${args.activiteit} uses the personal budget, but for ${args.wie === 'deze groep' ? 'this group' : args.wie} the hours stand at ${args.waarde}.`,
      advice: () => 'Check what the employee chose, and put the hours on lpb-uren or mend the plan.',
    },
  },
});
