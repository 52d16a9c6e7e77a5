import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, sum, ZERO } from '../../src/base/decimal.ts';
import { ofKind } from '../../src/documents/kind.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import { documentInput } from '../../src/print/document-input.ts';
import { saldobriefView } from '../../src/render/view/saldobrief.ts';
import { tablesJson } from '../../src/report/table-json.ts';
import { hoursTables } from '../../src/report/tables/hours.ts';
import { balanceIn, known } from '../support/balances.ts';
import { dutch, plan, pop, staff } from '../support/documents.ts';

/** What a line may say of the pot, and of hours in quarters; null where it says nothing. */
interface Said {
  readonly pot: 'basisrecht' | 'lpb-uren' | 'werkgever' | null;
  readonly hours: number | null;
}
interface Activity extends Said {
  readonly row: Said | null;
  readonly personal: Said | null;
  readonly lines: readonly (Said & { readonly hours: number })[];
}

const hours = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
const pot = fc.constantFrom('basisrecht' as const, 'lpb-uren' as const, 'werkgever' as const, null);
const said = fc.record({ pot, hours: fc.option(hours) });
const activity: fc.Arbitrary<Activity> = fc.record({
  pot,
  hours,
  row: fc.option(said),
  personal: fc.option(said),
  lines: fc.array(fc.record({ pot, hours }), { maxLength: 3 }),
});

const from = ({ pot: name }: Said): string => (name === null ? '' : `, uren-uit: ${name}`);

function workspace(activities: readonly Activity[], isClosed: boolean) {
  const collective = activities.map((one, index) => {
    const own =
      one.row &&
      `{medewerker: p-0001${one.row.hours === null ? '' : `, uren: ${one.row.hours}`}${from(one.row)}}`;
    return `{id: a-${index}, titel: A, opgedragen: false, uren: {totaal: ${one.hours}}${from(one)}, deelnemers: [${own ?? '{groep: hele-team}'}]}`;
  });
  const personal = activities.flatMap((one, index) =>
    one.personal === null
      ? []
      : [
          `{activiteit: p/a-${index}${one.personal.hours === null ? '' : `, facilitering: {uren: ${one.personal.hours}}`}${from(one.personal)}}`,
        ],
  );
  const lines = activities.flatMap(({ lines: own }, index) =>
    own.map((line) => `{activiteit: a-${index}, medewerker: p-0001, uren: ${line.hours}${from(line)}}`),
  );
  return dutch({
    personeel: staff(),
    plan: plan(`activiteiten: [${collective.join(', ')}]\n`),
    pop: pop(`activiteiten: [${personal.join(', ')}]\n`),
    lijst: `soort: deelname\nschool: s\nschooljaar: 2026-2027\n${isClosed ? 'afgesloten-op: 2027-07-15\n' : ''}regels: [${lines.join(', ')}]\n`,
  });
}

/** The sums by the rules in docs/figures.md, worked out apart: one planned amount per activity, in one pot. */
function expected(activities: readonly Activity[], isClosed: boolean, of: string) {
  const used = activities.flatMap((one) =>
    one.lines
      .filter((line) => (line.pot ?? one.personal?.pot ?? one.row?.pot ?? one.pot ?? 'werkgever') === of)
      .map((line) => new Decimal(line.hours)),
  );
  const planned = activities.map((one) => {
    const charged = one.personal?.pot ?? one.row?.pot ?? one.pot ?? 'werkgever';
    if (isClosed || charged !== of || (one.row === null && one.personal === null)) return ZERO;
    const all = new Decimal(one.personal?.hours ?? one.row?.hours ?? one.hours ?? 0);
    return Decimal.max(ZERO, all.minus(sum(one.lines.map((line) => new Decimal(line.hours)))));
  });
  return { used: sum(used), planned: sum(planned) };
}

const POTS = [
  ['basisrecht', 'basisrecht-uren', 'Basisrecht in uren', 83],
  ['lpb-uren', 'lpb-uren', 'Uren persoonlijk budget', 90],
] as const;

/** The letter to the person as text by right. */
async function letter(result: CheckResult) {
  const [register] = ofKind(result.documents, 'personeel');
  const [found] = result.workspaces;
  if (register === undefined || found === undefined) throw new Error('no register');
  const input = await documentInput(result, found, register, 'intern');
  return saldobriefView(input as Parameters<typeof saldobriefView>[0], 'p-0001').uren;
}

interface Report {
  readonly tables: readonly {
    title: string;
    columns: string[];
    rows: (string | { value: string } | null)[][];
  }[];
}

describe('one truth of a person’s year', () => {
  it('is the same in what rules see, in hours as JSON and in the letter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { maxLength: 4 }), fc.boolean(), async (activities, isClosed) => {
        const result = await known(workspace(activities, isClosed));
        const report = JSON.parse(
          [
            ...tablesJson(
              hoursTables(result, () => true, '/'),
              result,
              '0',
            ),
          ].join(''),
        ) as Report;
        const printed = await letter(result);
        for (const [name, right, label, whole] of POTS) {
          const { used, planned } = expected(activities, isClosed, name);
          const over = new Decimal(whole).minus(used);
          const numbers = [planned, used, over, over.minus(planned)].map((amount) => amount.toFixed());
          const seen = balanceIn(result, 'p-0001', right, '2026-2027');
          expect(
            [seen?.planned, seen?.used, seen?.left, seen?.free].map((one) => one?.value?.toFixed()),
          ).toEqual(numbers);
          const table = report.tables.find(
            ({ title, columns }) => title.includes(label.toLowerCase()) && columns[0] === 'wie',
          );
          const cells = ['gepland', 'gebruikt', 'over', 'nog vrij te plannen'].map((column) => {
            const cell = table?.rows[0]?.[table.columns.indexOf(column)];
            return typeof cell === 'object' ? cell?.value : cell;
          });
          expect(cells).toEqual(numbers);
          const line = printed.find(({ recht }) => recht === label);
          const texts = [line?.gepland, line?.gebruikt, line?.over, line?.['nog-vrij-te-plannen']];
          expect(texts).toEqual(numbers.map((amount) => `${amount.replace('.', ',')} uur`));
        }
      }),
      { numRuns: 25 },
    );
  });
});
