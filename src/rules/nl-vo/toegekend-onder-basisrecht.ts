import { shortGrants } from '../grants.ts';
import { schoolRule } from '../rule.ts';

export default schoolRule<
  'persoonlijk-plan',
  { waarde: string; recht: string; schooljaar: string; zeker: boolean }
>({
  name: 'nl-vo/toegekend-onder-basisrecht',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P07', 'NL-VO-P08', 'NL-VO-P09'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo-naar-rato', article: 'art. 17.4, 17.5 en 6.1 lid 2' },
  confidence: 'primary',
  parameters: [
    'nl-vo/basisrecht-uren-leraar',
    'nl-vo/basisrecht-uren-oop',
    'nl-vo/basisrecht-geld-leraar',
    'nl-vo/basisrecht-geld-oop',
  ],
  tags: ['recht'],
  check: ({ doc, view }, report) => {
    for (const short of shortGrants(doc, view, ['basisrecht-uren', 'basisrecht-geld'])) report(short);
  },
  texts: {
    nl: {
      title: 'Toegekende uren en geld halen het basisrecht',
      message: (args) =>
        args.zeker
          ? `Voor ${args.schooljaar} is ${args.waarde} toegekend, maar het basisrecht is ${args.recht}.`
          : `Voor ${args.schooljaar} is ${args.waarde} toegekend; telt de grootste omvang het hele jaar, dan is het basisrecht ${args.recht}.`,
      advice: () => 'Ken minstens het basisrecht toe; proplan explain toont hoe het is berekend.',
    },
    en: {
      title: 'Granted hours and money reach the basic right',
      message: (args) =>
        args.zeker
          ? `For ${args.schooljaar} ${args.waarde} is granted, but the basic right is ${args.recht}.`
          : `For ${args.schooljaar} ${args.waarde} is granted; when the largest size counts all year, the basic right is ${args.recht}.`,
      advice: () => 'Grant at least the basic right; proplan explain shows how it is computed.',
    },
  },
});
