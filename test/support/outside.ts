import { parse as csv } from 'csv-parse/sync';
import { parse as junit } from 'junit2json';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';

/** A word in every hostile name and text, by which a test sees that it was shown. */
export const MARK = 'merkwoord';

/** What a line feed, an escape, a C1 control, turned text, hidden spaces and commands of both runners would do. */
const TRICKS = `\n::error::${MARK}\u001b[31m\u009b2J\u202e\u2066\u200b\u200f##vso[task.debug]x ##[error]y`;

/** The name of a file, and a text in a document that also begins as a formula. */
export const HOSTILE_NAME = `plan ${TRICKS}.yaml`;
export const HOSTILE_TEXT = `=2+3${TRICKS}`;

/** What a terminal obeys or hides; a line feed is what parts its lines. */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The lines that a runner of GitHub or Azure would take for a command of its own. */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##(vso)?\[/i.test(line));
}

/** Fails when a terminal or a runner would obey something in a text. */
export function expectObeyedByNothing(text: string): void {
  expect([...text.matchAll(OBEYED)].map(([sign]) => sign)).toEqual([]);
  expect(commandsIn(text)).toEqual([]);
}

/** Every format with a reader of its own: it gives what somebody would read, or throws. */
export const READERS: Readonly<Record<string, (output: string) => unknown>> = {
  text: terminal,
  codeframe: terminal,
  json: ofJson,
  sarif: ofJson,
  gitlab: ofJson,
  markdown,
  md: markdown,
  junit: async (output) => {
    expectObeyedByNothing(output);
    const suites = (await junit(output)) as { testsuite?: unknown[] };
    expect(suites.testsuite?.length).toBeGreaterThan(0);
    return suites;
  },
  github: (output) => {
    const lines = output.split('\n').filter((line) => line !== '');
    // What the runner takes: a word, properties in which % , and : are written otherwise, and one line of words.
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) (\w+=[^,:]*)(,\w+=[^,:]*)*::(?!.*##(vso)?\[)/);
    for (const line of lines) expect([...line.matchAll(OBEYED)]).toEqual([]);
    return lines.map(decodeURIComponent);
  },
  csv: (output) => {
    expectObeyedByNothing(output.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
    const rows: string[][] = csv(output, { bom: true, delimiter: ';', relax_column_count: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@-](?![\d,]*$)/);
    return rows;
  },
  // A text with signs that no font has is refused, and what is refused is told.
  pdf: terminal,
};

function terminal(output: string): string {
  expectObeyedByNothing(output);
  return output;
}

function ofJson(output: string): unknown {
  expectObeyedByNothing(output);
  return JSON.parse(output);
}

function markdown(output: string): unknown {
  expectObeyedByNothing(output);
  const tree = fromMarkdown(output, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
    // The folding part of a comparison is ours.
    if (node.type === 'html') expect(node.value).toMatch(/^<\/?(details|summary)>[^<]*/);
    expect(node.type).not.toBe('image');
    for (const child of node.children ?? []) visit(child as { type: string });
  };
  visit(tree);
  return output;
}
