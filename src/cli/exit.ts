/** Exit codes of every command. */
export const EXIT = {
  /** Nothing at or above --fail-on. */
  ok: 0,
  /** Findings, or a file that can't be read as a document. */
  findings: 1,
  /** Wrong use or settings. */
  usage: 2,
  /** The work could not be done. */
  failed: 3,
} as const;
