import { Decimal } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { atLeast } from '../../figures/make.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { waarde: string; som: string; open: number }>({
  name: 'algemeen/begroting-klopt',
  scope: 'school',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('het bedrag dat het comité ziet, is de som van de activiteiten'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Een orgaan beslist over het bedrag dat er staat; dat moet het bedrag van de activiteiten zijn.',
  },
  check: ({ doc, view }, report) => {
    const presented = doc.data.begroting?.bedrag;
    const planned = view.figure(doc.file, 'begroting/gepland');
    if (presented === undefined || planned === null) return;
    const known = atLeast(planned);
    const stated = new Decimal(presented);
    const wrong = planned.open === 0 ? !known.eq(stated) : known.gt(stated);
    if (!wrong) return;
    report({
      at: at(doc, '/begroting/bedrag'),
      args: { waarde: euro(stated), som: euro(known), open: planned.open },
      restsOn: confidencesOf(planned),
    });
  },
  texts: {
    nl: {
      title: 'De begroting is de som van de activiteiten',
      message: (args) =>
        args.open === 0
          ? `De begroting zegt ${args.waarde}, maar de activiteiten kosten samen ${args.som}.`
          : `De begroting zegt ${args.waarde}, maar de bekende kosten zijn al ${args.som}.`,
      advice: () => 'Verbeter het bedrag of de kosten; proplan explain toont de berekening regel voor regel.',
    },
    en: {
      title: 'The budget is the sum of the activities',
      message: (args) =>
        args.open === 0
          ? `The budget says ${args.waarde}, but the activities cost ${args.som} together.`
          : `The budget says ${args.waarde}, but the known costs are ${args.som} already.`,
      advice: () => 'Mend the amount or the costs; proplan explain shows the calculation line by line.',
    },
  },
});
