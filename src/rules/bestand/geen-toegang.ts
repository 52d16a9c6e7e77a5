import { coreRule } from '../rule.ts';

export default coreRule<{ code: string }>({
  name: 'bestand/geen-toegang',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Niet te lezen',
      message: ({ code }) => `Hier mag of kan proplan niet lezen (${code}).`,
      advice: () =>
        'Geef wie proplan start het recht om dit te lezen, of noem het bij overslaan in proplan.yaml.',
    },
    en: {
      title: 'Not to be read',
      message: ({ code }) => `proplan may not or can not read here (${code}).`,
      advice: () =>
        'Give whoever starts proplan the right to read this, or name it at overslaan in proplan.yaml.',
    },
  },
});
