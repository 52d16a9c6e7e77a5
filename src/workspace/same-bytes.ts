import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readRegular } from './read-file.ts';

/** Larger files count as changed without being read: in bytes, far over what a check reads. */
const MAX_COMPARED = 16_000_000;

/**
 * The hashes that Git may know a file on disk by: of its bytes, and of the same text with the line ends of Unix. No
 * filter has a say. Null when nothing stands there that Git keeps; empty when it is too large to look at, or may not be.
 */
export function hashesOf(path: string, like: string): string[] | null {
  const content = readRegular(path, MAX_COMPARED);
  if (content.refused === 'koppeling') return [blobHash(readlinkSync(path, 'buffer'), like)];
  if (content.refused === 'ontbreekt' || content.refused === 'geen-gewoon-bestand') return null;
  if (content.refused !== null) return [];
  const bytes = Buffer.from(content.bytes);
  const hash = blobHash(bytes, like);
  if (!bytes.includes('\r\n')) return [hash];
  return [hash, blobHash(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), like)];
}

/** By the kind of hash that a repository uses. */
function blobHash(bytes: Buffer, like: string): string {
  const kind = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(kind).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
