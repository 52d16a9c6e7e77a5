import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `file:line rule` for every `# verwacht:` at the end of a line, and every line of verwacht.txt. */
export function markersOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const inFiles = files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      read(folder, file)
        .split('\n')
        .flatMap((line, index) => {
          const rules = /# verwacht: (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
          return rules.map((rule) => `${file}:${index + 1} ${rule}`);
        }),
    );
  const apart = files.includes('verwacht.txt') ? read(folder, 'verwacht.txt').trim().split('\n') : [];
  return [...inFiles, ...apart];
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
