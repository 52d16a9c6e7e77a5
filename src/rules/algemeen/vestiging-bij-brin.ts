import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'school', { vestiging: string; brin: string }>({
  name: 'algemeen/vestiging-bij-brin',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'algemeen',
  notes: ['NL-ALL-C01'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: {
    document: 'python-stdnum, nl.brin',
    article: 'een vestigingsnummer is het BRIN met twee cijfers erachter',
    url: 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/brin.py',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    const { brin, vestigingen = [] } = doc.data;
    if (brin === undefined) return;
    for (const [index, vestiging] of vestigingen.entries())
      if (!vestiging.startsWith(brin))
        report({ at: at(doc, pointerTo('/vestigingen', index)), args: { vestiging, brin } });
  },
  texts: {
    nl: {
      title: 'Een vestiging hoort bij het BRIN van de school',
      message: (args) => `Vestiging ${args.vestiging} hoort niet bij BRIN ${args.brin}.`,
      advice: (args) => `Controleer beide nummers; een vestiging begint met ${args.brin}.`,
    },
    en: {
      title: 'A site belongs to the BRIN of the school',
      message: (args) => `Site ${args.vestiging} does not belong to BRIN ${args.brin}.`,
      advice: (args) => `Check both numbers; a site begins with ${args.brin}.`,
    },
  },
});
