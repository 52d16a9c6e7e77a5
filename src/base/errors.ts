import type { ArgsOf, ErrorArgs, ErrorCode } from './error-codes.ts';
import type { Args } from './found.ts';

/** Nothing after a code whose words take nothing, else what they take. */
type After<C extends ErrorCode, More extends readonly unknown[]> = [ErrorArgs[C]] extends [never]
  ? []
  : [args: ArgsOf<C>, ...More];

/** An error of which src/texts has the words. */
export abstract class KnownError extends Error {
  readonly code: ErrorCode;
  readonly args: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, args: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** Wrong use or wrong settings: exit code 2. */
export class UsageError<C extends ErrorCode = ErrorCode> extends KnownError {
  override readonly name = 'UsageError';
  /** Arguments of the finding that explains it, when there is one. */
  readonly findingArgs: Args;

  constructor(code: C, ...[args, findingArgs]: After<C, [findingArgs?: Args]>) {
    super(code, args);
    this.findingArgs = findingArgs ?? {};
  }
}

/** The work could not be done: exit code 3. */
export class WorkError<C extends ErrorCode = ErrorCode> extends KnownError {
  override readonly name = 'WorkError';

  constructor(code: C, ...[args]: After<C, []>) {
    super(code, args);
  }
}
