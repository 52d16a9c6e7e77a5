import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command line in a folder; `{out}` in it stands for a folder for what it writes. */
export interface Question {
  readonly cwd: string;
  readonly args: readonly string[];
}

/** What a program printed and wrote, by name of stream or file. */
export interface Answer {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What asks: a program of its own, so that two builds never meet in one process. */
export const DRIVER = 'src/build/compare/driver.mjs';

/** Asks the program that is built in a tree, in one process of its own; an answer for each question, in order. */
export function ask(tree: string, questions: readonly Question[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-compare-'));
  try {
    const [asked, answered] = [join(folder, 'questions.json'), join(folder, 'answers.json')];
    writeFileSync(asked, JSON.stringify(questions));
    execFileSync(process.execPath, [DRIVER, tree, asked, answered], {
      stdio: 'inherit',
    });
    return JSON.parse(readFileSync(answered, 'utf8')) as Answer[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
