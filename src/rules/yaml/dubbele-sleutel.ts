import { coreRule } from '../rule.ts';

export default coreRule<{ sleutel: string }>({
  name: 'yaml/dubbele-sleutel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Veld staat er twee keer',
      message: (args) =>
        `${args.sleutel} staat hier voor de tweede keer; welke van de twee geldt, is niet te zien.`,
      advice: () => 'Verwijder of hernoem één van de twee.',
    },
    en: {
      title: 'Field stands there twice',
      message: (args) =>
        `${args.sleutel} stands here for the second time; which of the two counts can not be seen.`,
      advice: () => 'Remove or rename one of the two.',
    },
  },
  examples: [
    {
      raw: true,
      goed: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
`,
      },
      fout: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
naam: Scholengroep De Vaart
`,
      },
    },
  ],
});
