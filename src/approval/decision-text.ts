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
  readonly magWijzigen: readonly MandateField[];
  readonly totBedrag?: string | undefined;
}

/** The text of a decision file on one document, with its digest and, for a mandate, the digest of what is fixed. */
export function decisionText(
  doc: Doc,
  decided: Decided,
  planned: Decimal | null,
  modeline: string | null,
): string {
  const data = doc.data as unknown as YamlData;
  const mandate = decided.magWijzigen.length > 0;
  const entry = [
    `  - document: ${doc.id}`,
    `    digest: "${digestOf(data)}"`,
    ...(mandate ? [`    kern: "${digestOf(data, decided.magWijzigen)}"`] : []),
    ...(mandate && planned !== null ? [`    gepland: ${planned.toFixed(2)}`] : []),
  ];
  const lines = [
    ...(modeline === null ? [] : [modeline]),
    'soort: goedkeuring',
    `orgaan: ${decided.orgaan}`,
    ...(decided.rol === undefined ? [] : [`rol: ${decided.rol}`]),
    `zitting: ${decided.zitting}`,
    `uitkomst: ${decided.uitkomst}`,
    ...(mandate ? mandateLines(decided) : []),
    'documenten:',
    ...entry,
  ];
  return `${lines.join('\n')}\n`;
}

function mandateLines(decided: Decided): string[] {
  const amount = decided.totBedrag === undefined ? '' : `, tot-bedrag: ${decided.totBedrag}`;
  return [`mandaat: {mag-wijzigen: [${decided.magWijzigen.join(', ')}]${amount}}`];
}
