import { at, fileRule } from '../rule.ts';

export default fileRule<'goedkeuring', { zitting: string; vandaag: string }>({
  name: 'algemeen/zitting-niet-in-toekomst',
  scope: 'bestand',
  kinds: ['goedkeuring'],
  regime: 'algemeen',
  notes: ['VL-APP-004'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-besluit', article: 'een besluit bestaat pas als het genomen is' },
  confidence: 'primary',
  parameters: [],
  severity: { value: 'error', why: 'Een besluit van morgen neemt vandaag het ontwerpmerk weg.' },
  tags: ['goedkeuring'],
  check: ({ doc, dates }, report) => {
    const { zitting } = doc.data;
    if (zitting > dates.today) report({ at: at(doc, '/zitting'), args: { zitting, vandaag: dates.today } });
  },
  texts: {
    nl: {
      title: 'De zitting is geweest',
      message: (args) => `De zitting van ${args.zitting} ligt na vandaag, ${args.vandaag}.`,
      advice: () => 'Verbeter de datum, of voeg het besluit toe als het genomen is.',
    },
    en: {
      title: 'The session has been held',
      message: (args) => `The session of ${args.zitting} lies after today, ${args.vandaag}.`,
      advice: () => 'Mend the date, or add the decision once it is taken.',
    },
  },
});
