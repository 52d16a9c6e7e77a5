import { pointerTo } from '../../base/place.ts';
import { SOORTEN, type Soort } from '../../documents/kind.ts';
import type { YamlData } from '../../workspace/yaml-data.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<Soort, { van: string; tot: string }>({
  name: 'algemeen/begin-voor-eind',
  scope: 'bestand',
  kinds: SOORTEN,
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wat eindigt, begon eerder'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Een periode die eindigt voor zij begint is altijd een vergissing, en elke berekening ermee ook.',
  },
  check: ({ doc }, report) => {
    for (const { pointer, van, tot } of spans(doc.data as unknown as YamlData, ''))
      if (tot < van) report({ at: at(doc, pointerTo(pointer, 'tot')), args: { van, tot } });
  },
  texts: {
    nl: {
      title: 'Een periode begint voor zij eindigt',
      message: (args) => `Deze periode loopt tot ${args.tot}, maar begint pas op ${args.van}.`,
      advice: () => 'Verbeter van of tot; misschien zijn ze omgewisseld.',
    },
    en: {
      title: 'A period begins before it ends',
      message: (args) => `This period runs until ${args.tot}, but begins only on ${args.van}.`,
      advice: () => 'Mend van or tot; perhaps they were swapped.',
    },
  },
});

/** Every object of a document that says both `van` and `tot`. */
function spans(data: YamlData, pointer: string): { pointer: string; van: string; tot: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, value]) => spans(value, pointerTo(pointer, key)));
  const { van, tot } = data as { van?: unknown; tot?: unknown };
  return typeof van === 'string' && typeof tot === 'string' ? [{ pointer, van, tot }, ...inside] : inside;
}
