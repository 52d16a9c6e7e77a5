import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/niet-afgesloten',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Aanhalingsteken of haak niet gesloten',
      message: () => 'Hier mist een sluitend aanhalingsteken of een sluitende haak.',
      advice: () => 'Sluit de tekst of de lijst af op de regel waar zij hoort te eindigen.',
    },
    en: {
      title: 'Quote or bracket not closed',
      message: () => 'A closing quote or bracket is missing here.',
      advice: () => 'Close the text or list on the line where it should end.',
    },
  },
  examples: [
    {
      raw: true,
      goed: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: "Scholen aan de Vaart"
regelgeving: be-vlg
`,
      },
      fout: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: "Scholen aan de Vaart
regelgeving: be-vlg
`,
      },
    },
  ],
});
