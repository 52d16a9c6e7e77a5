import { defineConfig } from 'vitest/config';

/** The fast tests that judge figures: what a mutant of src/figures must not survive. */
export default defineConfig({
  test: {
    include: [
      'test/unit/right.test.ts',
      'test/unit/planned-costs.test.ts',
      'test/unit/school-budget.test.ts',
      'test/unit/worked-examples.test.ts',
      'test/unit/study-days.test.ts',
      'test/unit/divisions.test.ts',
      'test/unit/uses.test.ts',
      'test/unit/make.test.ts',
      'test/unit/cost-people.test.ts',
      'test/unit/person-pot.test.ts',
      'test/unit/realised.test.ts',
      'test/unit/right-totals.test.ts',
    ],
  },
});
