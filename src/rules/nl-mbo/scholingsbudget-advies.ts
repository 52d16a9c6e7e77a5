import { type ConsultationFinding, consultation } from '../consultation.ts';
import { schoolRule } from '../rule.ts';
import { EDITION_UNKNOWN } from './_shared/edition.ts';

export default schoolRule<'kader', ConsultationFinding['args']>({
  name: 'nl-mbo/scholingsbudget-advies',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-mbo',
  notes: ['NL-MBO-K02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'bestuur',
  inForce: { from: '2018-10-01' },
  basis: { source: 'cao-mbo', article: 'art. 4.1 lid 3; WOR art. 27 lid 1 voor een regeling' },
  confidence: 'primary',
  parameters: [],
  severity: EDITION_UNKNOWN,
  tags: ['goedkeuring'],
  check: (input, report) => {
    // Advice need not be followed; whether the plan is a regulation that needs consent is a reading.
    for (const found of consultation(input))
      report(found.args.geval === 'niet-eens' ? { ...found, atMost: 'info' } : found);
  },
  texts: {
    nl: {
      title: 'De OR heeft over het scholingsbudget geadviseerd',
      message: (args) => {
        if (args.geval === 'geen') return `Van ${args.kader} is geen advies van de OR vastgelegd.`;
        if (args.geval === 'niet-eens')
          return `De uitkomst van ${args.zitting} over ${args.kader} is ${args.waarde}. Is het ook een regeling voor scholing, dan vraagt de wet instemming.`;
        return `${args.kader} is vastgesteld op ${args.waarde}, voor het advies van ${args.zitting}.`;
      },
      advice: (args) => {
        if (args.geval === 'geen') return 'Vraag de OR advies en voeg de uitkomst toe met proplan approve.';
        if (args.geval === 'niet-eens')
          return 'Overleg opnieuw, of leg vast waarom het besluit toch doorgaat.';
        return 'Controleer beide datums, of stel het plan na het advies opnieuw vast.';
      },
    },
    en: {
      title: 'The OR has advised on the training budget',
      message: (args) => {
        if (args.geval === 'geen') return `No advice of the OR is recorded for ${args.kader}.`;
        if (args.geval === 'niet-eens')
          return `The outcome of ${args.zitting} on ${args.kader} is ${args.waarde}. If it is a regulation on training too, the law asks consent.`;
        return `${args.kader} was adopted on ${args.waarde}, before the advice of ${args.zitting}.`;
      },
      advice: (args) => {
        if (args.geval === 'geen') return 'Ask the OR for advice and add the outcome with proplan approve.';
        if (args.geval === 'niet-eens') return 'Consult again, or record why the decision goes on.';
        return 'Check both dates, or adopt the plan again after the advice.';
      },
    },
  },
});
