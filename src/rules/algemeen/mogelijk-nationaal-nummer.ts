import { textRule } from '../rule.ts';
import { NUMBERS_IN_ENGLISH, type NumberKind, numbersOf } from './_shared/national-number.ts';

export default textRule<{ nummer: NumberKind }>({
  name: 'algemeen/mogelijk-nationaal-nummer',
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
  check: (input, report) => {
    if (input.aboutPersons) return;
    for (const { start, end, context, kind } of numbersOf(input))
      if (context === null) report([start, end], { nummer: kind });
  },
  texts: {
    nl: {
      title: 'Mogelijk een nationaal nummer',
      message: ({ nummer }) =>
        nummer === 'burgerservicenummer'
          ? 'Deze negen cijfers kunnen een burgerservicenummer zijn; één op de elf getallen lijkt er toevallig op.'
          : `Deze elf cijfers kunnen een ${nummer} zijn: het controlegetal klopt.`,
      advice: () =>
        'Verwijder het getal als het een nummer van een persoon is, of noteer een uitzondering met de reden.',
    },
    en: {
      title: 'Possibly a national number',
      message: ({ nummer }) =>
        nummer === 'burgerservicenummer'
          ? 'These nine digits can be a citizen service number; one number in eleven looks like one by chance.'
          : `These eleven digits can be a ${NUMBERS_IN_ENGLISH[nummer]}: the check digits fit.`,
      advice: () => "Remove it when it is a person's number, or write an exception with the reason.",
    },
  },
});
