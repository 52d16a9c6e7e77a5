import { defineConfig } from 'vitest/config';
import { yamlModulesForVite } from './src/build/yaml-modules.mjs';

const project = (name: string, include: string[], testTimeout: number) => ({
  extends: true as const,
  test: { name, include, testTimeout, hookTimeout: testTimeout },
});

export default defineConfig({
  plugins: [yamlModulesForVite],
  test: {
    // No test leaves anything behind in its process, so that one start serves many files.
    isolate: false,
    globalSetup: 'test/support/temp.ts',
    projects: [
      project('unit', ['test/unit/**/*.test.ts', 'test/render/**/*.test.ts'], 30_000),
      project('command', ['test/command/**/*.test.ts'], 120_000),
      project('system', ['test/system/**/*.test.ts'], 120_000),
    ],
  },
});
