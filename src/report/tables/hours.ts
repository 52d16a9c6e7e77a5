import { dateInWords } from '../../base/format.ts';
import { groupBy } from '../../base/group-by.ts';
import { type Collective, collectivePlans, ofKind } from '../../documents/kind.ts';
import type { ApartHours } from '../../figures/assigned-hours.ts';
import { APART } from '../../figures/ledger/address.ts';
import type { Balance } from '../../figures/ledger/pots.ts';
import { RIGHT_LABELS, RIGHTS } from '../../figures/norms.ts';
import type { People } from '../../figures/people.ts';
import { type ShownGroup, shownGroups } from '../../figures/right-totals.ts';
import type { LargeGroups } from '../../figures/small-groups.ts';
import { parameterAt } from '../../law/lookup.ts';
import type { CheckResult } from '../../lint/result.ts';
import { doubtText, figureShort } from '../../texts/figure-text.ts';
import type { Cell, Table } from '../table.ts';
import { type FileFigures, figuresOf } from './figures-of.ts';

/** The fixed words for what becomes of a right; `over` is what is left when what is planned is not counted. */
const COLUMNS = [
  'recht',
  'toegekend',
  'gespaard',
  'gepland',
  'gebruikt',
  'over',
  'nog vrij te plannen',
] as const;
const SUMMED = ['toegekend', 'gespaard', 'gepland', 'gebruikt', 'over', 'nog-vrij-te-plannen'] as const;

/** The tables of `proplan hours`: per register, pot and year each person; then categories, teams and the school; per plan its hours. */
export function hoursTables(result: CheckResult, shown: (file: string) => boolean, cwd: string): Table[] {
  const registers = ofKind(result.documents, 'personeel').filter(({ file }) => shown(file));
  const smallest = Number(
    parameterAt('algemeen/kleinste-groep', result.at ?? result.today)?.value ?? Infinity,
  );
  const plans = collectivePlans(result.documents).filter(({ file }) => shown(file));
  const names = new Map(ofKind(result.documents, 'school').map(({ id, data }) => [id, data.naam ?? id]));
  return [
    ...registers.flatMap((register) => {
      const name = names.get(register.data.school) ?? register.data.school;
      const people = result.people.get(register.file);
      const hasPeople = (register.data.medewerkers ?? []).length > 0;
      return people === undefined
        ? []
        : registerTables(people, hasPeople, name, figuresOf(result, register.file, cwd), smallest);
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

function registerTables(
  people: People,
  hasPeople: boolean,
  school: string,
  figures: FileFigures,
  smallest: number,
): Table[] {
  const { balances, groups, apart } = people;
  const years = [...new Set([...balances, ...apart].map(({ year }) => year))].sort();
  return years.flatMap((year) => {
    const title = `${school}, ${year}`;
    const rights = RIGHTS.flatMap((pot) => {
      const own = balances.filter((one) => one.pot === pot && one.year === year);
      const together = groups.filter((one) => one.pot === pot && one.year === year);
      return own.some(hasRight)
        ? [
            peopleTable(own, figures, `${title}: ${labelOf(pot)}`),
            groupsTable(shownGroups(together, smallest), figures, `${title}: ${labelOf(pot)}`),
          ]
        : [];
    });
    return [
      ...(rights.length > 0 ? rights : [noRights(hasPeople, title)]),
      otherHours(
        apart.filter((one) => one.year === year),
        figures,
        title,
      ),
    ];
  });
}

/** A school of which no agreement or decree gives anyone hours or money of their own. */
function noRights(hasPeople: boolean, title: string): Table {
  const rows = hasPeople ? [['alle medewerkers', 'geen recht gevonden']] : [];
  return { title: `${title}: rechten`, columns: ['wie', 'recht'], rows };
}

function peopleTable(balances: readonly Balance[], { cellOf }: FileFigures, title: string): Table {
  const own = balances.toSorted((a, b) => (a.person < b.person ? -1 : 1));
  const day = own.find(({ lapses }) => lapses !== null)?.lapses?.day;
  return withoutEmptyColumns({
    title: day === undefined ? title : `${title}; vervalt op ${dateInWords(day)}`,
    columns: ['wie', ...COLUMNS, 'vervalt', 'instemming'],
    rows: own.map(({ person, right, granted, saved, planned, used, left, free, lapses }): Cell[] => [
      person,
      ...[right, granted, saved, planned, used, left, free, lapses?.figure].map(cellOf),
      [left, free].map((figure) => figure && doubtText(figure)).find((text) => text !== null) ?? null,
    ]),
  });
}

/** The groups of a school; only those that small ones were taken out of can be shown. */
function groupsTable(groups: LargeGroups<ShownGroup>, { cellOf }: FileFigures, title: string): Table {
  return withoutEmptyColumns({
    title: `${title}, samen`,
    columns: ['groep', ...COLUMNS],
    rows: groups.map(({ group, names, right, parts, inBook }): Cell[] => [
      groupName(group, names),
      inBook ? cellOf(right) : figureShort(right),
      ...SUMMED.map((part) => cellOf(parts.get(part))),
    ]),
  });
}

/** `team lezen`, `team lezen + schrijven`, or `team lezen + 3 andere` where more were joined. */
function groupName(group: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) return group;
  const [second = ''] = others;
  return `${group} ${first}${others.length === 0 ? '' : ` + ${others.length === 1 ? second : `${others.length} andere`}`}`;
}

/** Hours that stand apart from the rights: assigned, with consent, and part d of the task policy. */
function otherHours(hours: readonly ApartHours[], { cellOf }: FileFigures, title: string): Table {
  const rows = [...groupBy(hours, ({ person }) => person)].map(([person, own]): Cell[] => [
    person,
    ...APART.map((part) => cellOf(own.find((one) => one.part === part)?.figure)),
  ]);
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

/** Whether an agreement or decree gives this person a right. */
function hasRight({ right }: Balance): boolean {
  return right.value !== null || right.open > 0;
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
