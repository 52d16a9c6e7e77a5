import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/haak-te-veel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Haak te veel',
      message: () => 'Hier sluit een haak die nergens opent.',
      advice: () => 'Haal de haak weg, of zet de haak terug waarmee de lijst of de groep begint.',
    },
    en: {
      title: 'Bracket too many',
      message: () => 'A bracket closes here that is opened nowhere.',
      advice: () => 'Remove the bracket, or put back the one with which the list or group begins.',
    },
  },
});
