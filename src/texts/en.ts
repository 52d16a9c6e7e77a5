import type { NextWords, Texts } from './nl.ts';

type Args = Readonly<Record<string, string>>;

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
    skipped: (count) => `${count} skipped`,
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
      'gewijzigd-na-besluit': 'changed after the decision',
      'nog-niet-besloten': 'not decided yet',
      fouten: 'has errors',
      aanwezig: 'present',
      ontbreekt: 'missing',
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
      'voorwaarde-open': 'meet the condition of the decision',
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
      ...(stops.length === 0 ? [] : [`Does not go on: ${stops.join(', ')}.`]),
      `To be decided again: ${[...again.map(([what, count]) => AGAIN[what](count)), 'the approval'].join('; ')}.`,
    ],
  },
  readElsewhere: (kinds) =>
    `Not read, since proplan.yaml has it elsewhere: ${kinds}. Without --with balances are incomplete.`,
  verify: {
    approved: { yes: 'is approved as it stands now.', no: 'is not approved as it stands now.' },
    none: 'There is no decision on it yet.',
    missing: 'this document is not here, or has mistakes of form',
    decision: (orgaan, zitting, uitkomst) => `Decision of ${orgaan} of ${zitting}, ${uitkomst}`,
    matches: {
      gelijk: 'fits this text',
      'binnen-mandaat': 'still holds, the change lies within the mandate',
      anders: 'does not fit this text',
    },
    paper: {
      ask: (number) => `Group ${number} of the digest on paper (Enter skips): `,
      same: (count) =>
        count === 1 ? 'The group on paper is right.' : `The ${count} groups on paper are right.`,
      other: (number, characters) =>
        `Group ${number} on paper is ${characters}; this document has something else there. The paper is of another text.`,
    },
    tag: {
      signed: (tag, words) => `The tag ${tag} is signed. ${words}`,
      unsigned: (tag) => `The tag ${tag} has no signature of an allowed signer.`,
      same: (tag, document) => `${document} stands in ${tag} as it is now.`,
      other: (tag, document) => `${document} stands in ${tag} otherwise than it is now, or not at all.`,
    },
  },
  diff: {
    title: (base, head) =>
      head === null ? `What changes since ${base}` : `What changes from ${base} to ${head}`,
    same: 'Nothing changes in plans, figures, findings or decisions.',
    details: 'All changes',
    part: 'part',
    before: 'was',
    after: 'becomes',
    change: 'difference',
    nothing: 'nothing',
    more: (count) => `and ${count} more, see all changes`,
    moved: (other) => `from or to ${other}`,
    heads: {
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
    submit: (plan) => `Submit ${plan}, and write the decision down with proplan approve.`,
  },
  errors: {
    cancelled: () => 'Nothing was written.',
    'flags-missing': (args: Args) =>
      `This is still needed: ${args['flags']}. On a terminal proplan init asks for it; proplan init --help explains.`,
    'init-id': (args: Args) =>
      `${args['option']} takes an identifier of small letters, digits and hyphens, at most 40 signs, not ${args['value']}.${args['meant'] ? ` Did you mean ${args['meant']}?` : ''}`,
    'bad-name': (args: Args) => `${args['option']} takes a name on one line.`,
    'school-form': (args: Args) =>
      `--school takes an identifier and a name, such as de-linde="De Linde", not ${args['value']}.`,
    'double-id': (args: Args) => `The identifier ${args['value']} is there twice; give each its own.`,
    'no-schools-here': () =>
      'With --voor school there is one school: leave out --school, or choose --voor bestuur.',
    'only-flanders': (args: Args) => `${args['option']} goes with --regelgeving be-vlg; leave it out here.`,
    'init-school-year': (args: Args) =>
      `--schooljaar takes two successive years, such as 2026-2027, not ${args['value']}.`,
    'bad-owner': (args: Args) =>
      `--secretaris takes a user, team or mail address, such as @school/secretariaat, not ${args['value']}.`,
    'target-exists': (args: Args) =>
      `${args['path']} exists already, and proplan init overwrites nothing. Nothing was written.`,
    'no-git': () => 'This needs Git, which is not on this computer.',
    'git-failed': (args: Args) => `Git could not do: git ${args['command']}.`,
    'no-repository': (args: Args) =>
      `${args['path']} lies in no Git repository. Begin one with git init, or work in a clone.`,
    'unknown-ref': (args: Args) => `Git knows no branch, tag or commit ${args['ref']}.`,
    'no-default-branch': () => 'No main branch was found; name it, for instance --changed origin/main.',
    'no-common-commit': (args: Args) => `${args['ref']} and the current branch have no commit in common.`,
    shallow: (args: Args) =>
      `Only part of the history was fetched, and ${args['ref']} is not in it. Fetch all: git fetch --unshallow, or in CI fetch-depth: 0.`,
    'no-such-path': (args: Args) => `The path ${args['path']} does not exist.`,
    'no-files': (args: Args) => `There is no YAML file under ${args['path']}.`,
    'settings-no-file': (args: Args) => `${args['path']} is no readable settings file.`,
    'settings-name': (args: Args) => `The settings file is called proplan.yaml; rename ${args['path']}.`,
    'no-format-file': (args: Args) => `${args['format']} takes the name of a file.`,
    'one-on-screen': (args: Args) =>
      `The screen takes one format; of ${args['formats']} put the others in a file with =FILE.`,
    'with-one-workspace': () => '--with goes with one workspace, and there are more here; go to its folder.',
    'no-settings': (args: Args) => `The settings file ${args['path']} does not exist.`,
    'bad-settings': (args: Args) =>
      `The settings ${args['path']}:${args['line']}:${args['column']} are wrong. ${args['message'] ?? ''}`,
    'unknown-rule-setting': (args: Args) =>
      `${args['path']} names the unknown rule ${args['rule']}.${args['meant'] ? ` Did you mean ${args['meant']}?` : ''}`,
    'setting-lowers': (args: Args) =>
      `${args['path']} makes the rule ${args['rule']} lighter; only an exception in the document may do that.`,
    'bad-date': (args: Args) =>
      `${args['option']} takes an existing date such as 2026-09-01, not ${args['value']}.`,
    'unknown-value': (args: Args) =>
      `${args['option']} does not know ${args['value']}; choose from ${args['choices']}.`,
    'unknown-subject': (args: Args) =>
      `${args['subject']} is no rule, file or figure.${args['meant'] ? ` Did you mean ${args['meant']}?` : ''}`,
    'no-figures': (args: Args) =>
      `${args['path']} has no figures; try a plan, school, register or personal plan.`,
    'unknown-pointer': (args: Args) => `${args['path']} has nothing at ${args['pointer']}.`,
    'unknown-figure': (args: Args) =>
      `${args['file']} has no figure ${args['figure']}.${args['meant'] ? ` Did you mean ${args['meant']}?` : ''}`,
    'not-renderable': (args) =>
      `${args['path']} is a ${args['soort']}; what can be printed: ${args['kinds']}.`,
    'inside-only': (args) =>
      `What is about one person is not printed for ${args['audience']}; only for intern.`,
    'person-needed': (args) =>
      `A balance letter is for one employee: add --medewerker, for instance ${args['example']}.`,
    'no-person-here': () => '--medewerker goes with a balance letter, so with the file personeel.',
    'unknown-person': (args) => `${args['value']} is not in this file personeel.`,
    'unknown-template': (args) =>
      `proplan.yaml has the unknown name ${args['key']} at sjablonen.${args['meant'] ? ` Did you mean ${args['meant']}?` : ` There are: ${args['known']}.`}`,
    'not-decidable': (args: Args) => `No body decides on ${args['path']}.`,
    'pdf-to-terminal': () => 'A pdf does not fit the screen; name a file with -o.',
    'file-exists': (args: Args) => `${args['path']} exists already; proplan does not overwrite a decision.`,
    'costs-need-amount': () => 'A mandate for costs needs a highest difference: add --tot-bedrag.',
    'no-condition': () => 'An agreement on conditions needs at least one: add --voorwaarde "text".',
    'stray-condition': () => 'A condition goes with the outcome akkoord-onder-voorwaarden.',
    'bad-groups': (args: Args) =>
      `--groepen takes numbers with four characters, as 3=ab12,11=90ff, not ${args['value']}.`,
    'tag-needs-signers': () =>
      'To check a signed tag, give --tag and --ondertekenaars, the file with who may sign.',
    'verify-document': (args: Args) =>
      `--groepen and --tag are about a plan or framework, and ${args['path']} is a decision.`,
    'new-decision': () => 'Write down a decision with proplan approve; it adds the digest.',
    'from-is-for-plans': () => "--from makes a plan out of last year's: proplan new plan --from FILE.",
    'from-needs-school-year': (args: Args) =>
      `${args['path']} is no plan for one school year; begin the new one with proplan new plan.`,
    'new-exists': (args: Args) => `${args['path']} exists already; name another file with -o.`,
    'no-school': () => 'There is no school here yet; begin with proplan new school.',
    'which-school': (args: Args) => `Say with --school for which school this is: ${args['known']}.`,
    'unknown-school': (args: Args) =>
      `There is no school ${args['school']} here; there are: ${args['known']}.`,
    'bad-school-year': (args: Args) => `--jaar takes a school year such as 2026-2027, not ${args['value']}.`,
    'bad-year': (args: Args) => `--jaar takes a calendar year here, such as 2026, not ${args['value']}.`,
    'new-needs-id': () => 'Give a short id with --id, for instance --id de-linde.',
    'new-needs-regelgeving': () => 'Say with --regelgeving which rules hold: be-vlg, nl-vo, nl-po or nl-mbo.',
    'new-needs-medewerker': () => 'Give a pseudonym with --medewerker, for instance --medewerker p-0012.',
    'new-needs-bestuur': () => 'This needs exactly one board; begin with proplan new bestuur.',
    'new-needs-plan': (args: Args) =>
      `There is no plan for ${args['schooljaar']} here; give the school year of the plan with --jaar.`,
    'future-session': (args: Args) =>
      `The session of ${args['value']} lies in the future; write a decision down once it is taken.`,
    'bad-amount': (args: Args) => `${args['option']} takes an amount such as 500.00, not ${args['value']}.`,
    'invalid-document': (args: Args) =>
      `${args['path']} has mistakes of form and does not count; proplan lint says what is wrong.`,
    unreadable: (args: Args) => `${args['path']} can not be read (${systemWords(args['why'])}).`,
    unwritable: (args: Args) => `${args['path']} can not be written (${systemWords(args['why'])}).`,
    'no-typst': () =>
      'The part that makes pdf is missing for this system. Install it with: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0',
  },
  unexpected: (message) => `proplan failed: ${message}`,
};

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const AGAIN: Readonly<Record<NextWords['again'][number][0], (count: number) => string>> = {
  wanneer: (count) => `when, of ${some(count, 'part', 'parts')}`,
  'betaald-uit': (count) => `the budget of ${some(count, 'cost', 'costs')}`,
  instemming: (count) => `the consent of ${some(count, 'participant', 'participants')}`,
  meting: (count) => `the day on which ${some(count, 'goal is', 'goals are')} measured`,
  begroting: () => 'the budget',
  behoefteanalyse: () => 'the day of the needs analysis, and whether the needs still hold',
  starters: () => 'the starters and their mentors',
};

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'no access',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder does not exist',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'part of the path is no folder',
};

function systemWords(code: string | undefined): string {
  return SYSTEM[code ?? ''] ?? code ?? '';
}
