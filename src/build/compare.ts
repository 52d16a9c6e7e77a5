import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAllExamples } from '../../test/support/example-workspace.ts';
import { answersOf } from './compare/answers.ts';
import { type Build, buildOf } from './compare/build-of.ts';
import { asked, kindsOf } from './compare/kinds.ts';
import { firstQuestions, leads, questionsAfter, type Subjects } from './compare/questions.ts';
import { readReasons } from './compare/reasons.ts';
import { report } from './compare/report.ts';
import { testsThere } from './compare/tests.ts';

/**
 * Compares this tree, as it is built now, with the program of a commit: `compare COMMIT`. Exit code 1 when they
 * differ in a way that has no reason in verschillen.yaml.
 *
 * `--only WORDS` asks only what has these words in it, `--every` each figure of a file in place of one of every
 * shape; `--new` takes the workspaces of this tree in place of
 * those of the commit; `--tests [FILES]` runs tests of this tree against the source of the commit.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      every: { type: 'boolean' },
      new: { type: 'boolean' },
      only: { type: 'string' },
      tests: { type: 'boolean' },
    },
  });
  const [commit, ...files] = positionals;
  if (commit === undefined) throw new Error('Say with which commit: npm run compare -- COMMIT');
  const old = buildOf(commit);
  if (values.tests) testsThere(old, files);
  else if (values.new) withNewWorkspaces((subjects) => compare(old, subjects, null, values));
  else compare(old, old.subjects, old.home, values);
}

/** `keep` is the folder in which the old answers last. */
function compare(
  old: Build,
  subjects: Subjects,
  keep: string | null,
  { only, every = false }: Options,
): void {
  const first = firstQuestions(subjects);
  const leading = first.filter(leads);
  const then = questionsAfter(leading, answersOf(old.tree, leading, keep), { every });
  const words = only?.split(' ') ?? [];
  const questions = [...first, ...then].filter((one) => words.every((word) => asked(one).includes(word)));
  const before = answersOf(old.tree, questions, keep);
  const kinds = kindsOf(questions, before, answersOf(process.cwd(), questions, null));
  const unexplained = report(questions.length, kinds, readReasons(), { whole: only === undefined });
  if (unexplained > 0) process.exitCode = 1;
}

interface Options {
  readonly only?: string;
  readonly every?: boolean;
}

/** The workspaces as they are in this tree, which the old program may not know in part. */
function withNewWorkspaces(use: (subjects: Subjects) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-compare-'));
  try {
    const [examples, history] = [join(folder, 'voorbeelden'), join(folder, 'geschiedenis')];
    writeAllExamples(examples);
    use({ fixtures: join(process.cwd(), 'fixtures'), examples, history });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
