import { coreRule } from '../rule.ts';

export default coreRule<{ waarde: string }>({
  name: 'yaml/losse-waarde',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Komma binnen accolades',
      message: (args) => `Tussen accolades staat ${args.waarde} na een komma los van de waarde ervoor.`,
      advice: () =>
        'Schrijf bij een getal een punt in plaats van de komma, zoals 11.50. Zet een tekst met een komma tussen aanhalingstekens.',
    },
    en: {
      title: 'Comma inside braces',
      message: (args) => `Inside braces ${args.waarde} stands after a comma, apart from the value before it.`,
      advice: () =>
        'Write a point in place of the comma in a number, such as 11.50. Put a text with a comma between quotes.',
    },
  },
});
