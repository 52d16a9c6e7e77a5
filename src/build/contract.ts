import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, writeContract } from '../../test/support/contract.ts';
import { type Answer, ask } from './compare/ask.ts';
import { buildOf } from './compare/build-of.ts';
import { addressesIn } from './compare/questions.ts';

const TODAY = '2026-11-21';

/** Writes down what a commit promised, for test/unit/contract.test.ts: `contract COMMIT`. */
export async function run([commit]: readonly string[]): Promise<void> {
  if (commit === undefined) throw new Error('Say of which commit: node src/build/run.mjs contract COMMIT');
  const { tree, commit: id } = buildOf(commit);
  const path = `test/contract/${id.slice(0, 7)}.json.br`;
  writeContract(path, contractOf(tree));
  console.log(`Written: ${path}`);
}

function contractOf(tree: string): Contract {
  const fixtures = join(tree, 'fixtures');
  const files = filesBelow(fixtures).filter((name) => /\.ya?ml(\.txt)?$/.test(name));
  const [lint, ...lists] = ask(tree, [
    { cwd: fixtures, args: ['lint', '--format', 'json', '--today', TODAY] },
    ...files.map((name) => ({ cwd: fixtures, args: ['explain', name, '--today', TODAY] })),
  ]);
  return {
    documents: Object.fromEntries(files.map((name) => [name, readFileSync(join(fixtures, name), 'latin1')])),
    mistakes: mistakesIn(lint),
    figures: lists.flatMap(({ code, outputs }, index) =>
      code === 0 ? addressesIn(outputs['stdout'] ?? '').map((address) => `${files[index]}#${address}`) : [],
    ),
    rules: ruleNames(tree),
    ids: filesBelow(join(tree, 'schemas'))
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => (JSON.parse(readFileSync(join(tree, 'schemas', name), 'utf8')) as { $id: string }).$id),
  };
}

function mistakesIn(lint: Answer | undefined): string[] {
  const { findings } = JSON.parse(lint?.outputs['stdout'] ?? '') as {
    findings: { rule: string; file: string; pointer: string }[];
  };
  return findings
    .filter(({ rule }) => /^(vorm|yaml)\//.test(rule))
    .map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`);
}

function ruleNames(tree: string): string[] {
  const source = readFileSync(join(tree, 'src/rules/generated/rule-id.ts'), 'utf8');
  return [...source.matchAll(/\| '([^']+)'/g)].map(([, name = '']) => name);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
