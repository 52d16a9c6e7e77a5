import { readFileSync, writeFileSync } from 'node:fs';
import { digestOf } from '../documents/canonical.ts';
import { ofKind } from '../documents/kind.ts';
import { check } from '../lint/check.ts';
import type { YamlData } from '../workspace/yaml-data.ts';

const WORKSPACES = ['fixtures/be-vlg-basisschool', 'fixtures/nl-vo-bestuur', 'fixtures/be-vlg-scholengroep'];

/**
 * Makes the decisions of the example workspaces fit their documents again after an example was edited on
 * purpose. Only for the examples: a school records a new decision instead.
 */
export async function run(): Promise<void> {
  for (const workspace of WORKSPACES) {
    const { documents } = await check({ cwd: process.cwd(), paths: [workspace], today: '2026-11-21' });
    const byId = new Map(documents.map((doc) => [doc.id, doc.data as unknown as YamlData]));
    for (const decision of ofKind(documents, 'goedkeuring')) {
      let text = readFileSync(decision.file, 'utf8');
      const free = decision.data.mandaat?.['mag-wijzigen'] ?? [];
      for (const entry of [...decision.data.documenten, ...(decision.data.gezien ?? [])]) {
        const data = byId.get(entry.document);
        if (data === undefined) continue;
        const block = new RegExp(
          `(document: ${entry.document}\\n\\s+digest: )"[0-9a-f]{64}"(\\n\\s+kern: "[0-9a-f]{64}")?`,
        );
        text = text.replace(block, (_, head: string, core: string | undefined) => {
          const kern = core === undefined ? '' : core.replace(/[0-9a-f]{64}/, digestOf(data, free));
          return `${head}"${digestOf(data)}"${kern}`;
        });
      }
      writeFileSync(decision.file, text);
    }
  }
}
