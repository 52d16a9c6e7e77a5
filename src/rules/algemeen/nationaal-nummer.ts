import { textRule } from '../rule.ts';
import { nationalNumbers } from './_shared/national-number.ts';

export default textRule<{ woord: string }>({
  name: 'algemeen/nationaal-nummer',
  scope: 'tekst',
  regime: 'algemeen',
  notes: ['NL-ALL-P03'],
  force: 'wet',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-05-25' },
  basis: { source: 'avg-nationaal-nummer', article: 'gebruik van een nationaal identificatienummer' },
  confidence: 'secondary',
  parameters: [],
  severity: { value: 'error', why: 'Wat eenmaal in de geschiedenis van Git staat, is niet meer te wissen.' },
  neverExcepted: true,
  check: (text, report) => {
    for (const { start, end, context } of nationalNumbers(text))
      if (context !== null) report([start, end], { woord: context });
  },
  texts: {
    nl: {
      title: 'Nationaal nummer in een bestand',
      message: (args) => `Achter ${args.woord} staat een nationaal nummer, en dat hoort niet in een plan.`,
      advice: () =>
        'Verwijder het nummer en gebruik een schuilnummer. Staat het al in Git, vraag dan je beheerder om de geschiedenis te zuiveren.',
    },
    en: {
      title: 'National number in a file',
      message: (args) => `After ${args.woord} stands a national number, which does not belong in a plan.`,
      advice: () =>
        'Remove the number and use a pseudonym. When it is in Git already, ask your administrator to clean the history.',
    },
  },
});
