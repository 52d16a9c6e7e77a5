import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/komma',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Komma ontbreekt',
      message: () => 'Tussen haken staan hier twee onderdelen zonder komma ertussen.',
      advice: () =>
        'Zet een komma tussen de onderdelen, en een tekst met een dubbele punt tussen aanhalingstekens.',
    },
    en: {
      title: 'Comma missing',
      message: () => 'Between brackets two parts stand here without a comma between them.',
      advice: () => 'Put a comma between the parts, and a text with a colon between quotes.',
    },
  },
});
