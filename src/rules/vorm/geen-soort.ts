import { coreRule } from '../rule.ts';

export default coreRule<{ eerste: string; bedoeld: string | null }>({
  name: 'vorm/geen-soort',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Document zonder soort',
      message: (args) => `Dit bestand begint met ${args.eerste} en zegt niet welke soort document het is.`,
      advice: (args) =>
        args.bedoeld === null
          ? 'Zet bovenaan soort: met de soort erachter, of sla het bestand over in proplan.yaml.'
          : `Schrijf soort in plaats van ${args.bedoeld}.`,
    },
    en: {
      title: 'Document without a kind',
      message: (args) => `This file starts with ${args.eerste} and does not say what kind of document it is.`,
      advice: (args) =>
        args.bedoeld === null
          ? 'Put soort: with the kind at the top, or skip the file in proplan.yaml.'
          : `Write soort in place of ${args.bedoeld}.`,
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
        bestuur: `id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
`,
      },
    },
  ],
});
