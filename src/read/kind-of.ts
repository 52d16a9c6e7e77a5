import type { Found } from '../base/found.ts';
import { nearest } from '../base/nearest.ts';
import { pointerTo } from '../base/place.ts';
import { formFindings } from '../documents/form-findings.ts';
import { isSoort, SOORTEN, type Soort } from '../documents/kind.ts';
import { quotedValue } from '../documents/shown-value.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

type Fields = { readonly [key: string]: YamlData };

/** The kind that a file says to be; null when that is none. */
export function kindOf(data: YamlData): Soort | null {
  const soort = fieldsOf(data)?.['soort'];
  return isSoort(soort) ? soort : null;
}

export function fieldsOf(data: YamlData): Fields | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null;
}

/** Why a file has no kind: an unknown word, no field for it, or no fields at all. `named` on the command line it must be a document. */
export function noKind(path: string, data: YamlData, named: boolean): Found {
  const fields = fieldsOf(data);
  const soort = fields?.['soort'];
  if (soort !== undefined) {
    const word = typeof soort === 'string' && soort !== '' ? soort : quotedValue(soort);
    const args = { waarde: word, bedoeld: nearest(word, SOORTEN), keuzes: SOORTEN };
    const part = typeof soort === 'string' && soort !== '' ? 'value' : 'key';
    return { rule: 'vorm/onbekende-soort', args, place: { file: path, pointer: '/soort', part } };
  }
  const keys = Object.keys(fields ?? {});
  if (fields !== null && keys.length === 0)
    return { rule: 'yaml/leeg', args: {}, place: { file: path, pointer: '', part: 'value', range: [0, 0] } };
  const meant = keys.find((key) => nearest(key, ['soort']) !== null) ?? null;
  const first = meant ?? keys[0];
  const past = fields === null ? null : onlyKindFor(path, fields);
  const begin = Array.isArray(data) ? 'een lijst' : 'een losse tekst';
  return {
    rule: 'vorm/geen-soort',
    args: { eerste: first ?? begin, bedoeld: meant, past },
    place:
      first === undefined
        ? { file: path, pointer: '', part: 'value', range: [0, 0] }
        : { file: path, pointer: pointerTo('', first), part: 'key' },
    ...(named || meant !== null || past !== null ? {} : { atMost: 'warning' }),
  };
}

/** A document that says to be of one kind and has the fields of another; null when it is what it says, with mistakes. */
export function otherKind(path: string, soort: Soort, data: YamlData, found: readonly Found[]): Found | null {
  const fields = fieldsOf(data);
  if (fields === null || !found.some(({ rule }) => rule === 'vorm/onbekend-veld')) return null;
  const past = onlyKindFor(path, fields);
  return past === null
    ? null
    : {
        rule: 'vorm/andere-soort',
        args: { soort, past },
        place: { file: path, pointer: '/soort', part: 'value' },
      };
}

/** The one kind of document whose form a file has; null where there is none or more. */
function onlyKindFor(path: string, fields: Fields): Soort | null {
  const fitting = SOORTEN.filter((soort) => formFindings(path, soort, { ...fields, soort }).length === 0);
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0 ? only : null;
}
