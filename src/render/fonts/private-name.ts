/**
 * A copy of a TrueType font under another family name of the same length, so that no font of the machine
 * can be taken for it. The name table holds names as UTF-16 and, for old systems, as single bytes; the
 * table's checksum is left as it is, since the engine doesn't read it.
 * @throws RangeError when the lengths differ or the name does not occur.
 */
export function withFamily(font: Buffer, family: string, replacement: string): Buffer {
  if (family.length !== replacement.length)
    throw new RangeError(`${replacement} is not as long as ${family}`);
  const copy = Buffer.from(font);
  const changed =
    replaceAll(copy, wide(family), wide(replacement)) +
    replaceAll(copy, Buffer.from(family), Buffer.from(replacement));
  if (changed === 0) throw new RangeError(`no family ${family} in the font`);
  return copy;
}

/** UTF-16, most significant byte first. */
function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Overwrites every occurrence in place and counts them. */
function replaceAll(bytes: Buffer, wanted: Buffer, replacement: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + wanted.length)) {
    replacement.copy(bytes, at);
    count += 1;
  }
  return count;
}
