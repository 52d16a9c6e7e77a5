import { coreRule } from '../rule.ts';

export default coreRule<{ naam: string }>({
  name: 'bestand/naam',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Naam die niet te lezen is',
      message: ({ naam }) => `In deze map heeft ${naam} een naam die geen UTF-8 is.`,
      advice: () =>
        'Geef het een naam met gewone letters; een bestand met zo een naam kan proplan niet openen.',
    },
    en: {
      title: 'Name that can not be read',
      message: ({ naam }) => `In this folder ${naam} has a name that is not UTF-8.`,
      advice: () => 'Give it a name of plain letters; proplan can not open a file of such a name.',
    },
  },
});
