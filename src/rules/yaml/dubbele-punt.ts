import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/dubbele-punt',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Dubbele punt in een tekst',
      message: () => 'Na de tweede dubbele punt op deze regel is niet duidelijk wat bij elkaar hoort.',
      advice: () => 'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.',
    },
    en: {
      title: 'Colon inside a text',
      message: () => 'After the second colon on this line it is not clear what belongs together.',
      advice: () => 'Put the text after the first colon between quotes.',
    },
  },
});
