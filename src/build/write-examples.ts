import { writeAllExamples } from '../../test/support/example-workspace.ts';

/** Writes the examples of all rules as workspaces in a folder: `write-examples FOLDER`. */
export async function run([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Say in which folder the examples are written.');
  writeAllExamples(folder);
}
