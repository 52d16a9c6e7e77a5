import { type ConsultationFinding, consultation } from '../consultation.ts';
import { schoolRule } from '../rule.ts';

export default schoolRule<'kader', ConsultationFinding['args']>({
  name: 'nl-po/beleid-overleg',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-po',
  notes: ['NL-PO-K02'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2019-03-01' },
  basis: { source: 'cao-po', article: 'art. 9.1 lid 1 en 9.2 lid 2' },
  confidence: 'secondary',
  parameters: [],
  tags: ['goedkeuring'],
  check: (input, report) => {
    for (const found of consultation(input)) report(found);
  },
  texts: {
    nl: {
      title: 'Beleid en regeling gesprekkencyclus zijn besproken met de PGMR',
      message: (args) => {
        if (args.geval === 'geen') return `Van ${args.kader} is geen overleg met de PGMR of PMR vastgelegd.`;
        if (args.geval === 'te-laat')
          return `${args.kader} is vastgesteld op ${args.waarde}, voor het eerste overleg van ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Over ${args.kader} overlegde alleen de ${args.waarde}, terwijl het bestuur een PGMR heeft.`;
        return `De uitkomst van ${args.zitting} over ${args.kader} is ${args.waarde}. Bronnen verschillen of dat genoeg is om door te gaan.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Voeg de uitkomst van het overleg toe met proplan approve, ook die over de gesprekkencyclus.';
        if (args.geval === 'te-laat') return 'Controleer beide datums, of stel het beleid opnieuw vast.';
        if (args.geval === 'raad-van-school') return 'Leg het gemeenschappelijke beleid voor aan de PGMR.';
        return 'Overleg opnieuw, of leg met een uitzondering vast waarom het beleid toch geldt.';
      },
    },
    en: {
      title: 'Policy and regulation on talks were discussed with the PGMR',
      message: (args) => {
        if (args.geval === 'geen') return `No consultation of the PGMR or PMR is recorded for ${args.kader}.`;
        if (args.geval === 'te-laat')
          return `${args.kader} was adopted on ${args.waarde}, before the first consultation of ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Only the ${args.waarde} was consulted on ${args.kader}, while the board has a PGMR.`;
        return `The outcome of ${args.zitting} on ${args.kader} is ${args.waarde}. Sources differ on whether that is enough to go on.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Add the outcome of the consultation with proplan approve, that on the cycle of talks too.';
        if (args.geval === 'te-laat') return 'Check both dates, or adopt the policy again.';
        if (args.geval === 'raad-van-school') return 'Submit the common policy to the PGMR.';
        return 'Consult again, or record with an exception why the policy holds all the same.';
      },
    },
  },
});
