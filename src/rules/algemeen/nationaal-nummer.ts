import { textRule } from '../rule.ts';
import { NUMBERS_IN_ENGLISH, type NumberKind, numbersOf } from './_shared/national-number.ts';

export default textRule<{ woord: string | null; nummer: NumberKind }>({
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
  check: (input, report) => {
    for (const { start, end, context, kind } of numbersOf(input))
      if (context !== null || input.aboutPersons) report([start, end], { woord: context, nummer: kind });
  },
  texts: {
    nl: {
      title: 'Nationaal nummer in een bestand',
      message: ({ woord, nummer }) =>
        woord === null
          ? `Hier staat een ${nummer}: het controlegetal klopt. Dat hoort niet in een document over personen.`
          : `Bij ${woord} staat een nationaal nummer, en dat hoort niet in een plan.`,
      advice: ({ woord }) =>
        `Verwijder het nummer en gebruik een schuilnummer. ${
          woord === null
            ? 'Is het een factuur- of bestelnummer, schrijf dat woord er dan voor.'
            : 'Staat het al in Git, vraag dan je beheerder om de geschiedenis te zuiveren.'
        }`,
    },
    en: {
      title: 'National number in a file',
      message: ({ woord, nummer }) =>
        woord === null
          ? `Here stands a ${NUMBERS_IN_ENGLISH[nummer]}: the check digits fit. It does not belong in a document about persons.`
          : `By ${woord} stands a national number, which does not belong in a plan.`,
      advice: ({ woord }) =>
        `Remove the number and use a pseudonym. ${
          woord === null
            ? 'When it is the number of a bill or order, write that word (factuur, bestelnummer) before it.'
            : 'When it is in Git already, ask your administrator to clean the history.'
        }`,
    },
  },
});
