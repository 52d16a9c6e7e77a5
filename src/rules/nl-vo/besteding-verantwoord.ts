import { closedYears, isCertainlyLate } from '../account.ts';
import { at, boardRule } from '../rule.ts';

export default boardRule<{ jaar: number; waar: string; geval: 'geen' | 'vindplaats' }>({
  name: 'nl-vo/besteding-verantwoord',
  scope: 'bestuur',
  kinds: ['bestuur'],
  regime: 'nl-vo',
  notes: ['NL-VO-C07'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 4' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'De cao vraagt verantwoording in het jaarverslag; of dat er ligt zonder dat het hier staat, ziet proplan niet.',
  },
  check: ({ doc, schools, dates }, report) => {
    const accounts = doc.data.verantwoording;
    for (const { jaar, given } of closedYears(doc, schools)) {
      if (given.some(({ vindplaats }) => vindplaats?.trim())) continue;
      const waar = accounts === undefined ? doc.id : 'verantwoording';
      report({
        at: accounts === undefined ? at(doc, '', 'key') : at(doc, '/verantwoording', 'key'),
        args: { jaar, waar, geval: given.length === 0 ? 'geen' : 'vindplaats' },
        ...(isCertainlyLate(jaar, dates.today) ? {} : { atMost: 'info' as const }),
      });
    }
  },
  texts: {
    nl: {
      title: 'De besteding staat in het jaarverslag',
      message: (args) =>
        args.geval === 'geen'
          ? `De uitgaven van ${args.jaar} zijn afgesloten, maar bij ${args.waar} staat dat jaar niet.`
          : `Bij ${args.waar} staat ${args.jaar} zonder vindplaats.`,
      advice: () => 'Noteer bij verantwoording het jaar en waar het in het jaarverslag staat.',
    },
    en: {
      title: 'Spending is accounted for in the annual report',
      message: (args) =>
        args.geval === 'geen'
          ? `The expenses of ${args.jaar} are closed, but ${args.waar} does not have that year.`
          : `At ${args.waar} ${args.jaar} stands without its place.`,
      advice: () => 'Note at verantwoording the year and where it stands in the annual report.',
    },
  },
});
