/** Where in a source file a finding or figure points: a JSON pointer to a node, and which half of it. */
export interface Place {
  /** Absolute path of the file. */
  readonly file: string;
  /** RFC 6901 pointer into the parsed document; '' is the document itself. */
  readonly pointer: string;
  /** `key`: the node's key in its parent; `value`: the node itself. */
  readonly part: 'key' | 'value';
  /** Offsets in the text, where no node is meant: a syntax error, a comment. Goes before the pointer. */
  readonly range?: readonly [start: number, end: number];
}

/** Appends one step to a JSON pointer, escaped as RFC 6901 asks. */
export function pointerTo(parent: string, ...steps: readonly (string | number)[]): string {
  let pointer = parent;
  for (const step of steps) pointer += `/${typeof step === 'number' ? step : escaped(step)}`;
  return pointer;
}

/** Hardly any key holds a sign that a pointer needs for itself. */
function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** Splits a JSON pointer into its unescaped steps; '' gives []. */
export function pointerSteps(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
