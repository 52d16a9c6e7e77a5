import { cpSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import { copyOf, FLEMISH, TODAY } from '../support/proplan.ts';

const AT = 'scholen/de-linde';

/** Every figure but those of `except`, and every finding, as text that is the same in each folder. */
async function knownIn(folder: string, except: string) {
  const { figures, findings } = await check({ cwd: folder, paths: [], today: TODAY });
  return {
    figures: [...figures]
      .filter(([file]) => file !== join(folder, except))
      .flatMap(([file, own]) => own.map((one) => `${relative(folder, file)} ${one.id} ${one.value}`)),
    findings: findings.map(({ file, rule, message }) => `${relative(folder, file)} ${rule}: ${message}`),
  };
}

describe('a file beside its copy', () => {
  it.each([
    ['plan-2026-2027', 'plan-de-linde-2026-2027'],
    ['uitgaven-2026', 'uitgaven-de-linde-2026'],
    ['personeel', 'de-linde'],
  ])('%s counts once, and the copy is told', async (name, id) => {
    const folder = copyOf(FLEMISH);
    const copy = `${AT}/${name} - kopie.yaml`;
    const before = await knownIn(folder, copy);
    cpSync(join(folder, `${AT}/${name}.yaml`), join(folder, copy));
    const after = await knownIn(folder, copy);
    expect(after.figures).toEqual(before.figures);
    expect(after.findings.filter((one) => !before.findings.includes(one))).toEqual([
      `${copy} vorm/dubbele-id: Het kenmerk ${id} is al gebruikt, in ${name}.yaml; alleen dat bestand telt mee.`,
    ]);
  });
});

it('a folder and its copy: the copy is told, and nothing is said twice', async () => {
  const folder = copyOf(FLEMISH);
  const before = await knownIn(folder, '');
  for (const copy of ['scholen/kopie', 'archief/2026'])
    cpSync(join(folder, AT), join(folder, copy), { recursive: true });
  const after = await knownIn(folder, '');
  expect(after.figures).toEqual(before.figures);
  const fresh = after.findings.filter((one) => !before.findings.includes(one));
  expect(fresh.length).toBeGreaterThan(10);
  for (const one of fresh)
    expect(one).toMatch(/^(scholen\/kopie|archief\/2026)\/\S+ vorm\/dubbele-id: .* in \.\.\/\S*de-linde\//);
});
