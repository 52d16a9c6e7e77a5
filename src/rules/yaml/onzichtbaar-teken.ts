import { coreRule } from '../rule.ts';

export default coreRule<{ sleutel: string }>({
  name: 'yaml/onzichtbaar-teken',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Onzichtbaar teken in een veldnaam',
      message: (args) =>
        `In ${args.sleutel} staat een teken dat je niet ziet, meestal meegekomen uit een tekstverwerker.`,
      advice: () => 'Typ de naam van het veld opnieuw.',
    },
    en: {
      title: 'Invisible character in a field name',
      message: (args) =>
        `${args.sleutel} holds a character that can not be seen, often pasted from a word processor.`,
      advice: () => 'Type the name of the field again.',
    },
  },
});
