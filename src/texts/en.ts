import { ERRORS } from './errors-en.ts';
import type { NextWords, Texts } from './nl.ts';

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
  tableNote: '≥, ≤ and ?: a part is not known yet; –: no right found.',
  inEuro: 'euros',
  inHours: 'hours',
  atMost: 'at most',
  noRight: 'no right found',
  counts: {
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    rules: (count) => (count === 1 ? '1 rule' : `${count} rules`),
    skipped: (count) =>
      `${count === 1 ? '1 file' : `${count} files`} passed over for .gitignore, overslaan or a link`,
    unjudged: (count) => `${count === 1 ? '1 file' : `${count} files`} not yet judged on content`,
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    info: (count) => `${count} info`,
    exempted: (count) => (count === 1 ? '1 exception' : `${count} exceptions`),
  },
  internal: (rule, message) =>
    `The rule ${rule} failed (${message}); that is proplan's mistake, not the plan's.`,
  dates: (at, today) => (at === null ? `today ${today}` : `law of ${at}, today ${today}`),
  explain: {
    article: 'Article',
    force: 'Force',
    severity: 'Severity',
    source: 'Source',
    good: 'Good',
    bad: 'Wrong',
    finding: 'Finding',
    parameter: 'Parameter',
    from: 'holds from',
    rounding: 'rounded',
    doubt: 'Doubt',
    figures: 'Figures',
    core: "proplan's own check, without an article",
  },
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
  status: {
    what: 'what',
    state: 'state',
    detail: 'which',
    before: 'by',
    subject: 'for',
    passed: 'Past already',
    ahead: 'Still to do, nearest first',
    kinds: {
      plan: 'plan',
      kader: 'framework',
      personeel: 'staff register',
      'persoonlijke-plannen': 'personal plans',
      deelname: 'participation',
      voortgang: 'progress',
      uitgaven: 'expenses',
    },
    states: {
      goedgekeurd: 'approved',
      'gewijzigd-na-besluit': 'changed after the decision: submit it again',
      'wacht-op-voorwaarde': 'decided, but a condition is open',
      'niet-goedgekeurd': 'decided, but not approved',
      'nog-niet-besloten': 'not decided yet: submit it',
      fouten: 'has errors',
      onbekend: 'unknown: plan with errors',
      aanwezig: 'present',
      leeg: 'without employees yet',
      ontbreekt: 'missing',
      elders: 'elsewhere, not read along',
    },
    deadlines: {
      'kader-opnieuw': 'agree the framework again',
      'persoonlijk-plan-opnieuw': 'renew the personal plan',
      'recht-vervalt': 'unused right lapses',
      'spaarsaldo-vervalt': 'saved right lapses',
      'plan-volgend-jaar': 'plan for next school year',
      evaluatie: 'evaluate the activity',
      indicator: 'measure the goal',
      'uitzondering-eindigt': 'exception ends',
    },
  },
  compared: {
    added: (at: string | null, other: string) =>
      `New under the law of ${at ?? "each plan's own day"}, compared with that of ${other}`,
    gone: (at: string | null, other: string) =>
      `Gone under the law of ${at ?? "each plan's own day"}, compared with that of ${other}`,
  },
  law: {
    title: (at: string | null) => (at === null ? 'The law as data' : `The law on ${at}`),
    intro:
      'Each value holds from its date to the next one, or through the day that is named. `primary`: read in the text itself; `secondary`: read in another account; `doubtful`: derived, or with an assumed start or scope.',
    regimes: 'Regimes',
    regime: 'regime',
    parameters: 'Numbers',
    articles: 'Articles and their rules',
    withoutRule: 'What no rule covers',
    doubts: 'Open doubts',
    rules: 'rules',
    article: 'article',
    from: 'from',
    value: 'value',
    source: 'source',
    confidence: 'confidence',
    verifiedOn: 'verified on',
    staleValues: 'Not verified for more than twelve months',
    number: 'number',
    reason: 'reason',
    about: 'about',
    doubt: 'doubt',
    unit: (unit: string, per: string) => `${unit}; a new value works per ${per}`,
    counts: (parameters: number, rules: number) => `${parameters} numbers, ${rules} rules`,
    verified: (date: string | null, stale: boolean) =>
      date === null
        ? 'no number to verify'
        : `last verified on ${date}${stale ? ', more than twelve months ago' : ''}`,
    none: 'no value on this day',
    through: 'through',
    examples: (count: number) => (count === 1 ? '1 example' : `${count} examples`),
    doubtfulSource: 'the source itself was not read or is not sure',
    changes: (from: string, to: string) => `How the law of ${to} differs from that of ${from}`,
    nothingChanged: 'Nothing changed.',
    started: 'Rules that hold by then',
    ended: 'Rules that no longer hold',
    before: 'was',
    after: 'becomes',
  },
  changedSince: (count, ref, base) =>
    `${count === 1 ? '1 changed file' : `${count} changed files`} since ${ref} (${base}).`,
  fresh: {
    fill: 'Take away the # before what applies, and fill in; proplan lint says what is missing.',
    summary: ({ goals, activities, stops, again }) => [
      `Goes on: ${goals === 1 ? '1 goal' : `${goals} goals`}, ${activities === 1 ? '1 activity' : `${activities} activities`}.`,
      ...(stops.length === 0
        ? []
        : [`Does not go on: ${stops.map(([id, why]) => `${id} (${STOPS[why]})`).join(', ')}.`]),
      ...(stops.some(([, why]) => why === 'kort') ? [NO_REPORT] : []),
      `To be decided again: ${[...again.map(([what, count]) => AGAIN[what](count)), 'the approval'].join('; ')}.`,
    ],
  },
  readElsewhere: (kinds) =>
    `Not read, since proplan.yaml has it elsewhere: ${kinds}. Without --with balances are incomplete.`,
  verify: {
    approved: { yes: 'is approved as it stands now.', no: 'is not approved as it stands now.' },
    none: 'There is no decision on it yet.',
    missing: 'this document is not here, or has mistakes',
    decision: (orgaan, zitting, uitkomst) => `Decision of ${orgaan} of ${zitting}, ${uitkomst}`,
    matches: {
      gelijk: 'fits this text',
      'binnen-mandaat': 'still holds, the change lies within the mandate',
      anders: 'does not fit this text',
    },
    reasons: {
      nobody: 'no body decides on this document',
      role: (roles) => `the role does not fit this body, which here has ${roles}`,
      body: 'this body does not decide here',
      heard: 'this body was only heard',
      excess: (change, limit) => `the costs changed by ${change}, and the mandate goes up to ${limit}`,
      condition: 'a condition is not met yet, write the day at voldaan-op',
      outcome: 'the outcome is no approval',
      takenBack: 'the same body said no to this text later',
    },
    paper: {
      again: 'A group has four characters: digits, and letters from a to f.',
      ask: (number) => `Group ${number} of the digest on paper (Enter skips): `,
      same: (count) =>
        count === 1 ? 'The group on paper is right.' : `The ${count} groups on paper are right.`,
      other: (number, characters) =>
        `Group ${number} on paper is ${characters}; this document has something else there. The paper is of another text.`,
    },
    tag: {
      signed: (tag, signer, key) => `The tag ${tag} is signed by ${signer}, with the key ${key}.`,
      unsigned: {
        none: (tag) => `The tag ${tag} has no signature.`,
        stranger: (tag) =>
          `The signature on ${tag} is of nobody in that file. Each line of it is an address, and then the key.`,
      },
      same: (tag, document) => `${document} stands in ${tag} as it is now.`,
      other: (tag, document) => `${document} stands in ${tag} otherwise than it is now, or not at all.`,
    },
  },
  diff: {
    title: (base, head) =>
      head === null ? `What changes since ${base}` : `What changes from ${base} to ${head}`,
    parted: (ref, commit) => `where this parted from ${ref} (${commit})`,
    same: 'Nothing changes in plans, figures, findings or decisions.',
    details: 'All changes',
    part: 'part',
    before: 'was',
    after: 'becomes',
    change: 'difference',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
    more: (count) => `and ${count} more, see all changes`,
    moved: (other) => `from or to ${other}`,
    heads: {
      unread: 'Not compared, since it has mistakes',
      approval: 'Approval',
      rights: 'Rights that are no longer met',
      added: 'New findings',
      gone: 'Findings that are gone',
    },
    happened: { nieuw: 'new', weg: 'gone', gewijzigd: 'changed', verplaatst: 'moved' },
    approved: { yes: 'is now approved', no: 'is no longer approved' },
    decision: (one) => `The decision of ${one.orgaan} of ${one.zitting} on ${one.document}`,
    effects: {
      vervalt: 'does not hold for this text: submit it again',
      'binnen-mandaat': 'still holds: the change lies within the mandate',
      'geldt-weer': 'holds again',
      nieuw: 'is new',
      weg: 'is gone',
    },
    divisions: {
      totaal: 'together',
      thema: 'theme',
      categorie: 'category',
      'uren-uit': 'hours from',
      budget: 'budget',
      bron: 'source',
      post: 'cost type',
    },
  },
  init: {
    ciBelow: 'Mind: the repository begins higher. Move the files for CI and CODEOWNERS to its root.',
    title: 'A new workspace. Choose with the arrows and press Enter; Ctrl+C stops and writes nothing.',
    regime: 'Which rules hold?',
    regimes: {
      'be-vlg': 'Flanders',
      'nl-vo': 'the Netherlands, secondary education',
      'nl-po': 'the Netherlands, primary education',
      'nl-mbo': 'the Netherlands, vocational education',
    },
    owner: 'For whom is the folder?',
    owners: { school: 'one school or institution', bestuur: 'a board with its schools' },
    name: { school: 'What is the school called?', bestuur: 'What is the board called?' },
    id: 'Which short identifier does it get in the files?',
    another: 'Does the board have another school?',
    yes: 'Yes',
    no: 'No',
    type: 'What kind of institution is it?',
    net: 'To which network does it belong?',
    year: 'For which school year is the plan?',
    ci: 'Who checks each change?',
    systems: { github: 'GitHub', gitlab: 'GitLab', azure: 'Azure DevOps', geen: 'nobody by itself' },
    secretary:
      'Who looks at documents about persons and at decisions, for example @school/secretariaat? It may stay empty.',
    thanks: 'That is all.',
    stopped: 'Stopped.',
    written: (folder) => `Written in ${folder}:`,
    next: 'What is left:',
    fill: (readme) => `Read ${readme}, and fill in what is missing: proplan lint names it.`,
    save: (repository) =>
      `Keep all in Git: ${repository ? '' : 'git init -b main, '}git add -A, git commit -m "Begin".`,
    source: (pakket) =>
      `CI takes ${pakket} with npx. If proplan is not there, name another place in the file for CI; init --help says more at --pakket.`,
    submit: (plans) => `Submit ${plans.join(' and ')}, and write the decision down with proplan approve.`,
  },
  errors: ERRORS,
  unexpected: (message) => `proplan failed: ${message}`,
};

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const STOPS: Readonly<Record<NextWords['stops'][number][1], string>> = {
  afgerond: 'done',
  geschrapt: 'dropped',
  kort: 'short term, and no progress report says that it still runs',
  'zonder-doel': 'works on no goal that goes on',
};

const NO_REPORT =
  'Does a short goal still run? Write that down with proplan new voortgang, delete the new plan and make it again.';

const AGAIN: Readonly<Record<NextWords['again'][number][0], (count: number) => string>> = {
  wanneer: (count) => `when, of ${some(count, 'part', 'parts')}`,
  'betaald-uit': (count) => `the budget of ${some(count, 'cost', 'costs')}`,
  instemming: (count) => `the consent of ${some(count, 'participant', 'participants')}`,
  meting: (count) => `the day on which ${some(count, 'goal is', 'goals are')} measured`,
  begroting: () => 'the budget',
  behoefteanalyse: () => 'the day of the needs analysis, and whether the needs still hold',
  starters: () => 'the starters and their mentors',
  opgesteld: () => 'who drew the plan up, and when',
};
