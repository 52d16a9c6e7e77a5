import type { Answer, Question } from './ask.ts';
import { type Difference, inJson } from './in-json.ts';
import { inText } from './in-text.ts';
import { masked } from './shape.ts';

/** All differences of one kind: how many, and the first two. */
export interface Kind {
  readonly kind: string;
  readonly count: number;
  readonly samples: readonly Sample[];
}
interface Sample {
  readonly asked: string;
  readonly before: unknown;
  readonly after: unknown;
}
const SAMPLES = 2;

/** Groups what differs between the answers of two builds to the same questions, most frequent first. */
export function kindsOf(
  questions: readonly Question[],
  before: readonly Answer[],
  after: readonly Answer[],
): Kind[] {
  const kinds = new Map<string, { count: number; samples: Sample[] }>();
  for (const [index, question] of questions.entries())
    for (const difference of between(question, before[index], after[index])) {
      const known = kinds.get(difference.kind) ?? { count: 0, samples: [] };
      known.count += 1;
      if (known.samples.length < SAMPLES) known.samples.push({ ...difference, asked: asked(question) });
      kinds.set(difference.kind, known);
    }
  return [...kinds]
    .map(([kind, { count, samples }]) => ({ kind, count, samples }))
    .sort((a, b) => b.count - a.count);
}

/** What a question is called in a report: the last folders of where it was asked, and its words. */
export function asked({ cwd, args }: Question): string {
  return `${cwd.split('/').slice(-2).join('/')}: ${args.join(' ')}`;
}

function between(question: Question, before: Answer | undefined, after: Answer | undefined): Difference[] {
  if (before === undefined || after === undefined) throw new Error(`No answer: ${asked(question)}`);
  const name = nameOf(question);
  const code =
    before.code === after.code
      ? []
      : [{ kind: `${name} exit: ${before.code} → ${after.code}`, before: before.code, after: after.code }];
  const outputs = [...new Set([...Object.keys(before.outputs), ...Object.keys(after.outputs)])];
  return [
    ...code,
    ...outputs.flatMap((output) => {
      const [old, now] = [before.outputs[output] ?? '', after.outputs[output] ?? ''];
      if (old === now) return [];
      const where = output === 'stdout' ? name : `${name} ${output}`;
      return inOutput(old, now).map((one) => ({ ...one, kind: `${where}${one.kind}` }));
    }),
  ];
}

/** `hours json`, `explain figure …/over`: the command and what tells its outputs apart. */
function nameOf({ args: [command = '', ...words] }: Question): string {
  const format = words[words.indexOf('--format') + 1] ?? '';
  const kind = words.includes('--format') && !format.includes('{out}') ? [format] : [];
  if (command === 'explain') kind.push(subjectOf(words[0] ?? ''));
  return [command, ...kind].join(' ');
}

function subjectOf(word: string): string {
  if (word.includes('#')) return `figure …/${masked(word.split('/').at(-1) ?? '')}`;
  return word.endsWith('.yaml') ? 'file' : 'name';
}

function inOutput(before: string, after: string): Difference[] {
  const [old, now] = [dataOf(before), dataOf(after)];
  return old === undefined || now === undefined ? inText(before, after) : inJson(old, now, ' ');
}

function dataOf(text: string): unknown {
  if (!/^[{[]/.test(text)) return figuresIn(text);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The figures of a file, each a line `rechten/p-0101/basisrecht-uren/2026-2027/over    83 uur`; else undefined. */
function figuresIn(text: string): unknown {
  const lines = text.split('\n').filter((line) => line !== '');
  const figures = lines.flatMap((line) => {
    const [, address, value] = /^(\S+\/\S+) {2,}(\S.*)$/.exec(line) ?? [];
    return address === undefined ? [] : [{ address, value }];
  });
  return lines.length > 0 && figures.length === lines.length ? figures : undefined;
}
