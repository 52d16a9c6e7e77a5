import { textRule } from '../rule.ts';
import { nationalNumbers } from './_shared/national-number.ts';

export default textRule<{ land: 'be' | 'nl' }>({
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
  check: (text, report) => {
    for (const { start, end, context, land } of nationalNumbers(text))
      if (context === null) report([start, end], { land });
  },
  texts: {
    nl: {
      title: 'Mogelijk een nationaal nummer',
      message: ({ land }) =>
        land === 'be'
          ? 'Deze elf cijfers kunnen een rijksregisternummer zijn: het controlegetal klopt.'
          : 'Deze negen cijfers kunnen een burgerservicenummer zijn; één op de elf getallen lijkt er toevallig op.',
      advice: () =>
        'Verwijder het getal als het een nummer van een persoon is, of noteer een uitzondering met de reden.',
    },
    en: {
      title: 'Possibly a national number',
      message: ({ land }) =>
        land === 'be'
          ? 'These eleven digits can be a Belgian national number: the check digits fit.'
          : 'These nine digits can be a citizen service number; one number in eleven looks like one by chance.',
      advice: () => "Remove it when it is a person's number, or write an exception with the reason.",
    },
  },
});
