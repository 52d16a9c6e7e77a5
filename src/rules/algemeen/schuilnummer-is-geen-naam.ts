import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'personeel', { wie: string; aantal: number }>({
  name: 'algemeen/schuilnummer-is-geen-naam',
  scope: 'bestand',
  kinds: ['personeel'],
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
  check: ({ doc }, report) => {
    const people = doc.data.medewerkers ?? [];
    const nameLike = people.filter(({ id }) => !/\d/.test(id));
    const [first] = nameLike;
    if (first === undefined) return;
    report({
      at: at(doc, pointerTo('/medewerkers', people.indexOf(first), 'id')),
      args: { wie: first.id, aantal: nameLike.length },
    });
  },
  texts: {
    nl: {
      title: 'Een schuilnummer is geen naam',
      message: (args) =>
        args.aantal === 1
          ? `${args.wie} heeft geen cijfer en kan een naam zijn.`
          : `${args.wie} heeft geen cijfer en kan een naam zijn; zo staan er ${args.aantal}.`,
      advice: () =>
        'Vervang een naam overal door een schuilnummer zoals p-0012; Git bewaart wat eerder stond.',
    },
    en: {
      title: 'A pseudonym is not a name',
      message: (args) =>
        args.aantal === 1
          ? `${args.wie} has no digit and may be a name.`
          : `${args.wie} has no digit and may be a name; there are ${args.aantal} like it.`,
      advice: () => 'Replace a name everywhere by a pseudonym such as p-0012; Git keeps what stood before.',
    },
  },
});
