import type { Random } from './random.ts';

const SUBJECTS = ['#begroting/gepland', '#/activiteiten/0', '#rechten', ''];
const KINDS = [
  'plan',
  'personeel',
  'uitgaven',
  'persoonlijk-plan',
  'deelname',
  'voortgang',
  'school',
  'kader',
];
const FORMATS = {
  lint: ['text', 'codeframe', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'],
  compared: ['text', 'json'],
  table: ['text', 'json', 'csv'],
  diff: ['text', 'markdown', 'json'],
  law: ['text', 'json', 'markdown'],
};

/** Each command of the program: how a line of it is made for a workspace with these files. */
export const LINES: Readonly<Record<string, (files: readonly string[], random: Random) => string[]>> = {
  lint: (_, random) =>
    random.oneIn(6)
      ? ['--vergelijk', '2025-01-01', '--format', random.pick(FORMATS.compared)]
      : [
          ...['--format', random.pick(FORMATS.lint)],
          ...['--fail-on', random.pick(['error', 'warning', 'info'])],
          ...random.pick([[], [], ['--at', '2024-01-01'], ['--changed'], ['--suppressed']]),
        ],
  status: (_, random) => ['--format', random.pick(FORMATS.table)],
  budget: tables,
  hours: tables,
  explain: (files, random) => [`${random.pick(files)}${random.pick(SUBJECTS)}`],
  law: (_, random) => ['--format', random.pick(FORMATS.law)],
  render: (files, random) => [
    random.pick(files),
    ...['--format', 'md'],
    ...random.pick([[], ['--audience', 'publiek'], ['--audience', 'intern'], ['--medewerker', 'p-0001']]),
  ],
  diff: (_, random) => ['HEAD', '--format', random.pick(FORMATS.diff)],
  approve: (files, random) => [
    random.pick(files),
    ...['--orgaan', random.pick(['loc', 'pmr', 'pgmr']), '--zitting', '2026-06-12', '--uitkomst', 'akkoord'],
  ],
  new: (files, random) => [random.pick(KINDS), ...random.pick([[], ['--from', random.pick(files)]])],
  verify: (files, random) => [random.pick(files)],
  'geschiedenis-nakijken': () => [],
  init: () => ['nieuw', '--regelgeving', 'nl-po', '--voor', 'school', '--naam', 'De Linde'],
  completion: (_, random) => [random.pick(['zsh', 'bash', 'fish', 'powershell'])],
};

function tables(_: readonly string[], random: Random): string[] {
  return [
    '--format',
    random.pick(FORMATS.table),
    ...random.pick([[], ['--explain'], ['--at', '2020-01-01']]),
  ];
}

/** What judges most is asked most. */
const USUAL = ['lint', 'lint', 'lint', 'status', 'budget', 'hours', 'render', 'explain', 'diff'];

/** A command and its arguments. */
export function commandLine(files: readonly string[], random: Random): string[] {
  const name = random.oneIn(4) ? random.pick(Object.keys(LINES)) : random.pick(USUAL);
  return [name, ...(LINES[name]?.(files, random) ?? [])];
}

/** The commands that read a whole workspace, and so must tell of each file that can't be read. */
export const READ_ALL = ['lint', 'status', 'budget', 'hours', 'diff'];
