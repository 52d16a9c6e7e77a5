import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/spatie',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Spatie na een dubbele punt of streepje',
      message: () =>
        'Na dit teken ontbreekt een spatie, en dan telt het niet als begin van een veld of onderdeel.',
      advice: () => 'Zet een spatie na de dubbele punt of het streepje.',
    },
    en: {
      title: 'Space after a colon or dash',
      message: () => 'After this sign a space is missing, so that it does not begin a field or an item.',
      advice: () => 'Put a space after the colon or the dash.',
    },
  },
});
