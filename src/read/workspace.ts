import { basename, dirname, join, relative, sep } from 'node:path';
import { WorkError } from '../base/errors.ts';
import type { Found } from '../base/found.ts';
import { pointerSteps } from '../base/place.ts';
import { formFindings } from '../documents/form-findings.ts';
import type { Proplan as Settings } from '../documents/generated/types.ts';
import type { Doc, Documents, Soort } from '../documents/kind.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { findFiles, withoutEnding } from '../workspace/find-files.ts';
import { readRegular } from '../workspace/read-file.ts';
import { readYaml, tooLarge, type YamlFile } from '../workspace/read-yaml.ts';
import type { ObstacleReason } from '../workspace/walk.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { fieldsOf, kindOf, noKind, otherKind } from './kind-of.ts';
import { loadSettings } from './settings.ts';

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
  const settings = loadSettings(root, config);
  const found = await Promise.all(
    [root, ...joined].map((folder) => findFiles(folder, settings.overslaan ?? [])),
  );
  const inside = found.flatMap(({ files }) => files);
  const skipped = found.reduce((count, one) => count + one.skipped, 0);
  const outside = [...named].filter((path) => !inside.includes(path));
  const own = [root, ...joined].map((folder) => join(folder, 'proplan.yaml'));
  const paths = [...new Set([...inside, ...outside])].filter((path) => !own.includes(path));
  const sources = paths.map((path) =>
    overlay?.path === path
      ? readSource(path, overlay.bytes, named.has(path))
      : sourceAt(path, named.has(path)),
  );
  const unread = found
    .flatMap((one) => one.unread)
    .filter(({ path }) => !paths.includes(path) && !own.includes(path))
    .filter(({ path }, index, all) => all.findIndex((one) => one.path === path) === index)
    .map(({ path, reason, detail, isLost }) => unreadSource(path, reason, detail, isLost));
  const aside = found.flatMap((one) => one.aside.flatMap((path) => asideSource(path, root) ?? []));
  return { root, settings, sources: [...sources, ...unread, ...aside], skipped, joined };
}

/** A file that says its kind and has mistakes, so that nothing in it counts. */
export type Unread = Source & { readonly soort: Soort; readonly doc: null };

/** The files of a known kind whose content is not known. */
export function unreadIn(sources: readonly Source[]): Unread[] {
  return sources.filter((source): source is Unread => source.soort !== null && source.doc === null);
}

/** The files that do not count: with mistakes, of a kind that is none, or not read. Just any YAML file is none of them. */
export function uncounted(sources: readonly Source[]): Source[] {
  return sources.filter(
    ({ doc, soort, found }) =>
      doc === null && (soort !== null || found.some(({ atMost }) => atMost === undefined)),
  );
}

/** Why a file that counts for nothing may have been meant to: it says no kind, or stands where nothing is read; null of all others. */
export function passedOver(source: Source): Found | null {
  const [first] = source.found;
  return source.doc === null && first?.atMost !== undefined && stoppedBy(source) === null ? first : null;
}

/** What kept a file from being read at all; null where it was read. */
export function stoppedBy({ found }: Source): Found | null {
  return found.find(({ rule }) => rule.startsWith('bestand/')) ?? null;
}

/** True of a finding that says where proplan may not or can not look: what is there, nobody can tell. */
export function isOutOfReach({ rule }: { readonly rule: string }): boolean {
  return OUT_OF_REACH.includes(rule);
}

const OUT_OF_REACH: readonly string[] = ['bestand/geen-toegang', 'bestand/naam'];

/** Kinds that stand in a repository of their own and were not read along: what they say is not known. */
export function elsewhere({ settings, sources }: Workspace): Soort[] {
  const read = new Set(sources.map(({ soort }) => soort));
  return (settings.elders ?? []).filter((soort) => !read.has(soort));
}

/** One file of a workspace as it is on disk. Throws `unreadable` where it has gone since it was found. */
function sourceAt(path: string, named: boolean): Source {
  const content = readRegular(path);
  if (content.refused === null) return readSource(path, content.bytes, named);
  if (content.refused === 'ontbreekt') throw new WorkError('unreadable', { path, why: 'ENOENT' });
  return unreadSource(path, content.refused, content.code, true);
}

/** What was a document until it got another name or another folder; null for what is none. It counts for nothing. */
function asideSource(path: string, root: string): Source | null {
  const content = readRegular(path);
  if (content.refused !== null) return null;
  const yaml = readYaml(content.bytes);
  const soort = kindOf(yaml.data ?? null);
  if (soort === null) return null;
  const steps = relative(root, dirname(path)).split(sep);
  const map = steps.find((step) => step.startsWith('.')) ?? null;
  const place: Found['place'] = { file: path, pointer: '/soort', part: 'value' };
  const args = { naam: basename(path), soort, map, beter: withoutEnding(basename(path)) };
  return {
    path,
    yaml,
    soort: null,
    doc: null,
    found: [{ rule: 'vorm/buiten-zicht', args, place, atMost: 'warning' }],
  };
}

/** What is not read, told at its place; `isLost` where a document may stand there. */
function unreadSource(path: string, reason: ObstacleReason, detail: string, isLost: boolean): Source {
  const yaml = reason === 'te-groot' ? tooLarge() : NOT_READ;
  const rule = reason === 'te-groot' ? 'yaml/te-groot' : `bestand/${reason}`;
  const args = reason === 'naam' ? { naam: detail } : reason === 'geen-toegang' ? { code: detail } : {};
  const place: Found['place'] = { file: path, pointer: '', part: 'value', range: [0, 0] };
  return {
    path,
    yaml: isLost ? yaml : { ...yaml, data: null },
    soort: null,
    doc: null,
    found: [{ rule, args, place, ...(isLost ? {} : { atMost: 'warning' }) }],
  };
}

const NOT_READ: YamlFile = { text: '', data: undefined, places: null, problems: [] };

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
