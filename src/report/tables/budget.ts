import { type Collective, collectivePlans, type Doc, ofKind } from '../../documents/kind.ts';
import { capAddress, capIn } from '../../figures/ledger/address.ts';
import type { CheckResult } from '../../lint/result.ts';
import type { Cell, Table } from '../table.ts';
import { type FileFigures, figuresOf } from './figures-of.ts';

/** The tables of `proplan budget`: per school its budgets, reserve and plans; per board the totals. */
export function budgetTables(result: CheckResult, shown: (file: string) => boolean, cwd: string): Table[] {
  const figures = (file: string): FileFigures => figuresOf(result, file, cwd);
  const schools = ofKind(result.documents, 'school').filter(({ file }) => shown(file));
  const boards = ofKind(result.documents, 'bestuur').filter(({ file }) => shown(file));
  const plans = collectivePlans(result.documents).filter(({ file }) => shown(file));
  return [
    ...schools.flatMap((school) => [
      ...ownerTables(school, figures(school.file)),
      capTable(school, figures(school.file)),
    ]),
    ...plans.flatMap((plan) => planTables(plan, figures(plan.file))),
    ...boards.flatMap((board) => [
      ...ownerTables(board, figures(board.file)),
      ...boardTables(board, figures(board.file)),
    ]),
  ].filter((table) => table.rows.length > 0);
}

function ownerTables(owner: Doc<'school'> | Doc<'bestuur'>, { cell }: FileFigures): Table[] {
  const budgets = (owner.data.budgetten ?? []).toSorted(
    (a, b) => a.begrotingsjaar - b.begrotingsjaar || (a.id < b.id ? -1 : 1),
  );
  const name = owner.data.naam ?? owner.id;
  const row = (id: string, parts: readonly string[]): Cell[] =>
    parts.map((part) => cell(`budget/${id}/${part}`));
  return [
    {
      title: `${name}: budgetten`,
      columns: ['budget', 'beschikbaar', 'gepland', 'besteed', 'over', 'verwacht over'],
      rows: budgets.map(({ id }) => [
        id,
        ...row(id, ['beschikbaar', 'gepland', 'besteed', 'over', 'verwacht-over']),
      ]),
    },
    {
      title: `${name}: schijven en reserve`,
      columns: ['budget', 'gestort', 'hoogste reserve', 'reserve', 'terug te betalen'],
      rows: budgets
        .filter(({ bron }) => bron === 'professionaliseringsmiddelen')
        .map(({ id }) => [id, ...row(id, ['schijven', 'reserve-grens', 'reserve-eind', 'terug-te-betalen'])]),
    },
  ];
}

/** Who used how much of each cap; a cap is named by what it is about. */
function capTable(school: Doc<'school'>, { all, cell }: FileFigures): Table {
  const uses = all.flatMap(({ id }) => capIn(id) ?? []);
  return {
    title: `${school.data.naam ?? school.id}: plafonds van het kader`,
    columns: ['plafond', 'voor', 'tot en met', 'besteed', 'over'],
    rows: uses.map((use): Cell[] => [
      use.cap,
      use.who,
      use.year,
      cell(capAddress(use, 'besteed')),
      cell(capAddress(use, 'over')),
    ]),
  };
}

function planTables(plan: Collective, { all, cell }: FileFigures): Table[] {
  const names = (pattern: RegExp): string[] => all.flatMap(({ id }) => pattern.exec(id)?.[1] ?? []);
  const simple = (word: string, kind: string, pattern: RegExp): Table => ({
    title: `${plan.id}: gepland per ${word}`,
    columns: [word, 'gepland'],
    rows: names(pattern).map((name) => [name, cell(`${kind}/${name}/gepland`)]),
  });
  return [
    {
      title: `${plan.id}: gepland per budget`,
      columns: ['budget', 'gepland'],
      rows: [
        ...names(/^begroting\/gepland\/(.+)$/).map((name): Cell[] => [
          name,
          cell(`begroting/gepland/${name}`),
        ]),
        ['samen', cell('begroting/gepland')],
        ...(cell('begroting/terug-te-ontvangen')
          ? [['nog terug te ontvangen', cell('begroting/terug-te-ontvangen')]]
          : []),
      ],
    },
    simple('thema', 'thema', /^thema\/(.+)\/gepland$/),
    simple('post', 'post', /^post\/(.+)\/gepland$/),
    {
      title: `${plan.id}: per activiteit`,
      columns: ['activiteit', 'gepland', 'besteed'],
      rows: names(/^activiteit\/([^/]+)\/kosten$/).map((id) => [
        id,
        cell(`activiteit/${id}/kosten`),
        cell(`activiteit/${id}/besteed`),
      ]),
    },
  ];
}

function boardTables(board: Doc<'bestuur'>, { all, cell }: FileFigures): Table[] {
  const name = board.data.naam ?? board.id;
  const years = [...new Set(all.flatMap(({ id }) => /^totaal\/([^/]+)\//.exec(id)?.[1] ?? []))].sort();
  const tenths = [...new Set(all.flatMap(({ id }) => /^tien-procent\/(\d+)\//.exec(id)?.[1] ?? []))].sort();
  return [
    {
      title: `${name}: alle scholen samen`,
      columns: ['begrotingsjaar', 'gepland', 'besteed'],
      rows: years.map((year) => [year, cell(`totaal/${year}/gepland`), cell(`totaal/${year}/besteed`)]),
    },
    {
      title: `${name}: tien procent in tijd en geld`,
      columns: ['jaar', 'nodig', 'gepland', 'besteed'],
      rows: tenths.map((year) => [
        year,
        cell(`tien-procent/${year}/nodig`),
        cell(`tien-procent/${year}/gepland`),
        cell(`tien-procent/${year}/besteed`),
      ]),
    },
  ];
}
