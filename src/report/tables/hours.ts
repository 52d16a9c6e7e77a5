import { type Collective, collectivePlans, type Doc, ofKind } from '../../documents/kind.ts';
import { RIGHT_LABELS, RIGHTS } from '../../figures/norms.ts';
import type { CheckResult } from '../../lint/result.ts';
import type { Cell, Table } from '../table.ts';
import { type FileFigures, figuresOf } from './figures-of.ts';

const PARTS = ['', '/toegekend', '/gespaard', '/gepland', '/gebruikt', '/over', '/vervalt'] as const;
const COLUMNS = ['recht', 'toegekend', 'gespaard', 'gepland', 'gebruikt', 'over', 'vervalt'] as const;

/** The tables of `proplan hours`: per register, pot and year each person; then categories, teams and the school; per plan its hours. */
export function hoursTables(result: CheckResult, shown: (file: string) => boolean, cwd: string): Table[] {
  const registers = ofKind(result.documents, 'personeel').filter(({ file }) => shown(file));
  const plans = collectivePlans(result.documents).filter(({ file }) => shown(file));
  const names = new Map(ofKind(result.documents, 'school').map(({ id, data }) => [id, data.naam ?? id]));
  return [
    ...registers.flatMap((register) => {
      const name = names.get(register.data.school) ?? register.data.school;
      return registerTables(register, name, figuresOf(result, register.file, cwd));
    }),
    ...plans.flatMap((plan) => planTables(plan, figuresOf(result, plan.file, cwd))),
  ].filter((table) => table.rows.length > 0);
}

/** What a plan asks of its participants: per activity, per pot the hours come from, per category. */
function planTables(plan: Collective, { all, cell }: FileFigures): Table[] {
  const rows = (pattern: RegExp): Cell[][] =>
    all.flatMap(({ id }) => {
      const name = pattern.exec(id)?.[1];
      return name === undefined ? [] : [[name, cell(id)]];
    });
  return [
    {
      title: `${plan.id}: uren per activiteit`,
      columns: ['activiteit', 'gepland'],
      rows: [...rows(/^activiteit\/([^/]+)\/uren$/), ['samen', cell('uren/gepland')]],
    },
    {
      title: `${plan.id}: uren, waarvan ze afgaan`,
      columns: ['uren uit', 'gepland'],
      rows: rows(/^uren\/gepland\/([^/]+)$/),
    },
    {
      title: `${plan.id}: uren per categorie`,
      columns: ['categorie', 'gepland'],
      rows: rows(/^uren\/categorie\/([^/]+)$/),
    },
  ];
}

function registerTables(register: Doc<'personeel'>, school: string, figures: FileFigures): Table[] {
  const years = [...new Set(figures.all.flatMap(({ id }) => /\/(\d{4}-\d{4})$/.exec(id)?.[1] ?? []))].sort();
  return years.flatMap((year) => {
    const title = `${school}, ${year}`;
    const rights = RIGHTS.flatMap((pot) => [
      peopleTable(register, figures, pot, year, title),
      groupsTable(figures, pot, year, title),
    ]).filter(({ rows }) => rows.some((row) => !hasNoRight(row)));
    return [
      ...(rights.length > 0 ? rights : [noRights(register, title)]),
      otherHours(register, figures, year, title),
    ];
  });
}

/** A school of which no agreement or decree gives anyone hours or money of their own. */
function noRights({ data }: Doc<'personeel'>, title: string): Table {
  const rows = (data.medewerkers ?? []).length === 0 ? [] : [['alle medewerkers', 'geen recht gevonden']];
  return { title: `${title}: rechten`, columns: ['wie', 'recht'], rows };
}

function peopleTable(
  register: Doc<'personeel'>,
  { cell }: FileFigures,
  pot: string,
  year: string,
  title: string,
): Table {
  const people = (register.data.medewerkers ?? []).map(({ id }) => id).sort();
  const rows = people
    .map((person): Cell[] => [
      person,
      ...PARTS.map((part) => cell(`rechten/${person}/${pot}/${year}${part}`)),
    ])
    .filter((row) => row.some((one) => typeof one === 'object' && one !== null));
  return withoutEmptyColumns({
    title: `${title}: ${labelOf(pot)}${lapseDay(rows)}`,
    columns: ['wie', ...COLUMNS],
    rows,
  });
}

function groupsTable({ all, cell }: FileFigures, pot: string, year: string, title: string): Table {
  const groups = all.flatMap(({ id }) => {
    const found = new RegExp(`^rechten/((?:categorie|team)/[^/]+|school)/${pot}/${year}$`).exec(id)?.[1];
    return found === undefined ? [] : [found];
  });
  const rows = groups.map((group): Cell[] => [
    group.replace('/', ' '),
    ...PARTS.map((part) => cell(`rechten/${group}/${pot}/${year}${part}`)),
  ]);
  return withoutEmptyColumns({
    title: `${title}: ${labelOf(pot)}, samen`,
    columns: ['groep', ...COLUMNS],
    rows,
  });
}

/** Hours that stand apart from the rights: assigned, with consent, and part d of the task policy. */
function otherHours(register: Doc<'personeel'>, { cell }: FileFigures, year: string, title: string): Table {
  const parts = [
    'opgedragen',
    'instemming-nodig',
    'instemming-gegeven',
    'taakbeleid',
    'ontwikkeltijd',
    'lestaak-hoogstens',
  ];
  const rows = (register.data.medewerkers ?? [])
    .map(({ id }): Cell[] => [id, ...parts.map((part) => cell(`uren/${id}/${part}/${year}`))])
    .filter((row) => row.some((one) => typeof one === 'object' && one !== null));
  return withoutEmptyColumns({
    title: `${title}: andere uren`,
    columns: [
      'medewerker',
      'opgedragen',
      'instemming nodig',
      'gegeven',
      'taakbeleid d',
      'ontwikkeltijd',
      'lestaak max.',
    ],
    rows,
  });
}

/** A row of a person for whom no agreement or decree gives a right. */
function hasNoRight(row: readonly Cell[]): boolean {
  return row.every(
    (cell) =>
      cell === null || typeof cell === 'string' || (cell.figure.value === null && cell.figure.open === 0),
  );
}

/** The day on which what is left lapses, as the figures say it. */
function lapseDay(rows: readonly (readonly Cell[])[]): string {
  const figure = rows.flat().find((cell) => typeof cell === 'object' && cell?.figure.id.endsWith('/vervalt'));
  const day =
    typeof figure === 'object' ? /^Vervalt op ([^,]+),/.exec(figure?.figure.label ?? '')?.[1] : undefined;
  return day === undefined ? '' : `; vervalt op ${day}`;
}

function labelOf(pot: string): string {
  return (RIGHT_LABELS[pot as keyof typeof RIGHT_LABELS] ?? pot).toLowerCase();
}

/** Columns in which no row says anything only make a table wide. */
function withoutEmptyColumns(table: Table): Table {
  const kept = table.columns.map((_, index) => index === 0 || table.rows.some((row) => row[index] !== null));
  const keep = <T>(row: readonly T[]): T[] => row.filter((_, index) => kept[index]);
  return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}
