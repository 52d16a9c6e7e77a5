import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/aanhalingsteken',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Aanhalingsteken midden in de tekst',
      message: () => 'Hier gaat de tekst door na een aanhalingsteken dat haar al afsloot.',
      advice: () => 'Zet om een tekst met \' erin dubbele aanhalingstekens, en om een tekst met " enkele.',
    },
    en: {
      title: 'Quote in the middle of the text',
      message: () => 'The text goes on here after a quote that closed it.',
      advice: () =>
        'Put double quotes around a text that holds \', and single quotes around one that holds ".',
    },
  },
});
