import { coreRule } from '../rule.ts';

export default coreRule<{ veld: string; in: string }>({
  name: 'vorm/ontbrekend-veld',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Verplicht veld ontbreekt',
      message: (args) => `Bij ${args.in} ontbreekt het veld ${args.veld}.`,
      advice: (args) => `Vul ${args.veld} in.`,
    },
    en: {
      title: 'Required field is missing',
      message: (args) => `${args.in} lacks the field ${args.veld}.`,
      advice: (args) => `Fill in ${args.veld}.`,
    },
  },
  examples: [
    {
      title: 'een eerste dag vraagt een laatste',
      goed: {
        plan: 'activiteiten:\n  - {id: a-1, titel: Netwerk, wanneer: {van: 2026-10-01, tot: 2027-05-31}}\n',
      },
      fout: { plan: 'activiteiten:\n  - {id: a-1, titel: Netwerk, wanneer: {van: 2026-10-01}}\n' },
    },
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
`,
      },
    },
  ],
});
