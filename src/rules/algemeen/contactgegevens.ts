import { textRule } from '../rule.ts';
import { type ContactKind, contactData } from './_shared/contact-data.ts';

export default textRule<{ wat: ContactKind }>({
  name: 'algemeen/contactgegevens',
  scope: 'tekst',
  regime: 'algemeen',
  notes: ['NL-ALL-P04'],
  force: 'verwacht',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-05-25' },
  basis: {
    document: 'Algemene verordening gegevensbescherming',
    article: 'zo weinig mogelijk persoonsgegevens; artikelnummer niet nagelezen',
    url: 'https://businesscc.nl/personeelsdossiers/',
  },
  confidence: 'doubtful',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Wat eenmaal in de geschiedenis van Git staat, is niet meer te wissen.',
  },
  check: ({ text, aboutPersons }, report) => {
    if (!aboutPersons) return;
    for (const { start, end, kind } of contactData(text)) report([start, end], { wat: kind });
  },
  texts: {
    nl: {
      title: 'Contactgegevens in een document over personen',
      message: ({ wat }) => `Hier staat een ${wat}, en dit document is over personen.`,
      advice: () =>
        'Verwijder het: wie iemand wil bereiken, vindt dat op school. Is het van een aanbieder, noteer dan een uitzondering met de reden.',
    },
    en: {
      title: 'Contact data in a document about persons',
      message: ({ wat }) => `Here stands this: ${IN_ENGLISH[wat]}, and this document is about persons.`,
      advice: () =>
        'Remove it: who wants to reach somebody finds that at school. When it is of a provider, write an exception with the reason.',
    },
  },
});

const IN_ENGLISH: Readonly<Record<ContactKind, string>> = {
  'e-mailadres': 'e-mail address',
  telefoonnummer: 'telephone number',
  rekeningnummer: 'account number',
};
