import { textRule } from '../rule.ts';
import { type IdentityKind, whoItIs } from './_shared/who-it-is.ts';

export default textRule<{ wat: IdentityKind }>({
  name: 'algemeen/naam-of-geboortedatum',
  scope: 'tekst',
  regime: 'algemeen',
  notes: ['NL-ALL-P03', 'NL-ALL-P04'],
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
    for (const { start, end, kind } of whoItIs(text)) report([start, end], { wat: kind });
  },
  texts: {
    nl: {
      title: 'Naam of geboortedatum in een document over personen',
      message: ({ wat }) => `Hier staat een ${wat}, en dit document is over personen.`,
      advice: () =>
        'Zet een schuilnummer in de plaats. Is het niet van een persoon, noteer dan een uitzondering met de reden.',
    },
    en: {
      title: 'Name or birth date in a document about persons',
      message: ({ wat }) => `Here stands a ${IN_ENGLISH[wat]}, and this document is about persons.`,
      advice: () =>
        'Put a pseudonym in its place. When it is not of a person, write an exception with the reason.',
    },
  },
});

const IN_ENGLISH: Readonly<Record<IdentityKind, string>> = {
  geboortedatum: 'birth date',
  naam: 'name of a person',
};
