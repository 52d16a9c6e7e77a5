import { coreRule } from '../rule.ts';

export default coreRule<{ document: string; soort: string }>({
  name: 'algemeen/regelgeving-onbekend',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bekend is welke regels gelden',
      message: (args) => `Bij ${args.soort} ${args.document} is niet te zien welke wet of cao geldt.`,
      advice: (args) =>
        args.soort === 'school'
          ? 'Vul hier regelgeving in, of noem bij bestuur het bestuur dat dat veld heeft.'
          : 'Voeg een bestuur of school toe met het veld regelgeving, en noem de school in dit document.',
    },
    en: {
      title: 'It is known which rules hold',
      message: (args) =>
        `For ${args.soort} ${args.document} it can not be seen which law or agreement holds.`,
      advice: (args) =>
        args.soort === 'school'
          ? 'Fill in regelgeving here, or name at bestuur the board that has that field.'
          : 'Add a board or school with the field regelgeving, and name the school in this document.',
    },
  },
});
