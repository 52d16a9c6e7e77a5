import { coreRule } from '../rule.ts';

export default coreRule<{
  sleutel: string;
  /** What seems to begin again here. */
  opnieuw: '' | 'bestand' | 'onderdeel';
}>({
  name: 'yaml/dubbele-sleutel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Veld staat er twee keer',
      message: (args) =>
        `${args.sleutel} staat hier voor de tweede keer; welke van de twee geldt, is niet te zien.`,
      advice: (args) => {
        if (args.opnieuw === 'onderdeel')
          return 'Begint hier een nieuw onderdeel, zet er dan een streepje voor. Verwijder of hernoem anders één van de twee.';
        if (args.opnieuw === 'bestand')
          return 'Begint hier een tweede document, zet het dan in een eigen bestand. Verwijder of hernoem anders één van de twee.';
        return 'Verwijder of hernoem één van de twee.';
      },
    },
    en: {
      title: 'Field stands there twice',
      message: (args) =>
        `${args.sleutel} stands here for the second time; which of the two counts can not be seen.`,
      advice: (args) => {
        if (args.opnieuw === 'onderdeel')
          return 'When a new item begins here, put a dash before it. Otherwise remove or rename one of the two.';
        if (args.opnieuw === 'bestand')
          return 'When a second document begins here, put it in a file of its own. Otherwise remove or rename one of the two.';
        return 'Remove or rename one of the two.';
      },
    },
  },
});
