import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/tab',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Tab aan het begin van een regel',
      message: () => 'Deze regel begint met een tab.',
      advice: () => 'Vervang de tab door spaties; YAML kent alleen spaties als inspringing.',
    },
    en: {
      title: 'Tab at the start of a line',
      message: () => 'This line starts with a tab.',
      advice: () => 'Replace the tab by spaces; YAML indents with spaces only.',
    },
  },
});
