import type { Doc } from '../../documents/kind.ts';
import type { Regime } from '../../law/regime.ts';
import type { CheckResult } from '../../lint/result.ts';
import { type Deadline, deadlinesIn, upcoming } from '../../status/deadline.ts';
import { overview } from '../../status/overview.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import type { Table } from '../table.ts';

/** The tables of `proplan status`: per school and year what there is, and what must be done before when. */
export function statusTables(result: CheckResult, shown: (file: string) => boolean): Table[] {
  const texts = textsIn(result.lang);
  const regimeOf = (doc: Doc): Regime | null => result.regimes.get(doc.file) ?? null;
  const schools = overview(result, regimeOf).filter(({ school }) => shown(school.file));
  const { passed, ahead } = upcoming(
    deadlinesIn(
      result.documents.filter(({ file }) => shown(file)),
      regimeOf,
      result.today,
    ),
    result.today,
  );
  return [
    ...schools.map(({ school, year, items }) => ({
      title: `${school.data.naam ?? school.id}, ${year}`,
      columns: [texts.status.what, texts.status.state, texts.status.detail],
      rows: items.map(({ kind, state, detail }) => [
        texts.status.kinds[kind],
        texts.status.states[state],
        detail,
      ]),
    })),
    deadlineTable(texts.status.passed, passed, texts),
    deadlineTable(texts.status.ahead, ahead, texts),
  ].filter((table) => table.rows.length > 0);
}

/** Whose plan an activity or goal is of is told where there are several. */
function deadlineTable(title: string, deadlines: readonly Deadline[], { status }: Texts): Table {
  const several = new Set(deadlines.flatMap(({ home }) => home ?? [])).size > 1;
  return {
    title,
    columns: [status.before, status.what, status.subject],
    rows: deadlines.map(({ date, what, subject, home }) => [
      date,
      status.deadlines[what],
      several && home !== null ? `${subject} (${home})` : subject,
    ]),
  };
}
