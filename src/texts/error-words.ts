import type { ArgsOf, ErrorCode } from '../base/error-codes.ts';

/** Words for every known error: a language that lacks one, or asks what is not given, does not compile. */
export type ErrorWords = { readonly [C in ErrorCode]: (args: ArgsOf<C>) => string };
