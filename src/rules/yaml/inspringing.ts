import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/inspringing',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Regel springt verkeerd in',
      message: () => 'Deze regel staat niet onder de vorige regels uitgelijnd.',
      advice: () => 'Zet velden die bij elkaar horen op dezelfde kolom.',
    },
    en: {
      title: 'Wrong indentation',
      message: () => 'This line is not aligned with the lines above it.',
      advice: () => 'Put fields that belong together in the same column.',
    },
  },
});
