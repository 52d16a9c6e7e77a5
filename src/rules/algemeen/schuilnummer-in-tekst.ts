import { pointerTo } from '../../base/place.ts';
import { isFreeText } from '../../documents/schema.ts';
import { at, fileRule } from '../rule.ts';

const PSEUDONYM = /(?<![\w-])p-\d+(?![\w-])/;

export default fileRule<'plan' | 'teamplan' | 'kader', { wie: string }>({
  name: 'algemeen/schuilnummer-in-tekst',
  scope: 'bestand',
  kinds: ['plan', 'teamplan', 'kader'],
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
    why: 'Een plan wordt gedrukt en gedeeld met wie het register niet mag lezen.',
  },
  check: ({ doc, text, rangeOf }, report) => {
    for (const { pointer, value } of textsIn(doc.data, '')) {
      if (!PSEUDONYM.test(value) || !isFreeText(doc.soort, pointer)) continue;
      const [start, end] = rangeOf(pointer);
      const written = PSEUDONYM.exec(text.slice(start, end));
      if (written === null) continue;
      const from = start + written.index;
      const [wie] = written;
      report({ at: { ...at(doc, pointer), range: [from, from + wie.length] }, args: { wie } });
    }
  },
  texts: {
    nl: {
      title: 'Een schuilnummer in een tekst',
      message: ({ wie }) => `In deze tekst staat ${wie}; een publiek exemplaar toont daar "een medewerker".`,
      advice: () => 'Noem de medewerker bij deelnemers of mentoren, waar proplan weet wie het mag lezen.',
    },
    en: {
      title: 'A pseudonym in a text',
      message: ({ wie }) => `This text holds ${wie}; a public copy shows "een medewerker" there.`,
      advice: () => 'Name the employee at deelnemers or mentoren, where proplan knows who may read it.',
    },
  },
});

function* textsIn(value: unknown, pointer: string): Generator<{ pointer: string; value: string }> {
  if (typeof value === 'string') yield { pointer, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, pointerTo(pointer, key));
}
