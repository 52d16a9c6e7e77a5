import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { define } from '../../src/cli/define.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import { begin } from '../support/git-repo.ts';
import { expectObeyedByNothing, HOSTILE_NAME, HOSTILE_TEXT, MARK, READERS } from '../support/outside.ts';
import { copyOf, edit, FLEMISH, proplanIn, type Run, TODAY } from '../support/proplan.ts';

const PLAN = `scholen/de-linde/${HOSTILE_NAME}`;
const DAY = ['--today', TODAY];
let folder = '';

/** Each command as it meets the hostile name or text, some in more than one way. */
const COMMANDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lint: [['lint', ...DAY]],
  init: [['init', HOSTILE_NAME, ...'--regelgeving nl-po --voor school --naam X --id x'.split(' '), ...DAY]],
  status: [['status', ...DAY]],
  budget: [['budget', ...DAY]],
  hours: [['hours', ...DAY]],
  explain: [
    ['explain', `${PLAN}#begroting/gepland`, ...DAY],
    ['explain', `${PLAN}#/activiteiten/0`, ...DAY],
    ['explain', PLAN, ...DAY],
    ['explain', HOSTILE_NAME],
  ],
  law: [['law', ...DAY]],
  render: [['render', PLAN, ...DAY]],
  diff: [['diff', 'HEAD', ...DAY]],
  approve: [['approve', PLAN, ...'--orgaan loc --zitting 2026-09-10 --uitkomst akkoord'.split(' '), ...DAY]],
  new: [['new', 'plan', '--from', PLAN, ...DAY]],
  verify: [
    ['verify', PLAN],
    ['verify', 'scholen/de-linde/fout.yaml'],
  ],
  'geschiedenis-nakijken': [['geschiedenis-nakijken'], ['geschiedenis-nakijken', `weg-${HOSTILE_NAME}`]],
  completion: [['completion', HOSTILE_NAME]],
};

/** Commands whose answer holds nothing of others. */
const OF_OUR_OWN = ['law'];

const commands = define('nl', io(), () => {}).commands;
const withFormat = commands.filter((one) => one.options.some(({ long }) => long === '--format'));
const formatsOf = (name: string): readonly string[] => FORMATS[name as keyof typeof FORMATS] ?? [];

function io(): Parameters<typeof define>[1] {
  const { stdin, stdout, stderr } = process;
  return { cwd: '/', env: {}, stdin, stdout, stderr, today: TODAY };
}

beforeAll(async () => {
  folder = copyOf(FLEMISH);
  renameSync(join(folder, 'scholen/de-linde/plan-2026-2027.yaml'), join(folder, PLAN));
  await begin(folder);
  const text = JSON.stringify(HOSTILE_TEXT).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  edit(join(folder, PLAN), 'titel: Startdag samen leren', `titel: ${text}`);
  const school = join(folder, 'scholen/de-linde/school.yaml');
  edit(school, 'naam: Vrije Basisschool De Linde', `naam: ${text}`);
  writeFileSync(join(folder, 'scholen/de-linde/fout.yaml'), `soort: voortgang\n${text}: ${text}\n`);
  writeFileSync(join(folder, `scholen/de-linde/fout-${HOSTILE_NAME}`), `soort: deelname\nid: ${text}\n`);
  expect(readFileSync(join(folder, PLAN), 'utf8')).toContain(MARK);
});

/** A run whose words beside the answer are read as a terminal does. */
async function ran(args: readonly string[]): Promise<Run> {
  const run = await proplanIn(folder, ...args);
  expect(run.stderr).not.toContain('    at ');
  expectObeyedByNothing(run.stderr);
  return run;
}

describe('a hostile file name and a hostile text', () => {
  it('are sent through every command that there is, and each of its formats has a reader', () => {
    const names = [...new Set([...commands.map((one) => one.name()), 'completion'])];
    expect(Object.keys(COMMANDS).sort()).toEqual(names.sort());
    for (const one of withFormat) {
      expect(formatsOf(one.name())).not.toEqual([]);
      expect(Object.keys(READERS)).toEqual(expect.arrayContaining([...formatsOf(one.name())]));
    }
  });

  it.each(Object.keys(COMMANDS))('%s', async (name) => {
    const formats = formatsOf(name).length === 0 ? [null] : formatsOf(name);
    const seen: string[] = [];
    for (const args of COMMANDS[name] ?? [])
      for (const format of formats) {
        const more = format === null ? [] : ['--format', format];
        const file = format === 'pdf' ? ['-o', 'uit.pdf'] : [];
        const { stdout, stderr } = await ran([...args, ...more, ...file]);
        const read = await READERS[format ?? 'text']?.(stdout);
        seen.push(JSON.stringify(read), stderr);
      }
    if (!OF_OUR_OWN.includes(name)) expect(seen.join('\n')).toContain(MARK);
  });

  it('explained figures, in colour and in English too', async () => {
    for (const args of [
      ['budget', '--explain', ...DAY],
      ['hours', '--explain', '--lang', 'en', ...DAY],
      ['lint', '--lang', 'en', '--format', 'codeframe', ...DAY],
    ])
      expectObeyedByNothing((await ran(args)).stdout);
  });

  it('stand in JSON as they are, for programs', async () => {
    const { stdout } = await ran(['lint', '--format', 'json', ...DAY]);
    const files: string[] = JSON.parse(stdout).findings.map(({ file }: { file: string }) => file);
    expect(files).toContain(`scholen/de-linde/fout-${HOSTILE_NAME}`);
  });
});
