/** The forms in which findings are reported; the first is what one gets unasked. */
export const REPORT_FORMATS = [
  'text',
  'codeframe',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
