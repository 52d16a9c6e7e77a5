import { defineConfig } from 'vitest/config';

/** The tests that judge one rule at a time: what a mutant of a rule's check must not survive. */
export default defineConfig({
  test: {
    include: [
      'test/unit/rules-alone.test.ts',
      'test/unit/flemish-rules.test.ts',
      'test/unit/dutch-rules.test.ts',
    ],
  },
});
