import { at, fileRule } from '../rule.ts';

const ASKED = ['schriftelijk-op', 'mentor', 'duur', 'intensiteit'] as const;

export default fileRule<'begeleidingsafspraak', { starter: string; velden: string }>({
  name: 'be-vlg/afspraak-duur-en-intensiteit',
  scope: 'bestand',
  kinds: ['begeleidingsafspraak'],
  regime: 'be-vlg',
  notes: ['VL-AVB-003'],
  force: 'wet',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2019-09-01' },
  basis: { source: 'rechtspositie', article: 'art. 20bis' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    const missing = ASKED.filter((field) => {
      const value = doc.data[field];
      return value === undefined || (Array.isArray(value) && value.length === 0);
    });
    if (missing.length === 0) return;
    report({
      at: at(doc, '/medewerker'),
      args: { starter: doc.data.medewerker, velden: missing.join(', ') },
    });
  },
  texts: {
    nl: {
      title: 'De afspraak met een starter zegt hoelang en hoe vaak',
      message: (args) => `In de afspraak met ${args.starter} is nog niet ingevuld: ${args.velden}.`,
      advice: () => 'Vul aan; een kortste duur of vaste frequentie legt het decreet niet op.',
    },
    en: {
      title: 'The agreement with a starter says how long and how often',
      message: (args) => `In the agreement with ${args.starter} this isn't filled in yet: ${args.velden}.`,
      advice: () => 'Fill it in; the decree sets no shortest term or fixed frequency.',
    },
  },
});
