import { at, schoolRule } from '../rule.ts';
import { isPartOfMore, plansTogether } from './_shared/plan.ts';

/** Sources of a need that show that the team was asked. */
const OF_TEAM: readonly string[] = ['schoolteam', 'personeelslid', 'bevraging', 'functioneringsgesprek'];

export default schoolRule<'plan', { plan: string }>({
  name: 'be-vlg/betrokkenheid-beschreven',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-GP-002'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'pagina-nascholingsplan', article: 'betrokkenheid van het team is zeer belangrijk' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const told = plansTogether(doc, view).some(
      ({ data: { opgesteld, behoefteanalyse } }) =>
        opgesteld?.betrokkenheid !== undefined ||
        behoefteanalyse?.werkwijze !== undefined ||
        behoefteanalyse?.noden?.some(({ bron }) => OF_TEAM.includes(bron?.soort ?? '')),
    );
    if (!told && !isPartOfMore(doc)) report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het plan zegt hoe het team betrokken was',
      message: (args) => `${args.plan} zegt niet hoe het team aan het plan meewerkte.`,
      advice: () => 'Vul bij opgesteld de betrokkenheid in, of bij behoefteanalyse de werkwijze.',
    },
    en: {
      title: 'The plan says how the team was involved',
      message: (args) => `${args.plan} does not say how the team worked on the plan.`,
      advice: () => 'Fill in betrokkenheid at opgesteld, or werkwijze at behoefteanalyse.',
    },
  },
});
