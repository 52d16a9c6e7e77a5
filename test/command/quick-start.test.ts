import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, startProplan, TODAY } from '../support/proplan.ts';

/** A fenced block of the page: its language and its lines. */
interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    lines: body.trimEnd().split('\n'),
  }));
}

/** Writes the file that a block names in its first line; `+` adds to one that is there. */
function write(folder: string, [head = '', ...lines]: readonly string[]): void {
  const [, plus, name = ''] = /^# (\+ )?(\S+)$/.exec(head) ?? [];
  const path = join(folder, name);
  const text = `${lines.join('\n')}\n`;
  if (plus) appendFileSync(path, text);
  else writeFileSync(path, text);
}

/** The commands of a block, each with the lines that its output must hold. */
function commandsOf(lines: readonly string[]): { args: string[]; shown: string[] }[] {
  const commands: { args: string[]; shown: string[] }[] = [];
  for (const line of lines) {
    const command = /^\$ proplan (.+)$/.exec(line)?.[1];
    if (command !== undefined)
      commands.push({
        args: [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, inside]) => inside ?? word),
        shown: [],
      });
    else commands.at(-1)?.shown.push(line);
  }
  return commands;
}

describe('the page from nothing to a printed plan', () => {
  it('works as it stands, in an empty folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proplan-quick-start-'));
    const blocks = blocksOf(readFileSync(join(ROOT, 'docs/in-vijftien-minuten.md'), 'utf8'));
    let ran = 0;
    let looked = false;
    for (const { language, lines } of blocks) {
      if (language === 'yaml') write(folder, lines);
      if (language !== 'console') continue;
      for (const { args, shown } of commandsOf(lines)) {
        const today = ['approve', 'explain'].includes(args[0] ?? '') ? [] : ['--today', TODAY];
        const { code, stdout, stderr } = await startProplan(folder, ...args, ...today);
        const out = `${stdout}\n${stderr}`;
        // Only the first look, before the plan is written, finds something that is not well.
        const first: boolean = args[0] === 'lint' && !looked;
        looked ||= first;
        expect([args.join(' '), code, first ? '' : out]).toEqual([
          args.join(' '),
          first ? 1 : 0,
          first ? '' : out,
        ]);
        for (const line of shown) expect(out).toContain(line);
        ran += 1;
      }
    }
    expect(ran).toBeGreaterThan(8);
    expect(existsSync(join(folder, 'plan.pdf'))).toBe(true);
  });
});
