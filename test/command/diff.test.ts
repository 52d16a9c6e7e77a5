import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeEach, describe, expect, it } from 'vitest';
import { begin, commitAll, gitIn } from '../support/git-repo.ts';
import { copyOf, DUTCH, edit, FLEMISH, proplanIn, ROOT, TODAY } from '../support/proplan.ts';

const isReport = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/report/diff.schema.json'), 'utf8')),
);
const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const NOTHING = 'Niets verandert aan plannen, cijfers, bevindingen of besluiten.';
let folder = '';

const diff = (...args: string[]) => proplanIn(folder, 'diff', ...args, '--today', TODAY);

async function report(...args: string[]) {
  const { stdout, code, stderr } = await diff(...args, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  const found = JSON.parse(stdout);
  expect(isReport(found), JSON.stringify(isReport.errors)).toBe(true);
  return found;
}

/** The pieces of HTML that a reader of GitHub's Markdown finds in a text. */
function htmlIn(text: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

beforeEach(async () => {
  folder = copyOf(FLEMISH);
  await begin(folder);
});

describe('proplan diff', () => {
  it('sees no change in comments, notation, line endings and files that move', async () => {
    const path = join(folder, PLAN);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      `# Nog een opmerking\n${text.replaceAll('\n', '\r\n').replace('soort: plan', "soort: 'plan'")}`,
    );
    await gitIn(folder, 'mv', PLAN, 'plan van dit jaar.yaml');
    expect((await diff('main')).stdout).toContain(NOTHING);
  });

  it('tells what comes, goes and changes, the euros before and after, and the decisions that fall', async () => {
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    edit(join(folder, PLAN), 'bedrag: 845.00', 'bedrag: 945.00');
    const found = await report('main');
    expect(found.documents).toMatchObject([{ id: 'plan-de-linde-2026-2027', happened: 'gewijzigd' }]);
    const [{ activities }] = found.documents;
    expect(activities.map((one: { id: string }) => one.id)).toEqual(['a-startdag', 'a-studiedag-lezen']);
    expect(activities[0].fields).toEqual([
      {
        names: ['Titel'],
        happened: 'gewijzigd',
        before: 'Startdag samen leren',
        after: 'Startdag samen werken',
      },
    ]);
    // two groups at € 100 more each, and 21 % VAT: 2 × 100 × 1,21 = 242
    const trainer = found.figures.find((one: { name: string }) => one.name === 'trainer');
    expect(Number(trainer.after.value) - Number(trainer.before.value)).toBeCloseTo(242, 2);
    expect(found.approvals).toEqual([{ document: 'plan-de-linde-2026-2027', before: true, after: false }]);
    expect(found.decisions.map((one: { effect: string }) => one.effect)).toContain('vervalt');
    expect(found.findings.added.map((one: { rule: string }) => one.rule)).toContain(
      'algemeen/vingerafdruk-klopt',
    );
  });

  it('fits one screen as Markdown, with the rest behind a click', async () => {
    for (let index = 0; index < 12; index += 1)
      edit(
        join(folder, PLAN),
        'activiteiten:\n',
        `activiteiten:\n  - {id: a-nieuw-${index}, titel: "<b>Nieuw</b> | ${index}", aard: vorming}\n`,
      );
    const { stdout } = await diff('main', '--format', 'markdown');
    const [screen = '', details = ''] = stdout.split('<details>');
    expect(screen.split('\n').length).toBeLessThan(60);
    expect(screen).toContain('en nog 6, zie alle wijzigingen');
    expect(details).toContain('a-nieuw-11');
    expect(htmlIn(stdout)).toEqual(['<details><summary>Alle wijzigingen</summary>', '</details>']);
  });

  it('compares a branch from where it began, also from a subfolder', async () => {
    await gitIn(folder, 'checkout', '-q', '-b', 'werk');
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    await commitAll(folder, 'Andere naam');
    await gitIn(folder, 'checkout', '-q', 'main');
    edit(join(folder, PLAN), 'bedrag: 845.00', 'bedrag: 945.00');
    await commitAll(folder, 'Op de hoofdtak');
    const { stdout } = await proplanIn(join(folder, 'scholen'), 'diff', 'main', 'werk', '--today', TODAY);
    expect(stdout).toMatch(
      /^Wat er verandert van waar dit van main afsplitst \([0-9a-f]{7}\) naar werk \([0-9a-f]{7}\)\n/,
    );
    expect(stdout).toContain('Startdag samen werken');
    expect(stdout).not.toContain('945');
    await gitIn(folder, 'checkout', '-q', 'werk');
    expect((await diff('main')).stdout).not.toContain('945');
  });

  it('shows what goes back when the base is the later one', async () => {
    await gitIn(folder, 'tag', 'v1');
    edit(join(folder, PLAN), 'Startdag samen leren', 'Startdag samen werken');
    await commitAll(folder, 'Andere naam');
    await gitIn(folder, 'tag', 'v2');
    for (const [base, head] of [
      ['v1', 'v2'],
      ['v2', 'v1'],
    ] as const) {
      const { stdout } = await proplanIn(folder, 'diff', base, head, '--today', TODAY);
      expect(stdout).toMatch(
        new RegExp(`^Wat er verandert van ${base} \\([0-9a-f]{7}\\) naar ${head} \\([0-9a-f]{7}\\)\n`),
      );
      expect(stdout).toContain('Startdag samen werken');
    }
  });

  it('names rights that are no longer met, and tells no words of a personal plan', async () => {
    folder = copyOf(DUTCH);
    await begin(folder);
    const personal = join(folder, 'scholen/het-zuiderlicht/pop/p-0101.yaml');
    edit(personal, 'uren: 83}', 'uren: 80}');
    edit(personal, 'coachen zonder', 'geheim zonder');
    const found = await report('main');
    const rules = found.findings.added.filter((one: { fingerprint: string }) =>
      found.rights.includes(one.fingerprint),
    );
    expect(rules.map((one: { rule: string }) => one.rule)).toEqual(['nl-vo/toegekend-onder-basisrecht']);
    const text = (await diff('main')).stdout;
    expect(text).toContain('Rechten die niet meer gehaald worden');
    expect(text).not.toContain('geheim');
  });

  it('names a file that can not be read, and does not say that it is gone', async () => {
    edit(join(folder, PLAN), 'activiteiten:\n', 'activiteitn:\n');
    const { stdout, stderr, code } = await diff('main', '--format', 'json');
    expect(code).toBe(0);
    expect(stderr).toContain(PLAN);
    expect(JSON.parse(stdout)).toMatchObject({
      unread: [PLAN],
      documents: [],
      figures: [],
      decisions: [],
      approvals: [],
    });
    const page = await diff('main', '--format', 'markdown');
    expect(page.stdout).toContain('**Niet vergeleken, want met fouten**\n\n- plan-2026-2027.yaml');
  });

  it('refuses what Git does not know', async () => {
    const { code, stdout, stderr } = await diff('nergens');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nergens');
  });
});
