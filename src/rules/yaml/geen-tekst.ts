import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/geen-tekst',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is geen gewone tekst',
      message: () => 'Dit bestand is geen tekst in UTF-8.',
      advice: () => 'Sla het bestand opnieuw op als tekst met codering UTF-8.',
    },
    en: {
      title: 'File is not plain text',
      message: () => 'This file is not text in UTF-8.',
      advice: () => 'Save the file again as text with encoding UTF-8.',
    },
  },
});
