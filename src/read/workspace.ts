import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError, WorkError } from '../base/errors.ts';
import type { Found } from '../base/found.ts';
import { pointerSteps } from '../base/place.ts';
import { formFindings } from '../documents/form-findings.ts';
import type { Proplan as Settings } from '../documents/generated/types.ts';
import type { Doc, Documents, Soort } from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { findFiles } from '../workspace/find-files.ts';
import { LineMap } from '../workspace/line-map.ts';
import { locate } from '../workspace/locate.ts';
import { readYaml, type YamlFile } from '../workspace/read-yaml.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { fieldsOf, kindOf, noKind, otherKind } from './kind-of.ts';

/** One file of a workspace: as read, and the document in it when it is valid. */
export interface Source {
  readonly path: string;
  readonly yaml: YamlFile;
  /** The kind it says to be, also when it is not valid. */
  readonly soort: Soort | null;
  readonly doc: Doc | null;
  readonly found: readonly Found[];
}

export interface Workspace {
  readonly root: string;
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly skipped: number;
  /** Folders outside the root whose files were read along. */
  readonly joined: readonly string[];
}

/** A file whose content comes from elsewhere than the disk, e.g. an editor's buffer. */
export interface Overlay {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a whole workspace. `named` holds the paths given on the command line, which must be documents; `joined` the
 * folders elsewhere whose files belong to it.
 */
export async function loadWorkspace(
  root: string,
  named: ReadonlySet<string>,
  config: string | null,
  overlay: Overlay | null,
  joined: readonly string[],
): Promise<Workspace> {
  const settingsPath = config ?? join(root, 'proplan.yaml');
  const settings = loadSettings(settingsPath, config !== null);
  const found = await Promise.all(
    [root, ...joined].map((folder) => findFiles(folder, settings.overslaan ?? [])),
  );
  const inside = found.flatMap(({ files }) => files);
  const skipped = found.reduce((count, one) => count + one.skipped, 0);
  const outside = [...named].filter((path) => !inside.includes(path));
  const own = [root, ...joined].map((folder) => join(folder, 'proplan.yaml'));
  const paths = [...new Set([...inside, ...outside])].filter((path) => !own.includes(path));
  const sources = paths.map((path) => {
    const bytes = overlay?.path === path ? overlay.bytes : readBytes(path);
    return readSource(path, bytes, named.has(path));
  });
  return { root, settings, sources, skipped, joined };
}

/** A file that says its kind and has mistakes, so that nothing in it counts. */
export type Unread = Source & { readonly soort: Soort; readonly doc: null };

/** The files of a known kind whose content is not known. */
export function unreadIn(sources: readonly Source[]): Unread[] {
  return sources.filter((source): source is Unread => source.soort !== null && source.doc === null);
}

/** Kinds that stand in a repository of their own and were not read along: what they say is not known. */
export function elsewhere({ settings, sources }: Workspace): Soort[] {
  const read = new Set(sources.map(({ soort }) => soort));
  return (settings.elders ?? []).filter((soort) => !read.has(soort));
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new WorkError('unreadable', { path, why: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** One file of a workspace, from its bytes. */
export function readSource(path: string, bytes: Uint8Array, named: boolean): Source {
  const yaml = readYaml(bytes);
  if (/\.txt$/i.test(path))
    return { path, yaml, soort: kindOf(yaml.data ?? null), doc: null, found: [misnamed(path)] };
  if (yaml.data === undefined) return { path, yaml, soort: null, doc: null, found: yamlFindings(path, yaml) };
  const soort = kindOf(yaml.data);
  if (soort === null) return { path, yaml, soort, doc: null, found: [noKind(path, yaml.data, named)] };
  const found = formFindings(path, soort, yaml.data);
  const other = otherKind(path, soort, yaml.data, found);
  if (other !== null) return { path, yaml, soort: null, doc: null, found: [other] };
  return { path, yaml, soort, doc: found.length === 0 ? document(path, soort, yaml.data) : null, found };
}

/** A text editor that puts its own ending behind the name of a file. */
function misnamed(path: string): Found {
  const place: Found['place'] = { file: path, pointer: '', part: 'value', range: [0, 0] };
  return { rule: 'vorm/bestandsnaam', args: { naam: basename(path) }, place };
}

/**
 * What is right in a board or school that has mistakes: its top-level fields without a finding. It says which
 * law holds, so that a mistake in one file does not silence the rules for all others.
 */
export function soundPart(source: Source): Doc | null {
  if (source.doc !== null || (source.soort !== 'bestuur' && source.soort !== 'school')) return null;
  const fields = fieldsOf(source.yaml.data ?? null);
  if (fields === null || typeof fields['id'] !== 'string') return null;
  const wrong = new Set(source.found.map((found) => pointerSteps(found.place.pointer)[0]));
  const right = Object.entries(fields).filter(([key]) => !wrong.has(key));
  return document(source.path, source.soort, Object.fromEntries(right));
}

function yamlFindings(path: string, yaml: YamlFile): Found[] {
  return yaml.problems.map(({ reason, range, args }) => ({
    rule: `yaml/${reason}`,
    args,
    place: { file: path, pointer: '', part: 'value', range },
  }));
}

/** A document of data that has the form of its kind. */
function document<K extends Soort>(file: string, soort: K, content: YamlData): Doc {
  const data = content as unknown as Documents[K];
  return { file, soort, id: KINDS[soort].idOf(data), data } as unknown as Doc;
}

function loadSettings(path: string, required: boolean): Settings {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (required || !missing) throw new UsageError(missing ? 'no-settings' : 'settings-no-file', { path });
    if (existsSync(path.replace(/yaml$/, 'yml')))
      throw new UsageError('settings-name', { path: path.replace(/yaml$/, 'yml') });
    return {};
  }
  const yaml = readYaml(bytes);
  const problem = yaml.problems[0];
  if (problem && problem.reason !== 'leeg')
    throw settingsError(path, yaml, `yaml/${problem.reason}`, problem.range[0]);
  const data = yaml.data ?? {};
  const found = formFindings(path, 'proplan', data)[0];
  if (found) throw settingsError(path, yaml, found.rule, offsetOf(yaml, found), found);
  return data as Settings;
}

function offsetOf(yaml: YamlFile, found: Found): number {
  return locate(yaml, found.place.pointer, found.place.part)[0];
}

function settingsError(
  path: string,
  yaml: YamlFile,
  rule: string,
  offset: number,
  found?: Found,
): UsageError {
  const { line, column } = new LineMap(yaml.text).position(offset);
  return new UsageError(
    'bad-settings',
    { path, line: String(line), column: String(column), rule },
    found?.args ?? {},
  );
}
