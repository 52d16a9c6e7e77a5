import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FONT_FILES } from '../../src/render/fonts/files.ts';

/** A folder laid out like the installed package, with the fonts straight from their packages. */
export function testAssets(): string {
  const root = mkdtempSync(join(tmpdir(), 'proplan-assets-'));
  mkdirSync(join(root, 'dist/fonts'), { recursive: true });
  symlinkSync(resolve('templates'), join(root, 'templates'));
  for (const { file, origin } of FONT_FILES) {
    copyFileSync(join('node_modules', origin), join(root, 'dist/fonts', file));
  }
  return root;
}
