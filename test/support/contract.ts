import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** What was promised when a commit was public (docs/semver.md): what it took and named must stay. */
export interface Contract {
  /** Every document of its fixtures by path, byte for byte (latin1). */
  readonly documents: Readonly<Record<string, string>>;
  /** The mistakes of form that it found in them, each `rule file#pointer`. */
  readonly mistakes: readonly string[];
  /** The figures that it explained, each `file#address`. */
  readonly figures: readonly string[];
  readonly rules: readonly string[];
  /** The `$id` of every schema. */
  readonly ids: readonly string[];
}

/** `test/contract/COMMIT.json.br`: packed, since nobody edits it and the documents are many. */
export function readContract(path: string): Contract {
  return JSON.parse(brotliDecompressSync(readFileSync(path)).toString()) as Contract;
}

export function writeContract(path: string, contract: Contract): void {
  writeFileSync(path, brotliCompressSync(JSON.stringify(contract)));
}
