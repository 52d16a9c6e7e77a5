import { dateInWords } from '../../base/format.ts';
import { schoolRule } from '../rule.ts';
import { overdueTalk } from '../talks.ts';

export default schoolRule<
  'persoonlijk-plan',
  { plan: string; waarde: string; frequentie: string; kader: string; uiterlijk: string }
>({
  name: 'nl-po/pop-volgt-gesprekkencyclus',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2019-03-01' },
  basis: { source: 'cao-po', article: 'art. 9.2 lid 2' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view, dates }, report) => {
    const overdue = overdueTalk(doc, view, dates.today, null);
    if (!overdue?.rule) return;
    report({
      at: overdue.at,
      args: {
        plan: doc.id,
        waarde: overdue.day,
        frequentie: overdue.rule.frequentie,
        kader: overdue.rule.kader,
        uiterlijk: dateInWords(overdue.due),
      },
    });
  },
  texts: {
    nl: {
      title: 'Het persoonlijk plan volgt de eigen regeling gesprekkencyclus',
      message: (args) =>
        `${args.plan} is voor het laatst besproken op ${args.waarde}. ${args.kader} zegt ${args.frequentie}, dus uiterlijk ${args.uiterlijk} opnieuw.`,
      advice: () => 'Plan het gesprek, of noteer bij gesprekken wanneer het was.',
    },
    en: {
      title: 'The personal plan follows the own regulation on talks',
      message: (args) =>
        `${args.plan} was last discussed on ${args.waarde}. ${args.kader} says ${args.frequentie}, so again by ${args.uiterlijk}.`,
      advice: () => 'Plan the talk, or note under gesprekken when it was held.',
    },
  },
});
