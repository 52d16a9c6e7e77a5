import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/inspringing',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Regel springt verkeerd in',
      message: () => 'Deze regel staat niet onder de vorige regels uitgelijnd.',
      advice: () => 'Zet velden die bij elkaar horen op dezelfde kolom.',
    },
    en: {
      title: 'Wrong indentation',
      message: () => 'This line is not aligned with the lines above it.',
      advice: () => 'Put fields that belong together in the same column.',
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
medezeggenschap:
    pgmr: true
    or: false
`,
      },
      fout: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
medezeggenschap:
    pgmr: true
  or: false
`,
      },
    },
  ],
});
