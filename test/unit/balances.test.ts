import { expect, it } from 'vitest';
import { balance, balanceIn, known } from '../support/balances.ts';
import { dutch, plan, pop, staff, stuk } from '../support/documents.ts';

/** Whose rights count, and what is kept of them. A full-time teacher in secondary education has 83 hours and 600 euros. */
const UNTOUCHED = 'gepland 0, gebruikt 0, over 83, vrij 83';

it('a person without a right has two lines that say so, and none for pots that few people have', async () => {
  const head = staff().replace('leraar', 'directie');
  const { people } = await known(dutch({ personeel: head }));
  const said = [...people.values()].flatMap(({ balances }) =>
    balances.map(({ pot, right }) => [pot, right.value]),
  );
  expect(said).toEqual([
    ['basisrecht-uren', null],
    ['basisrecht-geld', null],
  ]);
});

it('a school without a board has a balance of its own', async () => {
  const alone = 'soort: school\nid: s\nregelgeving: nl-vo\n';
  expect(await balance({ school: alone, personeel: staff() })).toBe(UNTOUCHED);
});

it('a kader of a board that could not be read hinders nobody', async () => {
  const named = (id: string): string => `soort: school\nid: ${id}\nregelgeving: nl-vo\n`;
  const files = {
    ...stuk('bestuur'),
    s: named('s'),
    t: named('t'),
    kader: 'soort: kader\nid: k\nbestuur: ver\n',
    personeel: staff(),
  };
  expect(await balance(files)).toBe(UNTOUCHED);
});

it.each([
  // 83 + 20 saved = 103 where the kader names the school
  ['s', 'gepland 0, gebruikt 0, over 103, vrij 103'],
  ['t', UNTOUCHED],
])('a kader for %s keeps what is saved of its own people', async (name, expected) => {
  const files = dutch({
    t: 'soort: school\nid: t\nbestuur: b\n',
    personeel: staff(),
    kader: `soort: kader\nid: k\nbestuur: b\ngeldt-voor: [${name}]\nregelingen: {sparen: {jaren: 2}}\n`,
    pop: pop('saldi: [{recht: basisrecht-uren, uit: 2025-2026, uren: 20}]\n'),
  });
  expect(await balance(files)).toBe(expected);
});

it('a register of a school that could not be read gives the rights of appointments elsewhere with the board', async () => {
  const register = staff().replace('school: s', 'school: weg').replace('{categorie', '{school: s, categorie');
  const files = dutch({ t: 'soort: school\nid: t\nbestuur: b\n', personeel: register, ...stuk('school') });
  expect(await balance(files)).toBe(UNTOUCHED);
});

it('money of primary education is kept three years: 20 of 2023-2024 is, 30 of 2022-2023 no longer', async () => {
  const agreed = 'afspraak: {datum: 2024-05-01}';
  const result = await known({
    school: 'soort: school\nid: s\nregelgeving: nl-po\n',
    personeel: staff(),
    pop: pop(
      `saldi: [{recht: basisrecht-geld, uit: 2022-2023, bedrag: 30, ${agreed}}, {recht: basisrecht-geld, uit: 2023-2024, bedrag: 20, ${agreed}}]\n`,
    ),
  });
  const saved = balanceIn(result, 'p-0001', 'basisrecht-geld', '2026-2027')?.saved;
  expect(saved?.value?.toNumber()).toBe(20);
});

it('money of the own right for what is assigned, without consent, may still be there: 600 − 100 to 600', async () => {
  const files = dutch({
    personeel: staff(),
    plan: plan('activiteiten: [{id: a, titel: A, opgedragen: true}]\n'),
    uitgaven:
      'soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [{datum: 2026-11-10, bedrag: 100, geld-uit: basisrecht, medewerker: p-0001, activiteit: a}]\n',
  });
  expect(await balance(files, { pot: 'basisrecht-geld' })).toBe(
    'gepland 0, gebruikt 100, over 500–600, vrij 500–600',
  );
});
