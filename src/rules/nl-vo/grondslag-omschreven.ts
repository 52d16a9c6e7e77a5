import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'bestuur', { jaar: string }>({
  name: 'nl-vo/grondslag-omschreven',
  scope: 'bestand',
  kinds: ['bestuur'],
  regime: 'nl-vo',
  notes: ['NL-VO-C06'],
  force: 'verwacht',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2018-06-01' },
  basis: {
    document: 'CAO VO 2018-2019 (Voion)',
    article: 'art. 16.2, voetnoot over de personele bekostiging',
    url: 'https://www.voion.nl/programmalijnen/loopbaan-en-professionalisering/financieringsmiddelen-voor-professionalisering/algemene-financieringsmiddelen/cao-voortgezet-onderwijs',
  },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    for (const [index, base] of (doc.data.grondslagen ?? []).entries())
      if (!base.omschrijving?.trim())
        report({
          at: at(doc, pointerTo('/grondslagen', index, 'jaar')),
          args: { jaar: String(base.jaar) },
        });
  },
  texts: {
    nl: {
      title: 'De grondslag van het jaarlijkse deel is omschreven',
      message: (args) =>
        `De grondslag van ${args.jaar} zegt niet wat erin zit; sinds de vereenvoudiging van de bekostiging volgt dat niet meer vanzelf.`,
      advice: () => 'Vul bij omschrijving in uit welke bekostiging het bedrag bestaat en waar dat staat.',
    },
    en: {
      title: 'The base of the yearly share is described',
      message: (args) =>
        `The base of ${args.jaar} does not say what it holds; since funding was simplified that is no longer obvious.`,
      advice: () => 'Fill in at omschrijving of which funding the amount consists and where that is found.',
    },
  },
});
