/** Characters that XML 1.0 can't hold, not even escaped, and the other control characters, which mean nothing. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an attribute or element of XML; what XML can't hold is left out. */
export function xml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"'\n\r\t]/g, (character) => XML[character] ?? '');
}

/** The message of a workflow command of GitHub. */
export function githubData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command of GitHub. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text for a cell of a Markdown table: no sign in it means anything, and it stays on its line. */
export function markdownCell(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~@&$]|:(?=\/\/|[\w+-]+:)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
