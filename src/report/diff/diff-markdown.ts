import type { Lang } from '../../base/lang.ts';
import type { Diff } from '../../diff/diff.ts';
import { figureText } from '../../texts/figure-text.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import { markdownCell } from '../escape.ts';
import type { Cell, Table } from '../table.ts';
import { unitOf } from '../table-text.ts';
import { detailSections, type Section, summarySections } from './lines.ts';
import { figureTables } from './tables.ts';

/** How many lines of a list, or rows of a table, stand on the first screen. */
const SHOWN = 6;

/** The differences for a pull request: one screen, and the rest behind a click. */
export function diffMarkdown(diff: Diff, title: string, lang: Lang): string {
  const texts = textsIn(lang);
  const sections = summarySections(diff, texts);
  const tables = figureTables(diff, texts);
  if (sections.length + tables.length + detailSections(diff, texts).length === 0)
    return page([`### ${markdownCell(title)}`, texts.diff.same]);
  const cut = (section: Section): Section => ({
    ...section,
    lines: [...section.lines.slice(0, SHOWN), ...rest(section.lines.length, texts)],
  });
  const long = sections.filter(({ lines }) => lines.length > SHOWN);
  const details = [
    ...long.map((section) => list(section)),
    ...tables.filter(({ rows }) => rows.length > SHOWN).map((table) => grid(table, texts)),
    ...detailSections(diff, texts).map((section) => list(section)),
  ];
  return page([
    `### ${markdownCell(title)}`,
    ...sections.map((section) => list(cut(section))),
    ...tables.map((table) => grid({ ...table, rows: table.rows.slice(0, SHOWN) }, texts)),
    ...(details.length === 0
      ? []
      : [`<details><summary>${texts.diff.details}</summary>`, ...details, '</details>']),
  ]);
}

function rest(count: number, texts: Texts): string[] {
  return count > SHOWN ? [texts.diff.more(count - SHOWN)] : [];
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function list({ head, lines }: Section): string {
  return [`**${markdownCell(head)}**`, '', ...lines.map((line) => `- ${markdownCell(line)}`)].join('\n');
}

function grid(table: Table, texts: Texts): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${markdownCell(table.title)}${unitOf(table, texts)}**`,
    '',
    row(table.columns.map(markdownCell)),
    row(table.columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...table.rows.map((cells) => row(cells.map((cell) => markdownCell(words(cell, texts))))),
  ].join('\n');
}

function words(cell: Cell, texts: Texts): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return figureText(cell.figure, texts);
}
