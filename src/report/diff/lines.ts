import { basename } from 'node:path';
import { number } from '../../base/format.ts';
import { oneLine } from '../../base/one-line.ts';
import type { Diff } from '../../diff/diff.ts';
import type { DocumentChange, ItemChange } from '../../diff/document.ts';
import type { FieldChange } from '../../diff/fields.ts';
import type { Finding } from '../../lint/result.ts';
import type { Texts } from '../../texts/texts.ts';

/** A heading with what stands under it; `more` is what belongs in the details. */
export interface Section {
  readonly head: string;
  readonly lines: readonly string[];
}

/** What a committee asks first: whether the approval still stands, whose rights suffer, what comes and goes. */
export function summarySections(diff: Diff, texts: Texts): Section[] {
  const { heads } = texts.diff;
  return filled([
    { head: heads.unread, lines: diff.unread.map((file) => basename(file)) },
    { head: heads.approval, lines: approvalLines(diff, texts) },
    { head: heads.rights, lines: diff.rights.map(({ message }) => message) },
    ...diff.documents.filter(isPlan).map((change) => ({
      head: nameOf(change, texts),
      lines: [...itemLines(change.activities, texts), ...itemLines(change.goals, texts)],
    })),
    { head: heads.added, lines: diff.findings.added.map((finding) => findingLine(finding, texts)) },
    { head: heads.gone, lines: diff.findings.gone.map((finding) => findingLine(finding, texts)) },
  ]);
}

/** Every value that differs, per document, activity and goal. */
export function detailSections(diff: Diff, texts: Texts): Section[] {
  return filled(
    diff.documents.map((change) => ({
      head: nameOf(change, texts),
      lines: counted([
        ...change.fields.map((field) => fieldLine(field, [], texts)),
        ...[...change.activities, ...change.goals].flatMap(({ id, fields }) =>
          fields.map((field) => fieldLine(field, [id], texts)),
        ),
        ...(change.happened === 'gewijzigd' ? [] : [texts.diff.happened[change.happened]]),
      ]),
    })),
  );
}

/** Each line once, with how often where that is more: of items without an id only the list is named. */
function counted(lines: readonly string[]): string[] {
  return [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? line : `${line} (${times}×)`;
  });
}

function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ lines }) => lines.length > 0);
}

function isPlan({ soort }: DocumentChange): boolean {
  return soort === 'plan' || soort === 'teamplan' || soort === 'kader';
}

function nameOf({ id, happened }: DocumentChange, texts: Texts): string {
  return happened === 'gewijzigd' ? id : `${id} (${texts.diff.happened[happened]})`;
}

function approvalLines({ approvals, decisions }: Diff, texts: Texts): string[] {
  const { approved, effects, decision } = texts.diff;
  return [
    ...approvals.map(({ document, after }) => `${document} ${after ? approved.yes : approved.no}`),
    ...decisions.map((one) => `${decision(one)} ${effects[one.effect]}`),
  ];
}

function itemLines(items: readonly ItemChange[], texts: Texts): string[] {
  const { happened, moved } = texts.diff;
  return items.map(({ id, title, happened: what, other, fields }) => {
    const where = other === null ? '' : ` ${moved(other)}`;
    const names = [...new Set(fields.map((field) => field.names[0] ?? ''))].join(', ');
    const changed = what === 'gewijzigd' && names !== '' ? `: ${names.toLowerCase()}` : '';
    return `${happened[what]}: ${shortened(title)} (${id})${where}${changed}`;
  });
}

function findingLine({ severity, message }: Finding, texts: Texts): string {
  return `${texts.severity[severity]}: ${message}`;
}

function fieldLine(
  { names, happened, before, after }: FieldChange,
  lead: readonly string[],
  texts: Texts,
): string {
  const path = [...lead, ...names].join(' › ');
  if (before === null && after === null) return `${path}: ${texts.diff.happened[happened]}`;
  const isYear = /jaar$/i.test(names.at(-1) ?? '');
  const shown = (one: FieldChange['before']): string =>
    isYear && one !== null ? String(one) : value(one, texts);
  return `${path}: ${shown(before)} → ${shown(after)}`;
}

function value(one: FieldChange['before'], texts: Texts): string {
  if (one === null) return texts.diff.nothing;
  if (typeof one === 'boolean') return one ? texts.diff.yes : texts.diff.no;
  return typeof one === 'number' ? number(one) : shortened(one);
}

const LONGEST = 90;

/** On one line, and no longer than a reader takes in at once. */
function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
