/** Text of someone else in Markdown: a backslash before every sign, so that none means anything. */
export function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
