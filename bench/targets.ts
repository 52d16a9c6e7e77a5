/** A tree with a program, and a board that it judges. */
export type Program = 'old' | 'new';
export type Board = keyof typeof BOARDS;
export type Command = (typeof COMMANDS)[number];

/** Boards by size: about 2,100 and 4,200 files in schools of 50, and one school of 800 and of 1,600. */
export const BOARDS = {
  '2,100 files': { schools: 38, staff: 50 },
  '4,200 files': { schools: 76, staff: 50 },
  '800 staff': { schools: 1, staff: 800 },
  '1,600 staff': { schools: 1, staff: 1600 },
} as const;
export const COMMANDS = ['lint', 'hours', 'budget'] as const;

/** One program on one board. */
export interface Case {
  readonly program: Program;
  readonly board: Board;
}

/** What one case may cost at most, as a part of another. */
export interface Target {
  readonly of: Case;
  readonly to: Case;
  readonly what: 'seconds' | 'megabytes';
  readonly atMost: number;
}

const on = (program: Program, board: Board): Case => ({ program, board });

/** Each holds for every command. */
export const TARGETS: readonly Target[] = [
  { of: on('new', '2,100 files'), to: on('old', '2,100 files'), what: 'seconds', atMost: 0.25 },
  { of: on('new', '2,100 files'), to: on('old', '2,100 files'), what: 'megabytes', atMost: 0.6 },
  { of: on('new', '4,200 files'), to: on('new', '2,100 files'), what: 'seconds', atMost: 2.1 },
  { of: on('new', '1,600 staff'), to: on('new', '800 staff'), what: 'seconds', atMost: 2.2 },
];
