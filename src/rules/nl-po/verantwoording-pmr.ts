import { closedYears, isCertainlyLate } from '../account.ts';
import { at, boardRule } from '../rule.ts';

const COUNCILS: readonly string[] = ['pmr', 'pgmr', 'mr', 'gmr'];

export default boardRule<{ jaar: number; waar: string; orgaan: string }>({
  name: 'nl-po/verantwoording-pmr',
  scope: 'bestuur',
  kinds: ['bestuur'],
  regime: 'nl-po',
  notes: ['NL-PO-C01'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2019-03-01' },
  basis: { source: 'cao-po', article: 'art. 9.1 lid 2' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, schools, dates }, report) => {
    const accounts = doc.data.verantwoording;
    for (const { jaar, given: own } of closedYears(doc, schools)) {
      if (own.some(({ orgaan }) => orgaan === undefined || COUNCILS.includes(orgaan))) continue;
      const index = (accounts ?? []).findIndex((account) => account.jaar === jaar);
      const orgaan = own[0]?.orgaan ?? '';
      const [key, waar] = accounts === undefined ? ['', doc.id] : ['/verantwoording', 'verantwoording'];
      report({
        at: orgaan === '' ? at(doc, key, 'key') : at(doc, `/verantwoording/${index}/orgaan`),
        args: { jaar, waar, orgaan },
        ...(isCertainlyLate(jaar, dates.today) ? {} : { atMost: 'info' as const }),
      });
    }
  },
  texts: {
    nl: {
      title: 'De PMR krijgt elk jaar verantwoording over professionalisering',
      message: (args) =>
        args.orgaan === ''
          ? `De uitgaven van ${args.jaar} zijn afgesloten, maar bij ${args.waar} staat geen verantwoording over dat jaar.`
          : `De verantwoording over ${args.jaar} ging naar ${args.orgaan}; de cao noemt de PMR.`,
      advice: () =>
        'Verantwoord beleid, resultaat en besteding aan de PMR en noteer jaar, orgaan en vindplaats.',
    },
    en: {
      title: 'The PMR gets a yearly account of professional development',
      message: (args) =>
        args.orgaan === ''
          ? `The expenses of ${args.jaar} are closed, but ${args.waar} has no account of that year.`
          : `The account of ${args.jaar} went to ${args.orgaan}; the agreement names the PMR.`,
      advice: () =>
        'Account to the PMR for policy, results and spending, and note year, body and where it is.',
    },
  },
});
