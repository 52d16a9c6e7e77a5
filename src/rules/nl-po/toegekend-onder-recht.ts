import { type ShortGrant, shortGrants } from '../grants.ts';
import { schoolRule } from '../rule.ts';
import { leadsSchool } from '../school-leader.ts';

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
  examples: [
    {
      title: 'leraar 0,6 bij 41,5 werkweken: 2 × 41,5 × 0,6 = 49,8 uur',
      goed: {
        'persoonlijk-plan': 'toegekend:\n  - {recht: basisrecht-uren, schooljaar: 2026-2027, uren: 49.8}\n',
      },
      fout: {
        'persoonlijk-plan': 'toegekend:\n  - {recht: basisrecht-uren, schooljaar: 2026-2027, uren: 49.7}\n',
      },
    },
    {
      title: 'leraar 0,6: 500 × 0,6 = 300 euro',
      goed: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 300.00}\n',
      },
      fout: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2026-2027, bedrag: 299.99}\n',
      },
    },
    {
      title: 'in 2020-2021 liggen beide helften in een jaar met 600 euro: 600 × 0,6 = 360 euro',
      goed: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2020-2021, bedrag: 360.00}\n',
        personeel:
          'medewerkers:\n  - id: p-0301\n    dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.6, van: 2015-08-01}]\n',
      },
      fout: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2020-2021, bedrag: 359.99}\n',
        personeel:
          'medewerkers:\n  - id: p-0301\n    dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.6, van: 2015-08-01}]\n',
      },
    },
    {
      title: 'met een gemiddelde per school mocht iemand 300 euro krijgen; sinds 2019-2020 niet meer',
      goed: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2018-2019, bedrag: 300.00}\n',
        personeel:
          'medewerkers:\n  - id: p-0301\n    dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2015-08-01}]\n',
      },
      fout: {
        'persoonlijk-plan':
          'toegekend:\n  - {recht: basisrecht-geld, schooljaar: 2019-2020, bedrag: 300.00}\n',
        personeel:
          'medewerkers:\n  - id: p-0301\n    dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2015-08-01}]\n',
      },
    },
  ],
});
