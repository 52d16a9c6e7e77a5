import { expect, it } from 'vitest';
import { balanceIn, known } from '../support/balances.ts';

/** CAO PO: two hours for each work week, where the school says how many weeks it works (W17). */
it.each([
  // 40 × 2 = 80, 41.5 × 2 = 83; where the school says nothing the agreement's own number holds, 83
  ['werkweken: 40\n', 80],
  ['werkweken: 41.5\n', 83],
  ['', 83],
])('a school with %j gives a full-timer %i hours', async (weeks, hours) => {
  const result = await known({
    bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-po\n',
    school: `soort: school\nid: s\nbestuur: b\n${weeks}`,
    personeel:
      'soort: personeel\nschool: s\nmedewerkers: [{id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2020-08-01}]}]\n',
  });
  const right = balanceIn(result, 'p-0001', 'basisrecht-uren', '2026-2027')?.right;
  expect(right?.value?.toNumber()).toBe(hours);
  const norm = right?.operands[0]?.operands[0]?.operands ?? [];
  expect(
    norm.flatMap(({ label, unit, source }) =>
      source === undefined ? [] : [`${label} (${unit}) ${source.pointer}`],
    ),
  ).toEqual(weeks === '' ? [] : ['Werkweken van de school (aantal) /werkweken']);
});
