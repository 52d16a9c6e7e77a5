import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { People } from '../../src/figures/people.ts';
import { known } from '../support/balances.ts';
import { dutch, plan, pop, span, staff, stuk } from '../support/documents.ts';
import type { Files } from '../support/judge.ts';

/** What is known of people in the file of that name, on 21 November 2026. */
async function peopleIn(file: string, more: Record<string, string>): Promise<People> {
  const { people } = await known(dutch({ personeel: staff(), ...more }));
  const found = [...people].find(([path]) => basename(path) === `${file}.yaml`)?.[1];
  if (found === undefined) throw new Error(`nothing is known of people in ${file}`);
  return found;
}
const yearsIn = ({ balances }: People): string[] => [...new Set(balances.map(({ year }) => year))];

describe('the school years of which a personal plan speaks', () => {
  it.each([
    ['', ['2026-2027']],
    // A term that holds today, one that is to come and one that is over: the nearest year of each.
    ['looptijd: {van: 2025-08-01, tot: 2029-07-31}\n', ['2026-2027']],
    ['looptijd: {van: 2027-08-01, tot: 2029-07-31}\n', ['2027-2028']],
    ['looptijd: {van: 2023-08-01, tot: 2025-07-31}\n', ['2024-2025']],
    [
      'toegekend: [{recht: basisrecht-uren, schooljaar: 2027-2028, uren: 5}, {recht: basisrecht-uren, schooljaar: 2025-2026, uren: 5}, {recht: basisrecht-geld, schooljaar: 2027-2028, bedrag: 5}]\n',
      ['2025-2026', '2027-2028'],
    ],
  ])('%s', async (more, years) => {
    expect(yearsIn(await peopleIn('pop', { pop: pop(more) }))).toEqual(years);
  });
});

describe('the school years of which a register speaks', () => {
  it('are those of the plans of its school, in order and each once', async () => {
    const plans = {
      'plan-a': plan('', 'schooljaar: 2027-2028', 'p-a'),
      'plan-b': plan('', 'schooljaar: 2025-2026', 'p-b'),
      'plan-c': plan('', 'schooljaar: 2027-2028', 'p-c'),
      'plan-d': plan('', span('2029-08-01', '2030-07-31'), 'p-d'),
    };
    expect(yearsIn(await peopleIn('personeel', plans))).toEqual(['2025-2026', '2027-2028']);
  });

  it('is the year of today where no plan says one', async () => {
    expect(yearsIn(await peopleIn('personeel', {}))).toEqual(['2026-2027']);
  });
});

it('a file says nothing of a person or a year that it does not name', async () => {
  const other =
    '  - {id: p-0002, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}\n';
  const own = await peopleIn('pop', { personeel: staff(other), pop: pop('') });
  // A full-time teacher has 83 hours.
  expect(own.right('p-0001', 'basisrecht-uren', '2026-2027')?.value?.toFixed()).toBe('83');
  expect(own.balance('p-0001', 'basisrecht-uren', '2026-2027')?.left?.value?.toFixed()).toBe('83');
  for (const [person, year] of [
    ['p-0002', '2026-2027'],
    ['p-0001', '2025-2026'],
  ] as const) {
    expect(own.right(person, 'basisrecht-uren', year)).toBeNull();
    expect(own.balance(person, 'basisrecht-uren', year)).toBeNull();
  }
});

it('a personal plan says nothing of groups or of hours apart', async () => {
  const { groups, apart } = await peopleIn('pop', { pop: pop('') });
  expect(groups).toEqual([]);
  expect(apart).toEqual([]);
});

it('nothing is said of people of whom no law is known, as the board could not be read', async () => {
  const { people } = await known({
    school: 'soort: school\nid: s\nbestuur: ver\n',
    personeel: staff(),
    ...stuk('bestuur'),
  });
  expect([...people.keys()]).toEqual([]);
});

describe('the lessons of a starter', () => {
  const starter =
    'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, starter-sinds: 2026-08-01, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 0.5, van: 2026-08-01}, {school: t, categorie: leraar, betrekkingsomvang: 0.3, van: 2026-08-01}]}]\n';
  const apart = async (files: Files, register: string): Promise<string[]> => {
    const { people } = await known({
      ...dutch({ t: 'soort: school\nid: t\nbestuur: b\n' }),
      ...files,
      personeel: register,
    });
    return [...people.values()].flatMap((own) =>
      own.apart.map(({ part, figure }) => `${part} ${figure.value?.toFixed()}`),
    );
  };

  it('are of the school of the register alone: 720 × 0,5 × 0,8 = 288', async () => {
    const school = 'soort: school\nid: s\nbestuur: b\nlesnorm: 720\n';
    expect(await apart({ school }, starter)).toEqual(['lestaak-hoogstens 288']);
  });

  it('are not known where the school could not be read', async () => {
    expect(await apart(stuk('school'), starter.replace('school: s', 'school: weg'))).toEqual([]);
  });
});
