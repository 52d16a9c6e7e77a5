import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, hostileWorkspace } from '../support/hostile.ts';
import { HOSTILE_NAME, HOSTILE_TEXT } from '../support/outside.ts';
import { FLEMISH, folderWith, proplanIn, TODAY } from '../support/proplan.ts';

/** The validator of the makers of SARIF: too large to install for everyone who runs the tests. */
const VALIDATOR = '@microsoft/sarif-multitool@5.7.0';
const tools = mkdtempSync(join(tmpdir(), 'proplan-sarif-'));

beforeAll(async () => {
  await execa('npm', ['install', '--no-audit', '--no-fund', '--prefix', tools, VALIDATOR]);
  // npm may be told to run no scripts; the one of this package only sets this bit.
  const program = join(tools, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  if (existsSync(program)) chmodSync(program, 0o755);
}, 300_000);

/** What the validator says of a report, with the name of each of its rules. */
async function saidOf(report: string): Promise<string[]> {
  const output = join(dirname(report), 'oordeel.sarif');
  await execa(
    join(tools, 'node_modules/.bin/sarif-multitool'),
    ['validate', report, '--output', output, '--log', 'ForceOverwrite'],
    { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, reject: false },
  );
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, ''));
  return runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
}

/** What is judged: the folder where proplan starts, and the path it gets. */
const JUDGED: Readonly<Record<string, () => [from: string, path: string]>> = {
  'hostile values': () => [dirname(hostileWorkspace()), FOLDER],
  'a hostile name': () => [folderWith({ [HOSTILE_NAME]: JSON.stringify({ soort: HOSTILE_TEXT }) }), '.'],
  'the example with its exceptions': () => [mkdtempSync(join(tmpdir(), 'proplan-sarif-')), FLEMISH],
};

describe('SARIF, judged by the validator of its makers', () => {
  it.each(Object.entries(JUDGED))('%s', async (_, made) => {
    const [folder, path] = made();
    const report = join(folder, 'lint.sarif');
    const asked = ['--format', `sarif=${report}`, '--suppressed', '--today', TODAY];
    await proplanIn(folder, 'lint', path, ...asked);
    // SARIF2005 would like the address of a home page, which proplan has none of.
    expect([...new Set(await saidOf(report))]).toEqual(['SARIF2005']);
  });
});
