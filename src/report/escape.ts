import { oneLine, visible } from '../base/one-line.ts';

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

/** Text for an attribute or element of XML; what XML can't hold is shown. */
export function xml(text: string): string {
  return visible(text).replace(/[&<>"'\n]/g, (character) => XML[character] ?? '');
}

/** The message of a workflow command of GitHub. */
export function githubData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** A property of a workflow command of GitHub. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text for a cell of a Markdown table: no sign in it means anything, and it stays on its line. */
export function markdownCell(text: string): string {
  return oneLine(text).replace(
    /[\\`*_[\]<>#|~@&$]|:(?=\/\/|[\w+-]+:)/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}
