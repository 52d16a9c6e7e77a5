import { type Document, parseDocument, visit } from 'yaml';

/** Where the innermost list or group between brackets opens that a place stands in, or null. */
export function bracketAround(tree: Document, at: number): number | null {
  let start: number | null = null;
  visit(tree, {
    Collection: (_, { flow, range }) => {
      if (flow === true && range && range[0] < at && at < range[1]) start = range[0];
    },
  });
  return start;
}

/** Where the innermost list or group between brackets begins that is not closed. */
export function openBracket(text: string): number | null {
  let start: number | null = null;
  visit(parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false }), {
    Collection: (_, { srcToken }) => {
      if (srcToken?.type !== 'flow-collection') return;
      const { offset, start: opening, end } = srcToken;
      if (end[0]?.source !== (opening.source === '[' ? ']' : '}')) start = offset;
    },
  });
  return start;
}

/** The last bracket of a line that closes what the line does not open, as offset, or null. */
export function strayBracket(text: string, from: number, to: number): number | null {
  let open = 0;
  let stray: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (/[[{]/.test(text[at] ?? '')) open += 1;
    if (/[\]}]/.test(text[at] ?? '')) {
      if (open === 0) stray = at;
      else open -= 1;
    }
  }
  return stray;
}
