import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globbySync } from 'globby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const files = ['be-vlg-basisschool', 'nl-vo-bestuur', 'be-vlg-scholengroep'].flatMap((name) =>
  globbySync('**/*.yaml', { cwd: join(ROOT, 'fixtures', name) }).map((path) =>
    join(ROOT, 'fixtures', name, path),
  ),
);

describe('the modeline that editors read', () => {
  it.each(files)('%s names the schema of its kind, where it stands', (file) => {
    const text = readFileSync(file, 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
    const kind = (parse(text) as { soort?: string }).soort ?? 'proplan';
    expect(text.startsWith('# yaml-language-server:')).toBe(true);
    expect(existsSync(resolve(dirname(file), schema))).toBe(true);
    expect(schema.endsWith(`/schemas/${kind}.schema.json`)).toBe(true);
  });
});
