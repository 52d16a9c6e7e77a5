import { expect, it } from 'vitest';
import { plan, pop, run, staff, stuk } from '../support/documents.ts';

const RULE = 'nl-vo/recht-niet-verpland';
const OPEN = plan('activiteiten: [{id: a-eigen, titel: Eigen keuze, uren-uit: basisrecht}]\n');

/** A course of € 395 in a personal plan, and € 395 booked on the own choice that the school's plan leaves open. */
const course = (reference = 'p/a-eigen'): Record<string, string> => ({
  personeel: staff(),
  pop: pop(
    'toegekend: [{schooljaar: 2026-2027, recht: basisrecht-geld, bedrag: 600}]\nlooptijd: {van: 2026-08-01, tot: 2027-07-31}\nactiviteiten: [{id: a-cursus, titel: Cursus, facilitering: {bedrag: 395}}]\n',
  ),
  uitgaven: `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [{id: b, datum: 2026-10-05, bedrag: 395, post: inschrijving, activiteit: ${reference}, medewerker: p-0001, geld-uit: basisrecht}]\n`,
});

// Counted twice, 395 + 395 = 790 would be more than the right of € 600.
it('what was booked takes the place of what was planned', async () => {
  expect(await run(RULE, { ...course(), plan: OPEN })).toEqual([]);
});

it('is not counted twice while the plan that has the activity can not be read', async () => {
  expect(await run(RULE, { ...course(), ...stuk('plan') })).toEqual([]);
});

it('is counted beside it where the plan says that the activity is another', async () => {
  const other = plan(
    'activiteiten: [{id: a-eigen, titel: Cursus, uren-uit: basisrecht, uren: {totaal: 6}}]\n',
  );
  expect(await run(RULE, { ...course(), plan: other })).toHaveLength(1);
});
