import type { Lang } from '../../base/lang.ts';
import { oneLine } from '../../base/one-line.ts';
import type { Diff } from '../../diff/diff.ts';
import { textsIn } from '../../texts/texts.ts';
import { tableNote, tableText } from '../table-text.ts';
import { detailSections, type Section, summarySections } from './lines.ts';
import { figureTables } from './tables.ts';

/** The differences for a terminal: the summary, the hours and euros, then every value. */
export function diffText(diff: Diff, title: string, lang: Lang): string {
  const texts = textsIn(lang);
  const sections = summarySections(diff, texts);
  const tables = figureTables(diff, texts).map((table) => tableText(table, texts));
  const details = detailSections(diff, texts);
  const blocks = [
    `${oneLine(title)}\n`,
    ...sections.map(block),
    ...tables,
    ...tableNote(tables, texts).map((note) => `${note}\n`),
    ...details.map((section) => block({ ...section, head: `${texts.diff.details}: ${section.head}` })),
  ];
  return (blocks.length === 1 ? [...blocks, `${texts.diff.same}\n`] : blocks).join('\n');
}

function block({ head, lines }: Section): string {
  return `${[head, ...lines.map((line) => `  ${line}`)].map(oneLine).join('\n')}\n`;
}
