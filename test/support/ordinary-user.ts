import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Somebody with no rights of their own. */
const NOBODY = 65534;

/** Does some work in this process as a user for whom permissions count: root is kept from nothing. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(tmpdir(), 0o711);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
