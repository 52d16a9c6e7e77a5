import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/komma-te-veel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Komma te veel',
      message: () => 'Hier staat een komma zonder onderdeel ervoor.',
      advice: () => 'Haal de komma weg, of vul het onderdeel in dat ervoor hoort.',
    },
    en: {
      title: 'Comma too many',
      message: () => 'A comma stands here without a part before it.',
      advice: () => 'Remove the comma, or fill in the part that comes before it.',
    },
  },
});
