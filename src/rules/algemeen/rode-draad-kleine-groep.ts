import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

/** Sources of a need that speak of persons. */
const OF_PERSONS: readonly string[] = ['persoonlijke-plannen', 'functioneringsgesprek'];

export default fileRule<'plan', { nood: string; aantal: number; minstens: string }>({
  name: 'algemeen/rode-draad-kleine-groep',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: ['NL-T06'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2018-05-25' },
  basis: {
    document: 'Algemene verordening gegevensbescherming; Handreiking professionaliseren (Voion, 2014)',
    article: 'zo weinig mogelijk persoonsgegevens; rode draden uit persoonlijke plannen',
    url: 'https://businesscc.nl/personeelsdossiers/',
  },
  confidence: 'doubtful',
  parameters: ['algemeen/kleinste-groep'],
  check: ({ doc, dates }, report) => {
    const least = parameterAt('algemeen/kleinste-groep', dates.at);
    if (least === null) return;
    for (const [index, { id, bron }] of (doc.data.behoefteanalyse?.noden ?? []).entries())
      if (bron?.aantal !== undefined && OF_PERSONS.includes(bron.soort) && least.value.gt(bron.aantal))
        report({
          at: at(doc, pointerTo('/behoefteanalyse/noden', index, 'bron', 'aantal')),
          args: { nood: id, aantal: bron.aantal, minstens: least.value.toFixed() },
          restsOn: [least.dated.confidence],
        });
  },
  texts: {
    nl: {
      title: 'Een rode draad wijst niet naar personen',
      message: (args) =>
        `${args.nood} komt uit ${args.aantal} plannen of gesprekken; uit minder dan ${args.minstens} is vaak te zien over wie het gaat.`,
      advice: () => 'Neem de nood samen met een andere, of laat de bron weg.',
    },
    en: {
      title: 'A common thread does not point at persons',
      message: (args) =>
        `${args.nood} comes from ${args.aantal} plans or talks; out of fewer than ${args.minstens} one often sees whom it is about.`,
      advice: () => 'Join the need with another one, or leave out the source.',
    },
  },
});
