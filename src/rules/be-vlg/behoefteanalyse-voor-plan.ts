import { planPeriod } from '../../documents/plan-period.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { waarde: string; grens: string; geval: 'opgesteld' | 'begonnen' }>({
  name: 'be-vlg/behoefteanalyse-voor-plan',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-005'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'pagina-middelen', article: 'het plan steunt op een behoefteanalyse' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, context }, report) => {
    const known = doc.data.behoefteanalyse?.datum;
    if (known === undefined) return;
    const place = at(doc, '/behoefteanalyse/datum');
    const written = doc.data.opgesteld?.datum;
    const start = planPeriod(doc.data, context.land)?.from;
    if (written !== undefined && known > written)
      report({ at: place, args: { waarde: known, grens: written, geval: 'opgesteld' } });
    else if (start !== undefined && known > start)
      report({ at: place, args: { waarde: known, grens: start, geval: 'begonnen' } });
  },
  texts: {
    nl: {
      title: 'De noden zijn bekend voor het plan er is',
      message: (args) =>
        args.geval === 'opgesteld'
          ? `De noden waren bekend op ${args.waarde}, maar het plan was al opgesteld op ${args.grens}.`
          : `De noden waren bekend op ${args.waarde}, maar het plan begint al op ${args.grens}.`,
      advice: () => 'Verbeter de datum, of pas het plan aan aan de noden die later bekend werden.',
    },
    en: {
      title: 'The needs are known before the plan is there',
      message: (args) =>
        args.geval === 'opgesteld'
          ? `The needs were known on ${args.waarde}, but the plan was drawn up on ${args.grens} already.`
          : `The needs were known on ${args.waarde}, but the plan starts on ${args.grens} already.`,
      advice: () => 'Mend the date, or adapt the plan to the needs that became known later.',
    },
  },
});
