import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/onleesbaar',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is geen geldige YAML',
      message: () => 'Vanaf hier is de opbouw van het bestand niet te volgen.',
      advice: () =>
        'Vergelijk deze regel met een voorbeeldbestand en herstel haken, streepjes en inspringing.',
    },
    en: {
      title: 'File is not valid YAML',
      message: () => 'From here on the structure of the file can not be followed.',
      advice: () => 'Compare this line with an example file and mend brackets, dashes and indentation.',
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
voorgangers: []
`,
      },
      fout: {
        bestuur: `soort: bestuur
id: scholen-aan-de-vaart
naam: Scholen aan de Vaart
regelgeving: be-vlg
voorgangers: ]
`,
      },
    },
  ],
});
