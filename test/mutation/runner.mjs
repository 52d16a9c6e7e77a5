// A test runner for Stryker that bundles the tests of a part once and runs each by name in its own process.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { yamlModules } from '../../src/build/yaml-modules.mjs';

const HERE = 'test/mutation';

class InProcess {
  static inject = ['options'];

  constructor({ tests }) {
    this.files = tests;
    this.state = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // Its own root, so that the .gitignore of the repository around it, which leaves it out, does not count here.
    await mkdir('.git', { recursive: true });
    const outfile = resolve(HERE, `bundle-${process.pid}.mjs`);
    await build({
      stdin: {
        contents: this.files.map((file) => `import './${file}';`).join('\n'),
        resolveDir: process.cwd(),
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [
        yamlModules,
        {
          name: 'vitest',
          setup: ({ onResolve }) => {
            onResolve({ filter: /^vitest$/ }, () => ({ path: './tests.mjs', external: true }));
          },
        },
      ],
    });
    // The same examples in each run, so that a mutant never dies by luck.
    fc.configureGlobal({ seed: 1 });
    await import(pathToFileURL(outfile).href);
    ({ tests: this.tests } = await import(pathToFileURL(resolve(join(HERE, 'tests.mjs'))).href));
  }

  async dryRun() {
    const results = [];
    for (const { id, run } of this.tests) {
      this.state.currentTestId = id;
      results.push({ id, name: id, ...(await outcome(run)) });
      this.state.currentTestId = undefined;
    }
    return { status: 'complete', tests: results, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const chosen = this.tests.filter(({ id }) => testFilter?.includes(id) ?? true);
    try {
      for (const { id, run } of chosen) {
        const { status, failureMessage } = await outcome(run);
        if (this.state.hitCount > hitLimit) return { status: 'timeout' };
        if (status === FAILED) return { status: 'killed', failureMessage, killedBy: [id], nrOfTests: 1 };
      }
      return { status: 'survived', nrOfTests: chosen.length };
    } finally {
      this.state.activeMutant = undefined;
    }
  }

  async dispose() {}
}

const [SUCCESS, FAILED] = [0, 1];

async function outcome(run) {
  const start = performance.now();
  const timeSpentMs = () => performance.now() - start;
  try {
    await run();
    return { status: SUCCESS, timeSpentMs: timeSpentMs() };
  } catch (error) {
    return { status: FAILED, timeSpentMs: timeSpentMs(), failureMessage: String(error) };
  }
}

/** `x ?? []` with a text in the list: the types forbid it, and no code of ours could ever meet it. */
const emptyFallback = {
  shouldIgnore: ({ node, parent }) =>
    node.type === 'ArrayExpression' &&
    node.elements.length === 0 &&
    parent?.type === 'LogicalExpression' &&
    parent.right === node
      ? 'an empty list in place of an absent one'
      : undefined,
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
  { kind: 'Ignore', name: 'empty-fallback', value: emptyFallback },
];
export const strykerValidationSchema = {
  properties: { tests: { type: 'array', items: { type: 'string' } } },
};
