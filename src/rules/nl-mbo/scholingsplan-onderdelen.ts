import { at, fileRule } from '../rule.ts';
import { EDITION_UNKNOWN } from './_shared/edition.ts';

const PARTS = ['uitgangspunten', 'stappen', 'criteria'] as const;

export default fileRule<'kader', { waar: string; ontbreekt: (typeof PARTS)[number] }>({
  name: 'nl-mbo/scholingsplan-onderdelen',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-mbo',
  notes: ['NL-MBO-K01'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'bestuur',
  inForce: { from: '2018-10-01' },
  basis: { source: 'cao-mbo', article: 'art. 4.1 lid 1' },
  confidence: 'primary',
  parameters: [],
  severity: EDITION_UNKNOWN,
  check: ({ doc }, report) => {
    const plan = doc.data.scholingsplan;
    for (const part of PARTS) {
      const written = plan?.[part];
      if (typeof written === 'string' ? written.trim() : (written ?? []).length > 0) continue;
      report({
        at: plan ? at(doc, '/scholingsplan', 'key') : at(doc, '', 'key'),
        args: { waar: plan ? 'scholingsplan' : doc.id, ontbreekt: part },
        // A vision elsewhere in the document may be what the plan starts from.
        ...(part === 'uitgangspunten' && doc.data['eisen-en-visie']?.visie
          ? { atMost: 'info' as const }
          : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Het meerjarenscholingsplan heeft uitgangspunten, stappen en criteria',
      message: (args) => `Bij ${args.waar} ontbreken de ${args.ontbreekt}.`,
      advice: (args) => WORDS.nl[args.ontbreekt],
    },
    en: {
      title: 'The long-term training plan has starting points, steps and criteria',
      message: (args) => `${args.waar} lacks ${args.ontbreekt}.`,
      advice: (args) => WORDS.en[args.ontbreekt],
    },
  },
});

const WORDS = {
  nl: {
    uitgangspunten: 'Schrijf waar het scholingsbeleid van uitgaat.',
    stappen: 'Schrijf welke stappen de instelling zet.',
    criteria: 'Schrijf waaraan te zien is wie wanneer scholing krijgt.',
  },
  en: {
    uitgangspunten: 'Write what the training policy starts from.',
    stappen: 'Write which steps the institution takes.',
    criteria: 'Write how to see who gets training when.',
  },
} as const;
