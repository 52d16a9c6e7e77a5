import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/richtlijn',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Opdracht met procentteken',
      message: () => 'Een regel die met een procentteken begint, verandert hoe het bestand gelezen wordt.',
      advice: () => 'Verwijder deze regel.',
    },
    en: {
      title: 'Directive',
      message: () => 'A line that starts with a percent sign changes how the file is read.',
      advice: () => 'Remove this line.',
    },
  },
});
