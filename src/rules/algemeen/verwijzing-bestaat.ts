import { coreRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** The kind of document to make, where that is what may be missing. */
const MAKE: Readonly<Record<string, string>> = {
  bestuur: 'bestuur',
  kader: 'kader',
  medewerker: 'personeel',
  plan: 'plan',
  school: 'school',
};

export default coreRule<{
  waarde: string;
  doel: string;
  bedoeld: string | null;
  /** How many times more in the same file. */
  meer: string;
  /** The document that it stands in, when that is not there; else empty. */
  van: string;
}>({
  name: 'algemeen/verwijzing-bestaat',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Elke verwijzing leidt ergens heen',
      message: (args) =>
        `${args.waarde} is geen bekend kenmerk van een ${args.doel === 'besluitbaar' ? 'document' : args.doel}${args.meer === '0' ? '' : `, en zo nog ${args.meer} keer in dit bestand`}.`,
      advice: (args) =>
        (args.van === ''
          ? null
          : `Er is geen ${args.van}: zet dat bestand terug, of verbeter het kenmerk.`) ??
        didYouMean.nl(args.bedoeld) ??
        (args.doel in MAKE
          ? `Verbeter het kenmerk, zet een verdwenen bestand terug, of begin het met proplan new ${MAKE[args.doel]}.`
          : 'Verbeter het kenmerk, of voeg toe waar het naar verwijst.'),
    },
    en: {
      title: 'Every reference leads somewhere',
      message: (args) =>
        `${args.waarde} is no known identifier of a ${args.doel === 'besluitbaar' ? 'document' : args.doel}${args.meer === '0' ? '' : `, and so ${args.meer} more times in this file`}.`,
      advice: (args) =>
        (args.van === '' ? null : `There is no ${args.van}: put that file back, or mend the identifier.`) ??
        didYouMean.en(args.bedoeld) ??
        (args.doel in MAKE
          ? `Mend the identifier, put a lost file back, or begin it with proplan new ${MAKE[args.doel]}.`
          : 'Mend the identifier, or add what it refers to.'),
    },
  },
});
