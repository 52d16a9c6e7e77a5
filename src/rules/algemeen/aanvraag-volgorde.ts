import { Decimal } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

type Words = { aanvraag: string; veld: string; waarde: string; grens: string; geval: 'dag' | 'bedrag' };

export default fileRule<'aanvraag', Words>({
  name: 'algemeen/aanvraag-volgorde',
  scope: 'bestand',
  kinds: ['aanvraag'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('eerst vragen, dan beslissen, dan terugbetalen, en niet meer dan toegekend'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const { 'ingediend-op': asked, besluit, terugbetaald, voorgeschoten } = doc.data;
    const tell = (pointer: string, rest: Omit<Words, 'aanvraag'>): void =>
      report({ at: at(doc, pointer), args: { aanvraag: doc.id, ...rest } });
    if (besluit !== undefined && besluit.datum < asked)
      tell('/besluit/datum', { veld: 'Het besluit', waarde: besluit.datum, grens: asked, geval: 'dag' });
    if (terugbetaald === undefined) return;
    const { datum, bedrag } = terugbetaald;
    const from = besluit?.datum ?? asked;
    if (datum < from)
      tell('/terugbetaald/datum', { veld: 'De terugbetaling', waarde: datum, grens: from, geval: 'dag' });
    const limits = [besluit?.bedrag, voorgeschoten?.bedrag].filter((amount) => amount !== undefined);
    if (limits.length === 0) return;
    const most = Decimal.min(...limits);
    if (new Decimal(bedrag).gt(most))
      tell('/terugbetaald/bedrag', {
        veld: 'De terugbetaling',
        waarde: euro(bedrag),
        grens: euro(most),
        geval: 'bedrag',
      });
  },
  texts: {
    nl: {
      title: 'Een aanvraag verloopt in volgorde, en betaalt niet te veel terug',
      message: (args) =>
        args.geval === 'dag'
          ? `${args.veld} van ${args.aanvraag} is van ${args.waarde}, maar kan pas vanaf ${args.grens}.`
          : `${args.veld} van ${args.aanvraag} is ${args.waarde}; toegekend en voorgeschoten laten hoogstens ${args.grens} toe.`,
      advice: (args) =>
        args.geval === 'dag'
          ? 'Verbeter de dag die niet klopt.'
          : 'Verbeter het bedrag, of noteer een nieuw besluit.',
    },
    en: {
      title: 'A request goes in order, and repays not too much',
      message: (args) => {
        const what = args.veld === 'Het besluit' ? 'The decision' : 'The repayment';
        return args.geval === 'dag'
          ? `${what} on ${args.aanvraag} is of ${args.waarde}, but can only be from ${args.grens}.`
          : `${what} on ${args.aanvraag} is ${args.waarde}; what was granted and advanced allows at most ${args.grens}.`;
      },
      advice: (args) =>
        args.geval === 'dag' ? 'Mend the day that is not right.' : 'Mend the amount, or note a new decision.',
    },
  },
});
