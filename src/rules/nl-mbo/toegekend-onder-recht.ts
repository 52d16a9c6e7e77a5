import { type ShortGrant, shortGrants } from '../grants.ts';
import { schoolRule } from '../rule.ts';

export default schoolRule<'persoonlijk-plan', ShortGrant['args']>({
  name: 'nl-mbo/toegekend-onder-recht',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-mbo',
  notes: ['NL-MBO-P01'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-10-01' },
  basis: { source: 'cao-mbo', article: 'art. 4.1 lid 7' },
  confidence: 'primary',
  parameters: ['nl-mbo/uren-primair-proces', 'nl-mbo/carrierepatroon'],
  tags: ['recht'],
  check: ({ doc, view }, report) => {
    for (const short of shortGrants(doc, view, ['basisrecht-uren'])) report(short);
  },
  texts: {
    nl: {
      title: ({ number }) => `Toegekende uren halen de ${number('nl-mbo/uren-primair-proces')} uur naar rato`,
      message: (args) =>
        args.zeker
          ? `Voor ${args.schooljaar} is ${args.waarde} toegekend, maar het recht in het primaire proces is ${args.recht}.`
          : `Voor ${args.schooljaar} is ${args.waarde} toegekend; in de ruimste lezing is het recht ${args.recht}.`,
      advice: () => 'Controleer welke cao-tekst geldt en ken minstens deze uren toe.',
    },
    en: {
      title: ({ number }) => `Granted hours reach the ${number('nl-mbo/uren-primair-proces')} hours pro rata`,
      message: (args) =>
        args.zeker
          ? `For ${args.schooljaar} ${args.waarde} is granted, but the right in the primary process is ${args.recht}.`
          : `For ${args.schooljaar} ${args.waarde} is granted; in the widest reading the right is ${args.recht}.`,
      advice: () => 'Check which text of the agreement holds and grant at least these hours.',
    },
  },
});
