import { dateInWords } from '../../base/format.ts';
import { parameterAt } from '../../law/lookup.ts';
import { schoolRule } from '../rule.ts';
import { overdueTalk } from '../talks.ts';

const MONTHS_OF_YEAR = 12;

export default schoolRule<
  'persoonlijk-plan',
  { plan: string; waarde: string; frequentie: string; kader: string; uiterlijk: string }
>({
  name: 'nl-vo/voortgang-besproken',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P06'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 1 en 17.4 lid 4' },
  confidence: 'primary',
  parameters: ['nl-vo/gesprek-jaren'],
  severity: {
    value: 'warning',
    why: 'De cao vraagt een gesprek in de gesprekkencyclus; of het elders genoteerd is, ziet proplan niet.',
  },
  check: ({ doc, view, dates }, report) => {
    const years = parameterAt('nl-vo/gesprek-jaren', dates.today);
    const months = years === null ? null : years.value.times(MONTHS_OF_YEAR).toNumber();
    const overdue = overdueTalk(doc, view, dates.today, months);
    if (overdue === null) return;
    report({
      at: overdue.at,
      args: {
        plan: doc.id,
        waarde: overdue.day,
        frequentie: overdue.rule?.frequentie ?? '',
        kader: overdue.rule?.kader ?? '',
        uiterlijk: dateInWords(overdue.due),
      },
      ...(overdue.rule === null ? { atMost: 'info' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'De voortgang komt terug in de gesprekken',
      message: (args) =>
        args.kader === ''
          ? `${args.plan} is voor het laatst besproken op ${args.waarde}, langer dan een jaar geleden.`
          : `${args.plan} is voor het laatst besproken op ${args.waarde}. ${args.kader} zegt ${args.frequentie}, dus uiterlijk ${args.uiterlijk} opnieuw.`,
      advice: () => 'Plan het gesprek, of noteer bij gesprekken wanneer het was.',
    },
    en: {
      title: 'Progress comes back in the talks',
      message: (args) =>
        args.kader === ''
          ? `${args.plan} was last discussed on ${args.waarde}, more than a year ago.`
          : `${args.plan} was last discussed on ${args.waarde}. ${args.kader} says ${args.frequentie}, so again by ${args.uiterlijk}.`,
      advice: () => 'Plan the talk, or note under gesprekken when it was held.',
    },
  },
});
