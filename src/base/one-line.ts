/**
 * Text of someone else on one line: a line break is shown as ↵ and other control characters as ·, so that nothing
 * in a file can start a line of a report or speak to a terminal.
 */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ↵ ').replace(/\p{Cc}/gu, '·');
}
