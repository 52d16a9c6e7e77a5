import { parse, stringify } from 'yaml';
import type { Random } from './random.ts';
import { nearValue, oddValue, type Tree } from './values.ts';

/** A workspace as bytes by path, with `/`. */
export type Files = Map<string, Buffer>;

/** Names that a person, a system or an editor may give a file. */
const NAMES = [
  'plan (1).yaml',
  'Plan.YAML',
  'plan.yml',
  'é.yaml',
  "o'brien & co.yaml",
  'a b.yaml',
  '.yaml',
  'x.yaml.bak',
];

/** Changes one thing in a workspace; `elsewhere` lends it parts and keys of other documents. */
export function mutate(files: Files, elsewhere: readonly Tree[], random: Random): void {
  const path = pathIn(files, random);
  switch (random.below(10)) {
    case 0:
      mutateFiles(files, path, random);
      break;
    case 1:
      files.set(path, mutatedBytes(files.get(path) as Buffer, random));
      break;
    default: {
      const tree = treeOf(files.get(path) as Buffer);
      if (tree !== null && typeof tree === 'object')
        files.set(
          path,
          Buffer.from(stringify(mutatedTree(tree, elsewhere, random), { aliasDuplicateObjects: false })),
        );
    }
  }
}

/** Seldom the settings: where those are wrong, no command reads any further. */
function pathIn(files: Files, random: Random): string {
  const documents = [...files.keys()].filter((path) => path !== 'proplan.yaml');
  return random.pick(documents.length === 0 || random.oneIn(30) ? [...files.keys()] : documents);
}

function mutateFiles(files: Files, path: string, random: Random): void {
  const bytes = files.get(path) as Buffer;
  const beside = path.slice(0, path.lastIndexOf('/') + 1) + random.pick(NAMES);
  switch (random.below(6)) {
    case 0:
      files.delete(path);
      break;
    case 1:
      files.delete(path);
      files.set(beside, bytes);
      break;
    case 2:
      files.set(beside, bytes);
      break;
    case 3:
      files.set(path, Buffer.alloc(0));
      break;
    case 4:
      files.set(path, files.get(random.pick([...files.keys()])) as Buffer);
      break;
    default:
      files.set(`diep/dieper/${random.pick(NAMES)}`, bytes);
  }
}

/** A slip in the text itself: a line twice, gone or elsewhere, a sign too many, half a file, a byte that is no text. */
function mutatedBytes(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('utf8').split('\n');
  const at = random.below(lines.length);
  const line = lines[at] as string;
  switch (random.below(8)) {
    case 7:
      lines[at] = line.replace(/: .*$/, `: ${random.pick([...'*&!|>@%?~-'])}`);
      break;
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(random.below(lines.length), 0, line);
      break;
    case 2:
      lines[at] = `${' '.repeat(random.below(5))}${line.trim()}`;
      break;
    case 3: {
      const column = random.below(line.length + 1);
      lines[at] = line.slice(0, column) + random.pick([...':-?[]{}|>"\'#&*!%@`\t,']) + line.slice(column);
      break;
    }
    case 4:
      lines.length = at;
      break;
    case 5:
      return Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), Buffer.from([0xff])]);
    default:
      return Buffer.from(lines.join('\r\n'));
  }
  return Buffer.from(lines.join('\n'));
}

/** Null for what can't be read. */
export function treeOf(bytes: Buffer): Tree {
  try {
    return parse(bytes.toString('utf8'), { logLevel: 'silent' }) as Tree;
  } catch {
    return null;
  }
}

type Inner = Tree[] | { [key: string]: Tree };

/** A copy with one part changed, put elsewhere, doubled or taken away. */
function mutatedTree(tree: Tree, elsewhere: readonly Tree[], random: Random): Tree {
  const copy = structuredClone(tree);
  const inner = innerOf(copy);
  const holder = random.pick(inner);
  const keys = Object.keys(holder);
  if (keys.length === 0) return copy;
  const key = random.pick(keys);
  const items = holder as { [key: string]: Tree };
  const value = items[key] as Tree;
  switch (random.below(8)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else holder[random.pick(keysOf(elsewhere, random))] = structuredClone(value);
      break;
    case 2:
      items[key] = structuredClone(partOf(elsewhere, random));
      break;
    case 3:
      items[key] = oddValue(random);
      break;
    case 4:
      if (!Array.isArray(holder)) {
        delete holder[key];
        holder[random.pick([`${key}x`, key.slice(1), key.toUpperCase(), '1'])] = value;
      }
      break;
    default:
      items[key] = nearValue(value, random);
  }
  return copy;
}

/** The maps and lists of a tree, the root first. */
function innerOf(tree: Tree): Inner[] {
  if (tree === null || typeof tree !== 'object') return [];
  return [tree, ...Object.values(tree).flatMap(innerOf)];
}

function partOf(trees: readonly Tree[], random: Random): Tree {
  const holder = random.pick(innerOf(random.pick(trees)));
  return random.pick([holder, ...Object.values(holder)]);
}

function keysOf(trees: readonly Tree[], random: Random): string[] {
  const maps = innerOf(random.pick(trees)).filter((one) => !Array.isArray(one));
  return Object.keys(random.pick(maps));
}
