import { REPORT_FORMATS } from '../report/formats.ts';

/** What `--format` takes, by command; the first is what a command gives unasked. */
export const FORMATS = {
  lint: REPORT_FORMATS,
  status: ['text', 'json', 'csv'],
  budget: ['text', 'json', 'csv'],
  hours: ['text', 'json', 'csv'],
  law: ['text', 'json', 'markdown'],
  render: ['md', 'pdf'],
  diff: ['text', 'markdown', 'json'],
} as const;

export type Format<C extends keyof typeof FORMATS> = (typeof FORMATS)[C][number];
