import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLEMISH, proplanIn, ROOT } from '../support/proplan.ts';

const bin = mkdtempSync(join(tmpdir(), 'proplan-bin-'));

/** What a real bash offers after these words; the last is what was typed so far. */
async function offered(...words: string[]): Promise<string[]> {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const script = `
    source <(proplan completion bash)
    COMP_WORDS=(proplan ${quoted}); COMP_CWORD=${words.length}
    COMP_LINE="proplan ${words.join(' ')}"; COMP_POINT=\${#COMP_LINE}
    compopt() { :; }
    $(complete -p proplan | sed -E 's/.*-F ([^ ]+).*/\\1/') proplan
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await execa('bash', ['-c', script], {
    cwd: FLEMISH,
    env: { PATH: `${bin}:${process.env['PATH']}`, PROPLAN_LANG: '' },
  });
  return stdout
    .split('\n')
    .map((line) => line.split(/\s/)[0] ?? '')
    .filter((word) => word !== '');
}

beforeAll(() => {
  writeFileSync(join(bin, 'proplan'), `#!/bin/sh\nexec node '${join(ROOT, 'bin/proplan.js')}' "$@"\n`);
  chmodSync(join(bin, 'proplan'), 0o755);
});

describe('completion in bash', () => {
  it('offers commands, options and the few values that there are', async () => {
    expect(await offered('lin')).toEqual(['lint']);
    expect(await offered('approve', '--uit')).toEqual(['--uitkomst']);
    expect(await offered('approve', '--orgaan', 'pm')).toEqual(['pmr']);
    expect(await offered('new', 'team')).toEqual(['teamplan']);
    expect(await offered('init', '--ci', 'g')).toEqual(['github', 'gitlab', 'geen']);
    expect(await offered('init', '--net', 'v')).toEqual(['vrij-gesubsidieerd']);
    expect(await offered('lint', '--fail-on', 'w')).toEqual(['warning']);
    expect(await offered('lint', '--format', 'g')).toEqual(['github', 'gitlab']);
    expect(await offered('render', 'plan.yaml', '--format', '')).toEqual(['md', 'pdf']);
    expect(await offered('approve', '--mag-wijzigen', 'd')).toEqual(['datum', 'deelnemers']);
    expect(await offered('law', '--regime', 'be')).toEqual(['be-vlg']);
  });

  it('may be read twice by one bash', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'completion', 'bash');
    const script = 'source <(printf %s "$SCRIPT"); source <(printf %s "$SCRIPT")';
    const { stderr, exitCode } = await execa('bash', ['-c', script], { env: { SCRIPT: stdout } });
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  it('lets bash complete files where nothing else fits', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'completion', 'bash');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('complete -o default -F __proplan_complete proplan');
  });

  it('leaves files to the shell', async () => {
    const { stdout } = await proplanIn(FLEMISH, 'complete', '--', 'lint', '');
    expect(stdout).toBe(':0');
  });
});

describe('proplan completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
    const { code, stdout, stderr } = await proplanIn(FLEMISH, 'completion', shell);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/proplan complete '?--/);
  });

  it('says which shells there are, and stands in the help', async () => {
    const { code, stderr } = await proplanIn(FLEMISH, 'completion', 'ksh');
    expect([code, stderr]).toEqual([
      2,
      'ksh is hier geen keuze; proplan completion kent bash, zsh, fish en powershell.',
    ]);
    const help = (await proplanIn(FLEMISH, '--help')).stdout;
    expect(help).toContain('completion <shell>');
    expect(help).not.toContain('complete ');
    const own = (await proplanIn(FLEMISH, 'completion', '--help')).stdout;
    expect(own).toContain('.bashrc');
    expect(own).not.toContain('Shell type');
  });
});
