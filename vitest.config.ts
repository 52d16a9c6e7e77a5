import { defineConfig } from 'vitest/config';
import { yamlModulesForVite } from './src/build/yaml-modules.mjs';

const project = (name: string, ...include: string[]) => ({ extends: true as const, test: { name, include } });

/** No test takes two minutes of work; a machine that is busy with ten other things still gets there. */
const PATIENCE = 600_000;

export default defineConfig({
  plugins: [yamlModulesForVite],
  test: {
    // No test leaves anything behind in its process, so that one start serves many files.
    isolate: false,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    teardownTimeout: PATIENCE,
    globalSetup: 'test/support/temp.ts',
    projects: [
      project('unit', 'test/unit/**/*.test.ts', 'test/render/**/*.test.ts'),
      project('command', 'test/command/**/*.test.ts'),
      project('system', 'test/system/**/*.test.ts'),
    ],
  },
});
