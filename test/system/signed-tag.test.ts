import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { copyOf, edit, FLEMISH, proplanIn } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const ID = 'plan-de-linde-2026-2027';
let folder = '';

const verify = (tag: string, signers = 'ondertekenaars.txt') =>
  proplanIn(folder, 'verify', PLAN, '--tag', tag, '--ondertekenaars', signers);

/** A key pair that nobody uses but this test. */
async function key(name: string): Promise<string> {
  const path = join(folder, '.git', name);
  await execa('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', path]);
  return path;
}

async function sign(tag: string, keyPath: string): Promise<void> {
  await gitIn(
    folder,
    '-c',
    'gpg.format=ssh',
    '-c',
    `user.signingkey=${keyPath}`,
    'tag',
    '-s',
    '-m',
    tag,
    tag,
  );
}

beforeAll(async () => {
  folder = copyOf(FLEMISH);
  await begin(folder);
  const secretary = await key('secretaris');
  const stranger = await key('vreemde');
  const [kind = '', value = ''] = readFileSync(`${secretary}.pub`, 'utf8').split(' ');
  writeFileSync(join(folder, 'ondertekenaars.txt'), `secretaris@example.org ${kind} ${value}\n`);
  await sign('plan-2026', secretary);
  await sign('van-een-ander', stranger);
  await gitIn(folder, 'tag', '-m', 'zonder', 'zonder-handtekening');
  await gitIn(folder, 'tag', 'licht');
  await commitAll(folder, 'Wie mag ondertekenen');
});

afterEach(() => vi.unstubAllEnvs());

describe('a signed tag', () => {
  it('is not judged where nothing knows keys: exit 3 with what to install', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proplan-pad-'));
    const { stdout: git } = await execa('which', ['git']);
    symlinkSync(git, join(folder, 'git'));
    vi.stubEnv('PATH', folder);
    const { code, stdout, stderr } = await verify('plan-2026');
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining('Installeer OpenSSH')]);
  });

  it('is right when an allowed signer signed it and the plan is the same', async () => {
    const { code, stdout } = await verify('plan-2026');
    expect(stdout).toMatch(
      /^De tag plan-2026 is ondertekend door secretaris@example.org, met de sleutel SHA256:\S+\.$/m,
    );
    expect(stdout).toContain(`${ID} staat in plan-2026 zoals het nu is.`);
    expect(code).toBe(0);
  });

  it.each([
    ['van-een-ander', 'De handtekening op van-een-ander is van niemand in dat bestand.'],
    ['zonder-handtekening', 'De tag zonder-handtekening heeft geen handtekening.'],
    ['licht', 'De tag licht heeft geen handtekening.'],
  ])('is wrong as %s', async (tag, words) => {
    const { code, stdout } = await verify(tag);
    expect([code, stdout]).toEqual([1, expect.stringContaining(words)]);
  });

  it('is wrong when the plan changed since', async () => {
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    const { code, stdout } = await verify('plan-2026');
    expect(code).toBe(1);
    expect(stdout).toContain(`${ID} staat in plan-2026 anders dan het nu is`);
    expect((await verify('nergens')).code).toBe(2);
    expect((await verify('main')).stderr).toContain('main is hier geen tag');
  });
});
