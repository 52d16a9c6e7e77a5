import { dirname, join } from 'node:path';
import { UsageError, WorkError } from '../base/errors.ts';
import type { Found } from '../base/found.ts';
import { formFindings } from '../documents/form-findings.ts';
import type { Proplan as Settings } from '../documents/generated/types.ts';
import { isInside } from '../workspace/find-files.ts';
import { LineMap } from '../workspace/line-map.ts';
import { locate } from '../workspace/locate.ts';
import { isThere, readInside } from '../workspace/read-file.ts';
import { readYaml, tooLarge, type YamlFile } from '../workspace/read-yaml.ts';
import { fieldsOf } from './kind-of.ts';

/** The settings of a workspace, or those of a file that was named; never those that a link leads to elsewhere. */
export function loadSettings(root: string, config: string | null): Settings {
  const path = config ?? join(root, 'proplan.yaml');
  const content = readInside(path, isInside(path, root) ? root : dirname(path));
  if (content.refused === 'ontbreekt') {
    if (config !== null) throw new UsageError('no-settings', { path });
    const other = path.replace(/yaml$/, 'yml');
    if (isThere(other)) throw new UsageError('settings-name', { path: other });
    return {};
  }
  if (content.refused === 'koppeling') throw new UsageError('settings-link', { path });
  if (content.refused === 'geen-toegang') throw new WorkError('unreadable', { path, why: content.code });
  if (content.refused === 'geen-gewoon-bestand') throw new UsageError('settings-no-file', { path });
  const yaml = content.refused === null ? readYaml(content.bytes) : tooLarge();
  const problem = yaml.problems[0];
  if (problem && problem.reason !== 'leeg')
    throw settingsError(path, yaml, `yaml/${problem.reason}`, problem.range[0]);
  const data = yaml.data ?? {};
  // Of what is no settings at all nothing is repeated.
  if (fieldsOf(data) === null) throw new UsageError('settings-no-file', { path });
  const found = formFindings(path, 'proplan', data)[0];
  if (found) throw settingsError(path, yaml, found.rule, offsetOf(yaml, found), found);
  return data as Settings;
}

/** Where a setting of a workspace stands, as `proplan.yaml:3:9`. */
export function settingPlace(root: string, pointer: string): string {
  const { bytes } = readInside(join(root, 'proplan.yaml'), root);
  const yaml = readYaml(bytes ?? new Uint8Array());
  const { line, column } = new LineMap(yaml.text).position(locate(yaml, pointer, 'value')[0]);
  return `proplan.yaml:${line}:${column}`;
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
