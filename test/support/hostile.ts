import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder name that means something in URIs, XML, Markdown and workflow commands. */
export const FOLDER = "Scholen, 50% & <co> 'één' [a](b) #1";

/** Values that try to start a command, close a tag, begin a cell or hide: each lands in a message. */
export const VALUES = [
  's\n::error file=x,line=1::overgenomen',
  '100% %0A%0D%25 :: , ;',
  ']]></failure><script>alert(1)</script>&amp;&#0;',
  '| kolom | `code` | ![x](javascript:alert(1)) | <b>',
  '@alle #12 https://voorbeeld.invalid www.voorbeeld.invalid',
  'mooi 🙂 é \u2028 \\ $x$ ~~weg~~ __vet__',
];

/** A workspace that holds the values above where a reference belongs; its root has the folder's name. */
export function hostileWorkspace(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'proplan-hostile-')), FOLDER);
  mkdirSync(root);
  writeFileSync(join(root, 'proplan.yaml'), '');
  writeFileSync(join(root, 'school.yaml'), 'soort: school\nid: s\nregelgeving: be-vlg\n');
  const doelen = VALUES.map((value) => JSON.stringify(value)).join(', ');
  writeFileSync(
    join(root, 'plan, 1 : 100%.yaml'),
    `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten:\n  - {id: a, titel: A, doelen: [${doelen}]}\n`,
  );
  return root;
}
