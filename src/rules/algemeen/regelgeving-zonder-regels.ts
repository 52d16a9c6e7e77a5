import { coreRule } from '../rule.ts';

export default coreRule<{ regelgeving: string; datum: string }>({
  name: 'algemeen/regelgeving-zonder-regels',
  scope: 'kern',
  severity: 'warning',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Voor deze regelgeving zijn er regels',
      message: (args) =>
        `Voor ${args.regelgeving} kent proplan op ${args.datum} geen enkele regel van wet of cao.`,
      advice: () =>
        'Controleer regelgeving en datum; nu zijn alleen vorm, verwijzingen en algemene regels nagekeken.',
    },
    en: {
      title: 'There are rules for this regime',
      message: (args) =>
        `For ${args.regelgeving} proplan knows no rule of law or agreement on ${args.datum}.`,
      advice: () => 'Check regime and date; only form, references and general rules were judged.',
    },
  },
});
