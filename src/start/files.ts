import { AZURE_FILE, ciFile } from './ci/ci.ts';
import { boardText } from './documents/board.ts';
import { frameworkOf } from './documents/framework.ts';
import { planText } from './documents/plan.ts';
import { registerText } from './documents/register.ts';
import { schoolText } from './documents/school.ts';
import { EDITOR_FILES } from './editor.ts';
import { ownersFile } from './owners.ts';
import { personalFile } from './personal.ts';
import { readmeText } from './readme.ts';
import { schemaFiles } from './schemas.ts';
import { folderOf, planFile, type Start } from './start.ts';
import { documentText } from './yaml-text.ts';

/** Every file of a new repository, by its place from the root; what people read comes first. */
export function startFiles(start: Start): ReadonlyMap<string, string> {
  const framework = frameworkOf(start);
  const files: readonly (readonly [string, string] | null)[] = [
    ['README.md', readmeText(start)],
    ['proplan.yaml', settingsText(start)],
    start.bestuur && ['bestuur.yaml', boardText(start, start.bestuur)],
    framework && [framework.file, framework.text],
    ...start.scholen.flatMap((school): (readonly [string, string])[] => [
      [`${folderOf(school)}/school.yaml`, schoolText(start, school)],
      [`${folderOf(school)}/personeel.yaml`, registerText(start, school)],
      [planFile(start, school), planText(start, school)],
      personalFile(school),
    ]),
    ciFile(start),
    ownersFile(start),
    ...EDITOR_FILES,
    ...schemaFiles(),
  ];
  return new Map(files.filter((file) => file !== null));
}

/** `proplan.yaml`: the language, and that a pipeline which stands among the documents is none. */
function settingsText({ ci }: Start): string {
  return documentText(
    'proplan.yaml',
    'proplan',
    ci === 'azure' ? `taal: nl\noverslaan: [${AZURE_FILE}]` : 'taal: nl',
  );
}
