import { pointerTo } from '../../base/place.ts';
import { SOORTEN, type Soort } from '../../documents/kind.ts';
import { valuesThat } from '../../documents/paths.ts';
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
    for (const { pointer, value } of valuesThat(doc.data as unknown as YamlData, isSpan)) {
      const { van, tot } = value;
      if (tot < van) report({ at: at(doc, pointerTo(pointer, 'tot')), args: { van, tot } });
    }
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

/** True for what says both `van` and `tot`. */
function isSpan(value: YamlData): value is { van: string; tot: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof value['van'] === 'string' && typeof value['tot'] === 'string';
}
