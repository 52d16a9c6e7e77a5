import { coreRule } from '../rule.ts';

export default coreRule<{ naam: string }>({
  name: 'yaml/anker',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Verwijzing binnen het bestand',
      message: (args) =>
        `${args.naam} is een anker of verwijzing; wie het bestand naleest, ziet de waarde niet staan.`,
      advice: () => 'Schrijf de waarde voluit op elke plaats.',
    },
    en: {
      title: 'Reference inside the file',
      message: (args) => `${args.naam} is an anchor or alias; a reviewer does not see the value.`,
      advice: () => 'Write the value out in every place.',
    },
  },
});
