import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/sleutel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Veldnaam is geen gewone tekst',
      message: () => 'De naam van een veld is hier leeg of geen gewoon woord.',
      advice: () => 'Schrijf voor de dubbele punt één gewoon woord.',
    },
    en: {
      title: 'Field name is not plain text',
      message: () => 'The name of a field is empty or not a plain word here.',
      advice: () => 'Write one plain word before the colon.',
    },
  },
});
