import { dateInWords } from '../../base/format.ts';
import { parameterAt } from '../../law/lookup.ts';
import { overdueAgreement } from '../renewal.ts';
import { schoolRule } from '../rule.ts';

export default schoolRule<
  'persoonlijk-plan',
  { plan: string; waarde: string; vanaf: string; vervalt: string; jaren: string }
>({
  name: 'nl-vo/persoonlijk-plan-hooguit-drie-jaar',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P01'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 1' },
  confidence: 'primary',
  parameters: ['nl-vo/persoonlijk-plan-jaren'],
  check: ({ doc, view, dates }, report) => {
    const term = parameterAt('nl-vo/persoonlijk-plan-jaren', dates.today);
    const late = term && overdueAgreement(doc, view, dates.today, term.value.toNumber());
    if (!late) return;
    report({
      at: late.at,
      args: {
        plan: doc.id,
        waarde: late.agreed,
        vanaf: late.counted === late.agreed ? '' : late.counted,
        vervalt: dateInWords(late.due),
        jaren: term.value.toFixed(),
      },
      restsOn: [term.dated.confidence],
    });
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `De persoonlijke afspraken zijn hooguit ${number('nl-vo/persoonlijk-plan-jaren')} jaar oud`,
      message: (args) =>
        args.vanaf === ''
          ? `${args.plan} is afgesproken op ${args.waarde}; na ${args.jaren} jaar, op ${args.vervalt}, moest het opnieuw.`
          : `${args.plan} is van ${args.waarde} en het dienstverband van ${args.vanaf}; uiterlijk ${args.vervalt} moest het opnieuw.`,
      advice: () => 'Maak nieuwe afspraken met de leidinggevende en zet de nieuwe datum erbij.',
    },
    en: {
      title: ({ number }) =>
        `The personal agreements are at most ${number('nl-vo/persoonlijk-plan-jaren')} years old`,
      message: (args) =>
        args.vanaf === ''
          ? `${args.plan} was agreed on ${args.waarde}; after ${args.jaren} years, on ${args.vervalt}, it was due again.`
          : `${args.plan} is of ${args.waarde} and the appointment of ${args.vanaf}; it was due again by ${args.vervalt}.`,
      advice: () => 'Make new agreements with the manager and add the new date.',
    },
  },
});
