import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'bestand/geen-gewoon-bestand',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Geen gewoon bestand',
      message: () => 'Dit is geen gewoon bestand, maar bijvoorbeeld een map, pijp of apparaat.',
      advice: () => 'Haal het weg of geef het een andere naam, of noem het bij overslaan in proplan.yaml.',
    },
    en: {
      title: 'No plain file',
      message: () => 'This is no plain file, but for instance a folder, pipe or device.',
      advice: () => 'Take it away or give it another name, or name it at overslaan in proplan.yaml.',
    },
  },
});
