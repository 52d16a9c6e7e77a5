import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pointerSteps, pointerTo } from '../../src/base/place.ts';
import { ABOUT_PERSONS } from '../../src/documents/kind.ts';
import { isFreeText } from '../../src/documents/schema.ts';
import { check } from '../../src/lint/check.ts';
import { finisher } from '../../src/lint/finish.ts';
import { filesAboutPersons } from '../../src/read/about-persons.ts';
import { loadWorkspace, readSource, type Source } from '../../src/read/workspace.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { report } from '../../src/report/report.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';
import { TODAY } from '../support/proplan.ts';
import { FAULTY, FIXTURES } from '../support/surveys.ts';

/** What nobody but the writer knows; in capitals, so that no word of the program is like it. */
const MARK = 'Zwaluw Merkteken';
const TOLD = /zwaluw|merkteken/i;

const FOLDERS = ['be-vlg-basisschool', 'nl-vo-bestuur', ...FAULTY];

/** The files of a folder that are about persons and hold a document, with their kind. */
async function personsIn(folder: string): Promise<Source[]> {
  const { sources } = await loadWorkspace(folder, new Set(), null, null, []);
  return sources.filter(({ soort, yaml }) => soort !== null && ABOUT_PERSONS.includes(soort) && yaml.data);
}

/** A value with each scalar that `of` chooses by its pointer put in its place. */
function mapped(
  value: YamlData,
  of: (scalar: YamlData, pointer: string) => YamlData,
  pointer = '',
): YamlData {
  if (typeof value !== 'object' || value === null) return of(value, pointer);
  if (Array.isArray(value)) return value.map((item, index) => mapped(item, of, pointerTo(pointer, index)));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapped(inner, of, pointerTo(pointer, key))]),
  );
}

/** All that is said of one file by what reads it and checks its form. */
function saidOf(path: string, text: string): string {
  const source = readSource(path, Buffer.from(text), false);
  const workspace = { root: '/', settings: {}, sources: [source], skipped: 0, joined: [] };
  const persons = filesAboutPersons([source]);
  return (['nl', 'en'] as const)
    .map((lang) => JSON.stringify(source.found.map(finisher(workspace, persons, lang))))
    .join('\n');
}

describe('a document about persons', () => {
  it.each(FOLDERS)('%s: no rule and no format repeats a free text', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'proplan-hidden-'));
    cpSync(join(FIXTURES, name), folder, { recursive: true });
    for (const { path, soort, yaml } of await personsIn(folder)) {
      const planted = mapped(yaml.data ?? null, (scalar, pointer) =>
        isFreeText(soort ?? '', pointer) ? MARK : scalar,
      );
      writeFileSync(path, `# ${MARK}\n${JSON.stringify(planted, null, 1)}\n`);
    }
    const result = await check({ cwd: folder, today: TODAY });
    for (const format of REPORT_FORMATS)
      expect(report(result, format, { cwd: folder, suppressed: true })).not.toMatch(TOLD);
  });

  it('no mistake of form repeats a text in a place that is not its own, or an unknown key', async () => {
    const sources = (await Promise.all(FOLDERS.map((name) => personsIn(join(FIXTURES, name))))).flat();
    const longest = sources.toSorted((a, b) => b.yaml.text.length - a.yaml.text.length);
    const kinds = new Set<string>();
    for (const kind of ABOUT_PERSONS)
      for (const { path, soort, yaml } of longest
        .filter((source) => source.soort === kind && source.doc)
        .slice(0, 2)) {
        const data = yaml.data as { [key: string]: YamlData };
        kinds.add(soort ?? '');
        const pointers: string[] = [];
        mapped(data, (scalar, pointer) => {
          pointers.push(pointer);
          return scalar;
        });
        for (const at of pointers.filter((pointer) => pointer !== '/soort')) {
          const misplaced = mapped(data, (scalar, pointer) => (pointer === at ? MARK : scalar));
          expect(saidOf(path, JSON.stringify(misplaced))).not.toMatch(TOLD);
          const [first = ''] = pointerSteps(at);
          const keyed = { ...data, [first]: { [MARK]: data[first] ?? null } };
          expect(saidOf(path, JSON.stringify(keyed))).not.toMatch(TOLD);
        }
        expect(saidOf(path, JSON.stringify({ ...data, [MARK]: 1 }))).not.toMatch(TOLD);
      }
    expect([...kinds].sort()).toEqual([...ABOUT_PERSONS].sort());
  });

  it.each([
    MARK,
    `${MARK}: ${MARK}: ${MARK}`,
    `\t${MARK}: 1`,
    `? ${MARK}`,
    `reden: *${MARK}`,
    `reden: &${MARK} 1`,
    `reden: !${MARK} 1`,
    `reden: "${MARK}`,
    `reden: '${MARK}' ${MARK}`,
    `reden: [${MARK}`,
    `reden: ${MARK}]`,
    `reden: @${MARK}`,
    `reden: “${MARK}”`,
    `reden:${MARK}`,
    `reden: {${MARK}, }`,
    `zwaluw: 1\nzwaluw: 2`,
    `zwaluw: 01${MARK}`,
    `zwaluw: 012\nmerkteken: 1.500`,
    `%${MARK}`,
    `--- ${MARK}`,
    `<<<<<<< ${MARK}`,
    `-${MARK}`,
    `zwaluw: ${'\u200b'}${MARK}`,
  ])('no fault of YAML repeats what stands there: %j', (line) => {
    const text = `soort: aanvraag\nid: aanvraag-1\n${line}\nmedewerker: p-0012\n`;
    expect(saidOf('/aanvraag.yaml', text)).not.toMatch(TOLD);
    expect(saidOf('/aanvraag.yaml', text)).not.toBe('[]\n[]');
  });

  it('fields, choices, identifiers, days and short numbers are still named', () => {
    const text = [
      'soort: aanvraag',
      'id: aanvraag-1',
      'medewerkr: p-0012',
      'ingediend-op: 30-2-2026',
      'uitzonderingen: 1234',
    ].join('\n');
    const said = saidOf('/aanvraag.yaml', text);
    expect(said).toContain('30-2-2026');
    expect(said).toContain('Bedoel je medewerker');
    expect(said).toContain('1234');
  });

  it('elsewhere texts are quoted, but what stands for a pseudonym is not', () => {
    const said = saidOf(
      '/plan.yaml',
      `soort: plan\nid: plan-1\nschooljaar: ${MARK}\nactiviteiten: [{id: a-1, titel: Lezen, deelnemers: [{medewerker: Jan Voorbeeld}]}]`,
    );
    expect(said).toMatch(TOLD);
    expect(said).not.toContain('Voorbeeld');
  });
});
