import { Decimal } from '../../base/decimal.ts';
import { hours } from '../../base/format.ts';
import { atLeast } from '../../figures/make.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { waarde: string; som: string }>({
  name: 'algemeen/begroting-uren',
  scope: 'school',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('de uren die het comité ziet, zijn niet minder dan die van de activiteiten'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const presented = doc.data.begroting?.uren;
    const planned = view.figure(doc.file, 'uren/gepland');
    if (presented === undefined || planned === null) return;
    const known = atLeast(planned);
    if (new Decimal(presented).gte(known)) return;
    report({ at: at(doc, '/begroting/uren'), args: { waarde: hours(presented), som: hours(known) } });
  },
  texts: {
    nl: {
      title: 'De uren van de begroting dekken de uren van de activiteiten',
      message: (args) => `De begroting zegt ${args.waarde}, maar de activiteiten vragen al ${args.som}.`,
      advice: () => 'Verbeter de uren; proplan hours toont ze per activiteit.',
    },
    en: {
      title: 'The hours of the budget cover those of the activities',
      message: (args) => `The budget says ${args.waarde}, but the activities ask ${args.som} already.`,
      advice: () => 'Mend the hours; proplan hours shows them per activity.',
    },
  },
});
