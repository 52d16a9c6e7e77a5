import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/init.ts';
import { proplanIn } from '../support/proplan.ts';

describe('the script for zsh', () => {
  it.each([
    ['where nothing started its completion', ''],
    ['where something did', 'autoload -Uz compinit && compinit; '],
  ])('completes, read by a zsh %s', async (_, first) => {
    const home = emptyFolder();
    const { stdout: script } = await proplanIn(home, 'completion', 'zsh');
    expect(script.split('\n')[0]).toBe('#compdef proplan');
    writeFileSync(join(home, 'proplan.zsh'), script);
    const ask = `${first}source ./proplan.zsh; print -- $_comps[proplan]`;
    const { stdout, stderr } = await execa('zsh', ['-f', '-c', ask], { cwd: home, env: { HOME: home } });
    expect([stdout, stderr]).toEqual(['_proplan', '']);
  });
});
