import { coreRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** Targets that are a document of their own. */
const DOCUMENTS: readonly string[] = ['bestuur', 'kader', 'plan', 'school'];

export default coreRule<{ waarde: string; doel: string; bedoeld: string | null }>({
  name: 'algemeen/verwijzing-bestaat',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Elke verwijzing leidt ergens heen',
      message: (args) =>
        `${args.waarde} is geen bekend kenmerk van een ${args.doel === 'decided' ? 'document' : args.doel}.`,
      advice: (args) =>
        didYouMean.nl(args.bedoeld) ??
        (DOCUMENTS.includes(args.doel)
          ? `Verbeter het kenmerk, of maak dat document met proplan new ${args.doel}.`
          : 'Verbeter het kenmerk, of voeg toe waar het naar verwijst.'),
    },
    en: {
      title: 'Every reference leads somewhere',
      message: (args) =>
        `${args.waarde} is no known identifier of a ${args.doel === 'decided' ? 'document' : args.doel}.`,
      advice: (args) =>
        didYouMean.en(args.bedoeld) ??
        (DOCUMENTS.includes(args.doel)
          ? `Mend the identifier, or make that document with proplan new ${args.doel}.`
          : 'Mend the identifier, or add what it refers to.'),
    },
  },
  examples: [
    {
      title: 'een onbekend doel',
      goed: {
        plan: 'doelen:\n  - {id: d-lezen, omschrijving: Beter lezen}\nactiviteiten:\n  - {id: a-lezen, titel: Lezen, doelen: [d-lezen]}\n',
      },
      fout: {
        plan: 'doelen:\n  - {id: d-lezen, omschrijving: Beter lezen}\nactiviteiten:\n  - {id: a-lezen, titel: Lezen, doelen: [d-leze]}\n',
      },
    },
  ],
});
