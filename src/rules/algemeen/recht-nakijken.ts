import { coreRule } from '../rule.ts';

export default coreRule<{ regelgeving: string; datum: string }>({
  name: 'algemeen/recht-nakijken',
  scope: 'kern',
  severity: 'info',
  texts: {
    nl: {
      title: 'De getallen van de wet zijn minder dan een jaar geleden nagekeken',
      message: (args) =>
        `Proplan keek de getallen van ${args.regelgeving} het laatst na op ${args.datum}, meer dan twaalf maanden geleden.`,
      advice: () =>
        'Neem een nieuwere proplan, of lees zelf na wat in wet en cao veranderde. De twaalf maanden zijn een keuze van proplan, geen artikel.',
    },
    en: {
      title: 'The numbers of the law were verified less than a year ago',
      message: (args) =>
        `Proplan last verified the numbers of ${args.regelgeving} on ${args.datum}, more than twelve months ago.`,
      advice: () =>
        'Get a newer proplan, or read yourself what changed in law and agreement. The twelve months are a choice of proplan, no article.',
    },
  },
});
