import { DIFF } from './diff.ts';
import { ERRORS } from './errors-en.ts';
import { EXPLAIN } from './explain.ts';
import { INIT } from './init.ts';
import { LAW } from './law.ts';
import { FRESH } from './new.ts';
import type { Texts } from './nl.ts';
import { STATUS } from './status.ts';
import { VERIFY } from './verify.ts';

/** Words that are not a rule's own, in English. */
export const en: Texts = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  force: { wet: 'law', cao: 'collective agreement', verwacht: 'expected', praktijk: 'good practice' },
  confidence: {
    primary: 'read in the text itself',
    secondary: "read in another's account",
    doubtful: 'doubtful',
  },
  reportHeads: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  reportColumns: { where: 'Where', what: 'What there is', todo: 'What to do', basis: 'Basis' },
  unknown: 'unknown',
  nothingToShow: 'There are no figures here: no budgets, plans or rights.',
  balanceNote: 'over: right + saved − used; nog vrij te plannen: over − planned.',
  tableNote: '≥, ≤ and ?: a part is not known yet; –: no right found.',
  inEuro: 'euros',
  inHours: 'hours',
  atMost: 'at most',
  noRight: 'no right found',
  counts: {
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    rules: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    skipped: (count) =>
      `${count === 1 ? '1 file' : `${count} files`} passed over for .gitignore or overslaan`,
    unjudged: (count) => `${count === 1 ? '1 file' : `${count} files`} not yet judged on content`,
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count) => `${count} info`,
    exempted: (count) => (count === 1 ? '1 exception' : `${count} exceptions`),
  },
  internal: (rule, message) =>
    `The rule ${rule} failed (${message}); that is proplan's mistake, not the plan's.`,
  dates: (at, today) => (at === null ? `today ${today}` : `law of ${at}, today ${today}`),
  explain: EXPLAIN.en,
  decidedWithErrors: (count) =>
    `Mind: this document has ${count === 1 ? '1 error' : `${count} errors`}; proplan lint shows them.`,
  misfits: {
    niemand: (soort) => `Note: this is no approval. On a ${soort} no body decides here.`,
    orgaan: ({ orgaan }, soort, { bodies }) =>
      `Note: this is no approval. On a ${soort} decides ${bodies} here, not ${orgaan}.`,
    rol: ({ rol }, _, { roles }) =>
      `Note: this is no approval. The role ${rol} does not fit this body here; ${roles} does.`,
    uitkomst: ({ rol, uitkomst }, _, { roles }) =>
      `Note: this is no approval. The outcome ${uitkomst} does not fit the role ${rol ?? roles}.`,
    voorwaarde: 'Note: this is an approval only once every condition has a day, at voldaan-op.',
  },
  written: (path) => `Written: ${path}`,
  status: STATUS.en,
  compared: {
    added: (at: string | null, other: string) =>
      `New under the law of ${at ?? "each plan's own day"}, compared with that of ${other}`,
    gone: (at: string | null, other: string) =>
      `Gone under the law of ${at ?? "each plan's own day"}, compared with that of ${other}`,
  },
  law: LAW.en,
  changedSince: (count, ref, base) =>
    `${count === 1 ? '1 changed file' : `${count} changed files`} since ${ref} (${base}).`,
  goneSince: (files) =>
    `${files.length === 1 ? '1 document is no longer there' : `${files.length} documents are no longer there`}: ${files.join(', ')}.`,
  fresh: FRESH.en,
  readElsewhere: (kinds) =>
    `Not read, since proplan.yaml has it elsewhere: ${kinds}. Without --with balances are incomplete.`,
  verify: VERIFY.en,
  diff: DIFF.en,
  init: INIT.en,
  errors: ERRORS,
  unexpected: (message) => `proplan failed: ${message}`,
};
