import type { Decimal } from '../base/decimal.ts';
import { digestOf, type MandateField } from '../documents/canonical.ts';
import type { Doc } from '../documents/kind.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

/** What a secretary says of a decision. */
export interface Decided {
  readonly orgaan: string;
  readonly rol?: string | undefined;
  readonly zitting: string;
  readonly uitkomst: string;
  readonly voorwaarden: readonly string[];
  /** Days of the protocol and the minutes. */
  readonly protocol?: string | undefined;
  readonly verslag?: string | undefined;
  readonly magWijzigen: readonly MandateField[];
  readonly totBedrag?: string | undefined;
}

/** A document that was decided on, with its planned costs in euros; null when those are not known. */
export interface OnTable {
  readonly doc: Doc;
  readonly planned: Decimal | null;
}

/**
 * The text of a decision file: on each document its digest and, for a mandate, the digest of what is fixed; of
 * each document that was only seen its digest.
 */
export function decisionText(
  documents: readonly OnTable[],
  seen: readonly Doc[],
  decided: Decided,
  modeline: string | null,
): string {
  const lines = [
    ...(modeline === null ? [] : [modeline]),
    'soort: goedkeuring',
    `orgaan: ${decided.orgaan}`,
    ...(decided.rol === undefined ? [] : [`rol: ${decided.rol}`]),
    `zitting: ${decided.zitting}`,
    `uitkomst: ${decided.uitkomst}`,
    ...listed('voorwaarden', decided.voorwaarden.map(conditionLine)),
    ...(decided.protocol === undefined ? [] : [`protocol: {datum: ${decided.protocol}}`]),
    ...(decided.verslag === undefined ? [] : [`verslag: {datum: ${decided.verslag}}`]),
    ...mandateLines(decided),
    'documenten:',
    ...documents.flatMap((one) => entryLines(one, decided)),
    ...listed('gezien', seen.flatMap(seenLines)),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}

/** A text in double quotes as JSON has them is that text in YAML too. */
function conditionLine(text: string): string {
  return `  - {tekst: ${JSON.stringify(text)}, voldaan-op: null}`;
}

function entryLines({ doc, planned }: OnTable, { magWijzigen }: Decided): string[] {
  const data = doc.data as unknown as YamlData;
  const mandate = magWijzigen.length > 0;
  return [
    ...seenLines(doc),
    ...(mandate ? [`    kern: "${digestOf(data, magWijzigen)}"`] : []),
    ...(mandate && planned !== null ? [`    gepland: ${planned.toFixed(2)}`] : []),
  ];
}

function seenLines(doc: Doc): string[] {
  return [`  - document: ${doc.id}`, `    digest: "${digestOf(doc.data as unknown as YamlData)}"`];
}

function mandateLines({ magWijzigen, totBedrag }: Decided): string[] {
  if (magWijzigen.length === 0) return [];
  const amount = totBedrag === undefined ? '' : `, tot-bedrag: ${totBedrag}`;
  return [`mandaat: {mag-wijzigen: [${magWijzigen.join(', ')}]${amount}}`];
}
