import { buildWith } from './build.ts';
import { staleFiles } from './check-generated.ts';
import { packageProblems } from './package-problems.ts';

/** Builds, and checks types, generated files and the package in one go: one start of the compiler and of Node. */
export async function run(): Promise<void> {
  await buildWith({ everything: true });
  const stale = await staleFiles();
  if (stale.length > 0)
    console.error(`Not what their sources make of them; run npm run generate:\n${stale.join('\n')}`);
  const problems = await packageProblems();
  if (problems.length > 0) console.error(`The package is not as it should be:\n${problems.join('\n')}`);
  if (stale.length + problems.length > 0) process.exitCode = 1;
}
