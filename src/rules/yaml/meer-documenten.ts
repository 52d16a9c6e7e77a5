import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/meer-documenten',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Meer dan één document in een bestand',
      message: () => 'Na drie streepjes begint hier een tweede document.',
      advice: () => 'Zet elk document in een eigen bestand.',
    },
    en: {
      title: 'More than one document in a file',
      message: () => 'After three dashes a second document starts here.',
      advice: () => 'Put each document in a file of its own.',
    },
  },
});
