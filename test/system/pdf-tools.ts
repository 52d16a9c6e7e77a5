import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a program on a file; a program that is not installed fails the test. */
export function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A pdf on disk with what poppler and qpdf say of it. */
export class PdfFile {
  readonly path: string;

  constructor(folder: string, name: string, bytes: Uint8Array) {
    this.path = join(folder, name);
    writeFileSync(this.path, bytes);
  }

  /** `pdfinfo`: each property by its name. */
  info(): Map<string, string> {
    const lines = run('pdfinfo', [this.path]).split('\n');
    return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
  }

  /** The text of each page, laid out as it is seen. */
  pages(): string[] {
    return run('pdftotext', ['-layout', this.path, '-']).split('\f').slice(0, -1);
  }

  /** Names of the fonts without the prefix of their subset. */
  fonts(): string[] {
    const rows = run('pdffonts', [this.path]).trim().split('\n').slice(2);
    return rows.map((row) => (row.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  }

  /** Whether every font is embedded. */
  isSelfContained(): boolean {
    const rows = run('pdffonts', [this.path]).trim().split('\n').slice(2);
    return rows.every((row) => / yes (?:yes|no) +(?:yes|no) +\d+ +\d+\s*$/.test(row));
  }

  /** The structure a screen reader walks. */
  structure(): string {
    return run('pdfinfo', ['-struct-text', this.path]);
  }

  /** The document's metadata as XML. */
  metadata(): string {
    return run('pdfinfo', ['-meta', this.path]);
  }

  /** Throws when qpdf finds the file broken. */
  check(): void {
    run('qpdf', ['--check', this.path]);
  }
}
