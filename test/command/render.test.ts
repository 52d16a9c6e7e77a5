import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { copyOf, DUTCH, edit, FLEMISH, proplanIn } from '../support/proplan.ts';

const PLAN = 'scholen/de-linde/plan-2026-2027.yaml';
const DECISION = 'scholen/de-linde/plan-2026-2027.goedkeuring-loc-2026-06-12.yaml';

const markdown = async (folder: string, plan = PLAN, ...more: string[]): Promise<string> => {
  const { stdout, code } = await proplanIn(folder, 'render', plan, ...more);
  expect(code).toBe(0);
  return stdout;
};

describe('a printed plan', () => {
  it('takes a dash for the screen, and makes no file of that name', async () => {
    const folder = copyOf(FLEMISH);
    expect(await markdown(folder, PLAN, '-o', '-')).toContain('# Professionaliseringsplan 2026-2027');
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it.each(['bestuur.yaml', PLAN, 'plan.docx'])('never writes to %s', async (output) => {
    const folder = copyOf(FLEMISH);
    const before = readFileSync(join(folder, PLAN), 'utf8');
    const { code, stderr } = await proplanIn(folder, 'render', PLAN, '-o', output);
    expect([code, stderr]).toEqual([2, expect.stringContaining('eindigt op .md of .pdf')]);
    expect(readFileSync(join(folder, PLAN), 'utf8')).toBe(before);
    const report = await proplanIn(folder, 'lint', '--format', `json=${PLAN}`);
    expect([report.code, report.stderr]).toEqual([2, expect.stringContaining('schrijft daar niet over')]);
  });

  it('says what was decided; without a decision it is a draft and says what is asked', async () => {
    const folder = copyOf(FLEMISH);
    expect(await markdown(folder)).not.toContain('Ontwerp: ');
    edit(join(folder, DECISION), 'uitkomst: akkoord-onder-voorwaarden', 'uitkomst: niet-akkoord');
    const draft = await markdown(folder);
    expect(draft).toContain('Ontwerp: besluit van het lokaal comité op 12 juni 2026: niet akkoord.');
    expect(draft).toContain('art. 8');
  });

  it('is called CONCEPT in the Netherlands', async () => {
    const folder = copyOf(DUTCH);
    const plan = 'scholen/het-zuiderlicht/plan-2026-2027.yaml';
    edit(join(folder, plan), 'titel: Lezen in het eigen vak', 'titel: Lezen in elk vak');
    expect(await markdown(folder, plan)).toContain('Concept: ');
  });

  it('works with rule errors: it is a draft and lists them', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, PLAN), 'bedrag: 8795.64', 'bedrag: 5000.00');
    const draft = await markdown(folder);
    expect(draft).toContain('Ontwerp: ');
    expect(draft).toContain('De begroting zegt € 5.000,00');
  });

  it('of an invalid file is not written, exit 1', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, PLAN), 'schooljaar: 2026-2027', 'schooljaar: 2026-2028');
    const { code, stderr } = await proplanIn(folder, 'render', PLAN, '-o', 'plan.pdf');
    expect(code).toBe(1);
    expect(stderr).toContain('proplan lint zegt wat er mis is');
    expect(existsSync(join(folder, 'plan.pdf'))).toBe(false);
  });

  it.each([
    [['render', 'bestuur.yaml'], 'af te drukken zijn: personeel, kader, plan'],
    [['render', 'scholen/de-linde/personeel.yaml'], 'voeg --medewerker toe, bijvoorbeeld p-0001'],
    [
      ['render', 'scholen/de-linde/personeel.yaml', '--medewerker', 'p-9999'],
      'p-9999 staat niet in dit bestand',
    ],
    [['render', PLAN, '--medewerker', 'p-0001'], 'hoort bij een saldobrief'],
    [
      ['render', 'scholen/de-linde/pop/pop-p-0005.yaml', '--audience', 'publiek'],
      'niet afgedrukt voor publiek',
    ],
    [
      ['render', 'scholen/de-linde/pop/pop-p-0005.yaml', '--audience', 'comite'],
      'niet afgedrukt voor comite',
    ],
    [['render', PLAN, '--format', 'pdf'], 'noem met -o een bestand'],
    [['render', PLAN, '--format', 'docx'], 'kies uit md, pdf'],
    [['render', PLAN, '--audience', 'iedereen'], 'kies uit comite, intern, publiek'],
  ])('%j is exit 2', async (args, words) => {
    const { code, stderr } = await proplanIn(FLEMISH, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('dates itself by its last commit, and says when something is not committed', async () => {
    const folder = copyOf(FLEMISH);
    const git = (...args: string[]) =>
      execa('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
        cwd: folder,
        env: { GIT_COMMITTER_DATE: '2026-06-14T12:00:00+0200', GIT_AUTHOR_DATE: '2026-06-14T12:00:00+0200' },
      });
    expect(await markdown(folder)).toContain('niet vastgelegd');
    await git('init', '-q');
    await git('add', '-A');
    await git('commit', '-qm', 'plan');
    expect(await markdown(folder)).toContain('14 juni 2026');
    writeFileSync(join(folder, 'los.txt'), 'geen invoer');
    expect(await markdown(folder)).toContain('14 juni 2026');
    edit(join(folder, PLAN), 'visie: >-', '# opmerking\nvisie: >-');
    expect(await markdown(folder)).toContain('niet vastgelegd');
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '*vet* _schuin_ `code` [link](http://x) ![plaat](y)',
    '{{titel}} {{{titel}}} {{#each x}}',
    '#import "x": *; $1+1$ #sys.version <label> @ref \\u{41}',
    '<script>alert(1)</script> &amp; <b>',
    '::: omslag',
    '| a | b |',
    'https://example.org en www.example.org en iemand@example.org',
    '=== kop',
  ];

  it.each(HOSTILE)('%s prints literally', async (text) => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, PLAN), 'titel: Startdag samen leren', `titel: ${JSON.stringify(text)}`);
    const { code } = await proplanIn(folder, 'render', PLAN, '-o', 'plan.pdf');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a character that no font has is found by lint at its place, and stops the pdf with words', async () => {
    const folder = copyOf(FLEMISH);
    edit(join(folder, PLAN), 'titel: Startdag samen leren', 'titel: Startdag 漢字');
    const lint = await proplanIn(folder, 'lint', PLAN, '--format', 'json');
    const found = JSON.parse(lint.stdout).findings.find(
      (one: { rule: string }) => one.rule === 'algemeen/teken-niet-afdrukbaar',
    );
    expect(found.subject).toBe('a-startdag');
    const { code, stderr } = await proplanIn(folder, 'render', PLAN, '-o', 'plan.pdf');
    expect(code).toBe(1);
    expect(stderr).toContain('U+6F22');
    expect(readdirSync(folder).filter((name) => /pdf|tmp/.test(name))).toEqual([]);
  });
});

describe("a school's own template", () => {
  it('may replace ours, by option or by setting; a mistake in it is told at its line', async () => {
    const folder = copyOf(FLEMISH);
    writeFileSync(join(folder, 'eigen.md.hbs'), '# {{document.titel}}\n\nEigen tekst.\n');
    expect(await markdown(folder, PLAN, '--template', 'eigen.md.hbs')).toContain('Eigen tekst.');
    writeFileSync(join(folder, 'proplan.yaml'), 'sjablonen:\n  plan: eigen.md.hbs\n');
    expect(await markdown(folder)).toContain('Eigen tekst.');
    writeFileSync(join(folder, 'eigen.md.hbs'), '# {{document.titel}}\n\n{{docment.titel}}\n');
    const { code, stderr } = await proplanIn(folder, 'render', PLAN);
    expect(code).toBe(1);
    expect(stderr).toContain('eigen.md.hbs:3:');
    expect(stderr).toContain('document');
  });
});
