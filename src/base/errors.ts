import type { Args } from './found.ts';

/** Wrong use or wrong settings: exit code 2. The words stand in src/texts. */
export class UsageError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  /** Arguments of the finding that explains it, when there is one. */
  readonly findingArgs: Args;

  constructor(code: string, args: Readonly<Record<string, string>> = {}, findingArgs: Args = {}) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.args = args;
    this.findingArgs = findingArgs;
  }
}

/** The work could not be done: exit code 3. The words stand in src/texts. */
export class WorkError extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;

  constructor(code: string, args: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'WorkError';
    this.code = code;
    this.args = args;
  }
}

/** An error whose words stand in src/texts. Told by name, since every bundle has a class of its own. */
export function isKnownError(error: unknown): error is UsageError | WorkError {
  return error instanceof Error && (error.name === 'UsageError' || error.name === 'WorkError');
}
