const WIDTH = 80;

/** Text broken between words into lines of at most 80 columns, each after an indent; a longer word stays whole. */
export function wrapped(text: string, indent: number): string[] {
  const lead = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lead + word);
  }
  return lines;
}
