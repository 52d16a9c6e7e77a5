import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { daysOf } from '../../documents/when.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { geval: string; wat: string; dag: string; begin: string }>({
  name: 'algemeen/gemeten-na-begin',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wat gemeten of geëvalueerd wordt, is dan begonnen'),
  confidence: 'primary',
  parameters: [],
  severity: { value: 'warning', why: 'De dag is bijna altijd die van een vorig plan.' },
  check: ({ doc, context }, report) => {
    for (const [index, { id, wanneer, evaluatie }] of (doc.data.activiteiten ?? []).entries()) {
      const begin = wanneer === undefined ? undefined : daysOf(wanneer).toSorted()[0];
      const dag = evaluatie?.wanneer;
      if (begin === undefined || dag === undefined || dag >= begin) continue;
      report({
        at: at(doc, pointerTo('/activiteiten', index, 'evaluatie', 'wanneer')),
        args: { geval: 'evaluatie', wat: id, dag, begin },
      });
    }
    const begin = planPeriod(doc.data, context.land)?.from;
    for (const [index, { id, indicator }] of (doc.data.doelen ?? []).entries()) {
      const dag = indicator?.moment;
      if (begin === undefined || dag === undefined || dag >= begin) continue;
      report({
        at: at(doc, pointerTo('/doelen', index, 'indicator', 'moment')),
        args: { geval: 'meting', wat: id, dag, begin },
      });
    }
  },
  texts: {
    nl: {
      title: 'Wat gemeten of geëvalueerd wordt, is dan begonnen',
      message: ({ geval, wat, dag, begin }) =>
        geval === 'evaluatie'
          ? `${wat} wordt op ${dag} geëvalueerd, en begint pas op ${begin}.`
          : `${wat} wordt op ${dag} gemeten, en het plan begint op ${begin}.`,
      advice: () => 'Verbeter de dag; misschien komt hij uit een vorig plan.',
    },
    en: {
      title: 'What is measured or evaluated has begun by then',
      message: ({ geval, wat, dag, begin }) =>
        geval === 'evaluatie'
          ? `${wat} is evaluated on ${dag}, and begins only on ${begin}.`
          : `${wat} is measured on ${dag}, and the plan begins on ${begin}.`,
      advice: () => 'Mend the day; perhaps it comes from an earlier plan.',
    },
  },
});
