import { OPEN } from './values.ts';

/** Comments, then any other tag; a triple-stash is taken whole. */
const TAG = /\\\{\{|\{\{!--[\s\S]*?--\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/gu;

/**
 * The template's own Markdown: a printed value becomes signs that mean nothing in
 * Markdown, every other tag becomes blanks. All lines and columns stay where they are, so faults found in
 * the Markdown have their place.
 */
export function skeleton(source: string): string {
  return source.replace(TAG, (tag) => {
    if (tag.startsWith('\\')) return tag;
    return tag.replace(/[^\r\n]/gu, isPrinted(tag) ? OPEN : ' ');
  });
}

function isPrinted(tag: string): boolean {
  return !/^\{\{~?(?:[#/^!>*]|else\b)/u.test(tag);
}
