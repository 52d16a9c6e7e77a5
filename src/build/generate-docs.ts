import { docsFiles } from './docs-files.ts';
import { write } from './generate.ts';

export async function run(): Promise<void> {
  write(await docsFiles());
}
