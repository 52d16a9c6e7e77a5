import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { onderdeel: string; niveau: string }>({
  name: 'be-vlg/zelfinschaling-onderbouwd',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-009'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    document: 'Onderwijsinspectie, hoe beoordelen we',
    article: 'overstijgt de verwachting: met voorbeelden van goede praktijk',
    url: 'https://www.onderwijsinspectie.be/nl/doorlichten/hoe-beoordelen-we',
  },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const index = (doc.data.zelfinschaling ?? []).findIndex(
      (one) => one.niveau === 'overstijgt' && !one['goed-voorbeeld']?.trim(),
    );
    const rating = doc.data.zelfinschaling?.[index];
    if (rating === undefined) return;
    report({
      at: at(doc, pointerTo('/zelfinschaling', index, 'niveau')),
      args: { onderdeel: rating.onderdeel, niveau: rating.niveau },
    });
  },
  texts: {
    nl: {
      title: 'Wie zichzelf boven de verwachting schat, noemt een voorbeeld',
      message: (args) =>
        `Bij ${args.onderdeel} staat niveau ${args.niveau}, zonder goed voorbeeld; de inspectie vraagt daar voorbeelden van goede praktijk.`,
      advice: () => 'Vul goed-voorbeeld in, of kies het niveau volgens.',
    },
    en: {
      title: 'Who rates itself above expectation names an example',
      message: (args) =>
        `${args.onderdeel} says level ${args.niveau}, without a good example; inspection asks for examples of good practice there.`,
      advice: () => 'Fill in goed-voorbeeld, or choose the level volgens.',
    },
  },
});
