import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, ask, DRIVER, type Question } from './ask.ts';

/**
 * The answers of the program in a tree. With a folder to keep them in, only what is new is asked: an old program
 * answers the same on the same files for ever.
 */
export function answersOf(tree: string, questions: readonly Question[], keep: string | null): Answer[] {
  if (keep === null) return ask(tree, questions);
  const file = join(keep, `antwoorden-${hashOf(readFileSync(DRIVER))}.json`);
  const known = new Map<string, Answer>(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);
  const fresh = questions.filter((question) => !known.has(JSON.stringify(question)));
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    const part = fresh.slice(start, start + AT_ONCE);
    for (const [index, answer] of ask(tree, part).entries()) known.set(JSON.stringify(part[index]), answer);
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify([...known]));
    renameSync(beside, file);
  }
  return questions.flatMap((question) => known.get(JSON.stringify(question)) ?? []);
}

/** What is asked before the answers are kept: a run that is broken off has not been for nothing. */
const AT_ONCE = 500;

/** Another way of asking may give other answers. */
function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}
