import { coverageSource, templateDocs } from '../render/generate.ts';
import { RULES } from '../rules/generated/registry.ts';
import { documentsPage } from './docs-documents.ts';
import { lawPages } from './docs-law.ts';
import { rulesPages } from './docs-rules.ts';
import { lawFile } from './law-file.ts';

/** Every page and file that is made from the code, by path from the root. */
export async function docsFiles(): Promise<Map<string, string>> {
  return new Map([
    ['docs/documenten.md', documentsPage()],
    ...lawPages(),
    ...rulesPages(RULES),
    ['docs/templates.md', templateDocs()],
    ['schemas/law/recht.json', lawFile()],
    ['src/base/generated/coverage.ts', await coverageSource('node_modules')],
  ]);
}
