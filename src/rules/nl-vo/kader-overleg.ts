import { type ConsultationFinding, consultation } from '../consultation.ts';
import { schoolRule } from '../rule.ts';

export default schoolRule<'kader', ConsultationFinding['args']>({
  name: 'nl-vo/kader-overleg',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K06', 'NL-VO-K05'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'De cao vraagt overleg; of dat instemming is, en of elders een verslag ligt, ziet proplan niet.',
  },
  tags: ['goedkeuring'],
  check: (input, report) => {
    for (const found of consultation(input)) report(found);
  },
  texts: {
    nl: {
      title: 'Het kader is besproken met de P(G)MR',
      message: (args) => {
        if (args.geval === 'geen') return `Van ${args.kader} is geen overleg met de PGMR of PMR vastgelegd.`;
        if (args.geval === 'te-laat')
          return `${args.kader} is vastgesteld op ${args.waarde}, voor het eerste overleg van ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Over ${args.kader} overlegde alleen de ${args.waarde}, terwijl het bestuur een PGMR heeft.`;
        return `De uitkomst van ${args.zitting} over ${args.kader} is ${args.waarde}. Leest u overleg als instemming, dan geldt het kader niet.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Voeg de uitkomst van het overleg toe met proplan approve; een bestuur met één school overlegt met de PMR.';
        if (args.geval === 'te-laat')
          return 'Controleer beide datums, of stel het kader na het overleg opnieuw vast.';
        if (args.geval === 'raad-van-school') return 'Leg het gemeenschappelijke kader voor aan de PGMR.';
        return 'Overleg opnieuw, of leg met een uitzondering vast waarom het kader toch geldt.';
      },
    },
    en: {
      title: 'The framework was discussed with the P(G)MR',
      message: (args) => {
        if (args.geval === 'geen') return `No consultation of the PGMR or PMR is recorded for ${args.kader}.`;
        if (args.geval === 'te-laat')
          return `${args.kader} was adopted on ${args.waarde}, before the first consultation of ${args.zitting}.`;
        if (args.geval === 'raad-van-school')
          return `Only the ${args.waarde} was consulted on ${args.kader}, while the board has a PGMR.`;
        return `The outcome of ${args.zitting} on ${args.kader} is ${args.waarde}. Read as consent, the framework does not hold.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Add the outcome of the consultation with proplan approve; a board with one school consults the PMR.';
        if (args.geval === 'te-laat')
          return 'Check both dates, or adopt the framework again after consultation.';
        if (args.geval === 'raad-van-school') return 'Submit the common framework to the PGMR.';
        return 'Consult again, or record with an exception why the framework holds all the same.';
      },
    },
  },
});
