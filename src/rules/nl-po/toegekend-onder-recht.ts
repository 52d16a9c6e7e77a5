import { type ShortGrant, shortGrants } from '../grants.ts';
import { schoolRule } from '../rule.ts';
import { leadsSchool } from './_shared/school-leader.ts';

export default schoolRule<'persoonlijk-plan', ShortGrant['args']>({
  name: 'nl-po/toegekend-onder-recht',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P04'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2019-03-01' },
  basis: {
    document: 'CAO PO 2019-2020 (CNV Onderwijs)',
    article: 'art. 9.3 lid 2',
    url: 'https://onderwijs.cnvconnectief.nl/jouw-werk/onderwijssector/cao-primair-onderwijs-po-2/',
  },
  confidence: 'secondary',
  parameters: ['nl-po/uren-per-week', 'nl-po/uren-per-jaar', 'nl-po/geld-individueel'],
  tags: ['recht'],
  check: ({ doc, view, dates }, report) => {
    // The money of a school leader has an article and a rule of its own.
    const money = leadsSchool(doc.data.medewerker, dates.at, view) ? [] : (['basisrecht-geld'] as const);
    for (const short of shortGrants(doc, view, ['basisrecht-uren', ...money])) report(short);
  },
  texts: {
    nl: {
      title: 'Toegekende uren en geld halen het individuele recht',
      message: (args) =>
        args.zeker
          ? `Voor ${args.schooljaar} is ${args.waarde} toegekend, maar het individuele recht is ${args.recht}.`
          : `Voor ${args.schooljaar} is ${args.waarde} toegekend; in de ruimste lezing is het recht ${args.recht}.`,
      advice: () => 'Ken minstens het recht toe; proplan explain toont hoe het is berekend.',
    },
    en: {
      title: 'Granted hours and money reach the individual right',
      message: (args) =>
        args.zeker
          ? `For ${args.schooljaar} ${args.waarde} is granted, but the individual right is ${args.recht}.`
          : `For ${args.schooljaar} ${args.waarde} is granted; in the widest reading the right is ${args.recht}.`,
      advice: () => 'Grant at least the right; proplan explain shows how it is computed.',
    },
  },
});
