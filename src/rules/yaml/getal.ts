import { coreRule } from '../rule.ts';

export default coreRule<{ waarde: string }>({
  name: 'yaml/getal',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Getal in een ongewone schrijfwijze',
      message: (args) =>
        `${args.waarde} is geen gewoon decimaal getal, en een lezer kan er zich op verkijken.`,
      advice: () =>
        'Schrijf het getal voluit met een punt voor de decimalen, of tussen aanhalingstekens als het geen getal is.',
    },
    en: {
      title: 'Number in an unusual notation',
      message: (args) => `${args.waarde} is not a plain decimal number, and a reader can misjudge it.`,
      advice: () =>
        'Write the number out with a point before the decimals, or between quotes when it is not a number.',
    },
  },
});
