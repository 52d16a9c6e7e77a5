import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../cli/formats.ts';
import type { Answer, Question } from './ask.ts';
import { giveHistory } from './history.ts';
import { masked } from './shape.ts';

const TODAY = '2026-11-21';
/** A day of other law, for what compares two. */
const BEFORE = '2025-09-01';
const EXAMPLES = ['be-vlg-basisschool', 'be-vlg-scholengroep', 'nl-vo-bestuur'];
const TABLES = ['status', 'budget', 'hours'] as const;

/** Folders with what is asked about: the fixtures of a tree, the examples of its rules, examples with a past. */
export interface Subjects {
  readonly fixtures: string;
  readonly examples: string;
  readonly history: string;
}

/** Everything that is asked at once; what the answers lead to comes from `questionsAfter`. */
export function firstQuestions({ fixtures, examples, history }: Subjects): Question[] {
  const good = EXAMPLES.map((name) => join(fixtures, name));
  const bad = readdirSync(join(fixtures, 'fout')).map((name) => join(fixtures, 'fout', name));
  return [
    ...[...good, ...bad].flatMap(ofWorkspace),
    ...EXAMPLES.flatMap((name) => ofExample(join(fixtures, name), join(history, name))),
    ...readdirSync(examples).flatMap((days) => ofRuleExamples(examples, days)),
    ...ofLaw(fixtures),
  ];
}

/** Whether the answer names what more can be asked: a file's figures, or all rules and numbers of the law. */
export function leads({ args }: Question): boolean {
  return args[0] === 'explain' || isLaw(args);
}

function isLaw(args: readonly string[]): boolean {
  return args[0] === 'law' && args.includes('json') && !args.includes('--vergelijk');
}

/**
 * Each rule and number of the law that the answers name, and of each file a figure of every shape: the tables tell
 * how most others came about. With `every`, each figure.
 */
export function questionsAfter(
  questions: readonly Question[],
  answers: readonly Answer[],
  { every }: { every: boolean },
): Question[] {
  return questions.flatMap(({ cwd, args }, index) => {
    const { code, outputs } = answers[index] ?? { code: -1, outputs: {} };
    const said = outputs['stdout'] ?? '';
    if (isLaw(args)) {
      const { rules, parameters } = JSON.parse(said) as Record<'rules' | 'parameters', Named[]>;
      return [...rules, ...parameters].flatMap(({ name, id }) =>
        ['nl', 'en'].map((lang) => ({ cwd, args: ['explain', name ?? id ?? '', '--lang', lang] })),
      );
    }
    const addresses = code === 0 ? addressesIn(said) : [];
    const asked = every ? addresses : [...new Map(addresses.map((one) => [masked(one), one])).values()];
    return asked.map((address) => dated(cwd, 'explain', `${args[1]}#${address}`));
  });
}

interface Named {
  readonly name?: string;
  readonly id?: string;
}

/** `rechten/p-0101/basisrecht-uren/2026-2027    83 uur`: what stands before the first two spaces. */
export function addressesIn(list: string): string[] {
  return list.split('\n').flatMap((line) => /^(\S+) {2,}/.exec(line)?.[1] ?? []);
}

function ofWorkspace(cwd: string): Question[] {
  const documents = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  return [
    everyFormat(cwd),
    dated(cwd, 'lint', '--format', 'json', '--lang', 'en'),
    ...TABLES.flatMap((table) => FORMATS[table].map((format) => dated(cwd, table, '--format', format))),
    dated(cwd, 'budget', '--explain'),
    dated(cwd, 'hours', '--explain'),
    ...documents.sort().flatMap((name) => ofDocument(cwd, name)),
  ];
}

/** Judged once, written in every format. */
function everyFormat(cwd: string): Question {
  const formats = FORMATS.lint.flatMap((format) => ['--format', `${format}={out}/${format}`]);
  return dated(cwd, 'lint', ...formats, '--suppressed');
}

function ofDocument(cwd: string, name: string): Question[] {
  const text = readFileSync(join(cwd, name), 'utf8');
  const kind = /^soort: *([a-z-]+)/m.exec(text)?.[1] ?? '';
  const print = (...args: string[]): Question => dated(cwd, 'render', name, ...args);
  const people = kind === 'personeel' ? [...text.matchAll(/\bid: *"?(p-\d+)/g)].map(([, id = '']) => id) : [];
  return [
    dated(cwd, 'explain', name),
    print(),
    ...(kind === 'plan' ? ['intern', 'publiek'].map((audience) => print('--audience', audience)) : []),
    ...people.map((id) => print('--medewerker', id)),
  ];
}

function ofExample(cwd: string, changed: string): Question[] {
  giveHistory(cwd, changed);
  return [
    dated(cwd, 'lint', '--format', 'json', '--at', BEFORE),
    dated(cwd, 'lint', '--format', 'json', '--vergelijk', BEFORE),
    ...FORMATS.diff.map((format) => dated(changed, 'diff', 'HEAD', '--format', format)),
    dated(changed, 'lint', '--format', 'json', '--changed', 'HEAD'),
  ];
}

/** All that are judged on the same days, in one run: `DAY` or `DAY,DAY-OF-LAW`. */
function ofRuleExamples(folder: string, days: string): Question[] {
  const [today = '', at] = days.split(',');
  const args = ['lint', '--format', 'json', '--today', today, ...(at === undefined ? [] : ['--at', at])];
  const cwd = join(folder, days);
  return ['nl', 'en'].map((lang) => ({ cwd, args: [...args, '--lang', lang] }));
}

function ofLaw(cwd: string): Question[] {
  return [
    ...FORMATS.law.map((format) => dated(cwd, 'law', '--format', format)),
    dated(cwd, 'law', '--vergelijk', BEFORE),
    dated(cwd, 'law', '--vergelijk', BEFORE, '--format', 'json'),
  ];
}

function dated(cwd: string, ...args: string[]): Question {
  return { cwd, args: [...args, '--today', TODAY] };
}
