import type { ErrorWords } from './error-words.ts';

/** Words for wrong use and for work that failed, by the code of the error, in English. */
export const ERRORS: ErrorWords = {
  cancelled: () => 'Nothing was written.',
  'flags-missing': ({ flags }) =>
    `This is still needed: ${flags}. On a terminal proplan init asks for it; proplan init --help explains.`,
  'init-id': ({ option, value, meant }) =>
    `${option} takes an identifier of small letters, digits and hyphens, at most 40 signs, not ${value}.${meant ? ` Did you mean ${meant}?` : ''}`,
  'bad-name': ({ option }) => `${option} takes a name on one line.`,
  'school-form': ({ value }) =>
    `--school takes an identifier and a name, such as de-linde="De Linde", not ${value}.`,
  'double-id': ({ value }) => `The identifier ${value} is there twice; give each its own.`,
  'no-schools-here': () =>
    'With --voor school there is one school: leave out --school, or choose --voor bestuur.',
  'only-flanders': ({ option }) => `${option} goes with --regelgeving be-vlg; leave it out here.`,
  'init-school-year': ({ value }) =>
    `--schooljaar takes two successive years, such as 2026-2027, between 2000 and 2100, not ${value}.`,
  'bad-owner': ({ value }) =>
    `--secretaris takes a user, team or mail address, such as @school/secretariaat, not ${value}.`,
  'bad-package': ({ value }) =>
    `--pakket takes what npx knows, such as ./.proplan/proplan-0.1.0.tgz or github:school/proplan#v0.1.0, not ${value}.`,
  'no-workspace': ({ path }) =>
    `No proplan.yaml stands above ${path}. Go to the folder of the plan, or begin one with proplan init.`,
  'target-exists': ({ path }) =>
    `${path} exists already, and proplan init overwrites nothing. Nothing was written; go on here with proplan new, or choose an empty folder.`,
  'no-git': () => 'This needs Git, which is not on this computer.',
  'submodule-missing': ({ path }) =>
    `The earlier state of the submodule ${path} was not fetched. Fetch it: git submodule foreach git fetch.`,
  'git-failed': ({ command, reason }) =>
    `Git could not do what is needed here (git ${command}). Git says: ${reason}`,
  'blobs-missing': () =>
    'First fetch what this clone lacks: git fetch --refetch --no-filter origin. proplan itself fetches nothing.',
  'unsafe-path': ({ path }) =>
    `The commit holds a path that leads out of the repository: ${path}. Find out whose commit it is: git fsck.`,
  'no-regime': ({ path }) =>
    `It is not known which rules hold for ${path}. Read the folder with the school and its staff along by --with.`,
  'from-no-plan': ({ path, soort }) => `${path} is of the kind ${soort}, and no plan.`,
  'from-other-school': ({ path, known, school }) => `${path} is a plan of ${known}, not of ${school}.`,
  'person-elsewhere': ({ value, known, school }) => `${value} is in the staff of ${known}, not of ${school}.`,
  'reports-together': ({ path }) =>
    `Two reports can not be in ${path} together; give each a file of its own.`,
  'bad-pseudonym': () =>
    '--medewerker takes a pseudonym such as p-0012, never a name: Git keeps what you write.',
  'repository-refused': ({ path, reason }) =>
    `Git will not read ${path} (${reason}). When another user owns the folder, give git config --global --add safe.directory ${path}.`,
  'no-repository': ({ path }) =>
    `${path} lies in no Git repository. Begin one with git init, or work in a clone.`,
  'no-commits': () =>
    'Nothing is committed in this repository yet; begin with git add -A and git commit -m "Begin".',
  'unknown-ref': ({ ref }) =>
    ref === ''
      ? 'Name a branch, tag or commit; what stands there is empty.'
      : `Git knows no branch, tag or commit ${ref}.`,
  'no-default-branch': () => 'No main branch was found; name it, for instance --changed origin/main.',
  'no-common-commit': ({ ref }) => `${ref} and the current branch have no commit in common.`,
  shallow: ({ ref }) =>
    `Only part of the history was fetched, and ${ref} is not in it. Fetch all: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", or in CI fetch-depth: 0.`,
  'relative-cwd': ({ value }) => `cwd takes an absolute path, such as /srv/plannen, not ${value}.`,
  'no-such-path': ({ path }) =>
    `The path ${path} does not exist.${path.includes('*') ? ' Name each file or their folder: this shell does not fill in *.' : ''}`,
  'link-outside': ({ path }) =>
    `${path} leads over a link to outside the workspace. Name the file itself, in its own place.`,
  'no-plain-file': ({ path }) => `${path} is no plain file, but for instance a pipe or device.`,
  'no-files': ({ path }) =>
    `There is no YAML file under ${path}. Go to the folder of the plan, or begin one with proplan init.`,
  'all-skipped': ({ path, count }) =>
    `Below ${path} no YAML file is left: ${count === '1' ? 'the only one is' : `all ${count} are`} passed over. Look at overslaan in proplan.yaml and at .gitignore.`,
  'no-files-then': ({ ref }) => `In ${ref} there is no YAML file here yet.`,
  'settings-no-file': ({ path }) => `${path} is no readable settings file.`,
  'settings-link': ({ path }) =>
    `${path} is a link to outside the workspace, and proplan does not read it. Put the settings file itself in the folder.`,
  'settings-name': ({ path }) => `The settings file is called proplan.yaml; rename ${path}.`,
  'no-format-file': ({ format }) => `${format} takes the name of a file.`,
  'one-on-screen': ({ formats }) =>
    `The screen takes one format; of ${formats} put the others in a file with =FILE.`,
  'with-one-workspace': () => '--with goes with one workspace, and there are more here; go to its folder.',
  'no-settings': ({ path }) => `The settings file ${path} does not exist.`,
  'bad-settings': ({ path, line, column }) => `The settings ${path}:${line}:${column} are wrong.`,
  'unknown-rule-setting': ({ path, rule, meant }) =>
    `${path} names the unknown rule ${rule}.${meant ? ` Did you mean ${meant}?` : ''}`,
  'setting-lowers': ({ path, rule }) =>
    `${path} makes the rule ${rule} lighter; only an exception in the document may do that.`,
  'bad-date': ({ option, value }) =>
    `${option} takes an existing date from 2000 to 2100, such as 2026-09-01, not ${value}.`,
  'unknown-value': ({ option, value, choices }) =>
    `${option} does not know ${value}; choose from ${choices}.`,
  'unknown-subject': ({ subject, meant, regime }) =>
    `${subject} is no rule, file or figure.${meant ? ` Did you mean ${meant}?` : regime ? ` proplan law --regime ${regime} lists the rules and the numbers.` : ' proplan explain with a file after it lists its figures.'}`,
  'no-figures': ({ path }) => `${path} has no figures; try a plan, school, board, register or personal plan.`,
  'unknown-pointer': ({ path, pointer }) => `${path} has nothing at ${pointer}.`,
  'unknown-figure': ({ file, figure, meant }) =>
    `${file} has no figure ${figure}.${meant ? ` Did you mean ${meant}?` : ` proplan explain ${file} lists them.`}`,
  'not-renderable': ({ path, soort, kinds }) => `${path} is a ${soort}; what can be printed: ${kinds}.`,
  'inside-only': ({ audience }) =>
    `What is about one person is not printed for ${audience}; only for intern.`,
  'person-needed': ({ example }) =>
    `A balance letter is for one employee: add --medewerker, for instance ${example}.`,
  'no-person-here': () => '--medewerker goes with a balance letter, so with the file personeel.',
  'unknown-person': ({ value }) => `${value} is not in this file personeel.`,
  'unknown-template': ({ key, meant, known }) =>
    `proplan.yaml has the unknown name ${key} at sjablonen.${meant ? ` Did you mean ${meant}?` : ` There are: ${known}.`}`,
  'folder-no-document': ({ path }) => `${path} is a folder; name one file, such as plan-2026-2027.yaml.`,
  'file-no-document': ({ path }) =>
    `${path} is no YAML file; name the document itself, such as plan-2026-2027.yaml.`,
  'yaml-extension': ({ path }) => `proplan writes a YAML file here: ${path} must end in .yaml.`,
  'render-contradiction': ({ format, path }) =>
    `--format ${format} and -o ${path} contradict each other; leave --format out, or change the name.`,
  'no-such-tag': ({ tag }) => `${tag} is no tag here. A branch can change; have the secretary sign a tag.`,
  'with-no-folder': ({ path }) => `--with takes a folder, and ${path} is a file.`,
  'not-decidable': ({ path }) => `No body decides on ${path}.`,
  'render-extension': ({ path }) => `A printed document ends in .md or .pdf, not as ${path}.`,
  'report-over-yaml': ({ path }) => `${path} is a YAML file; a report does not write over it.`,
  'pdf-to-terminal': () => 'A pdf does not fit the screen; name a file with -o.',
  'file-exists': ({ path }) =>
    `${path} exists already; proplan does not overwrite a decision. Name another file with -o.`,
  'target-link': ({ path }) =>
    `${path} is a link, and proplan does not write through it. Name another file, or take the link away.`,
  'target-of-git': ({ path }) =>
    `${path} belongs to what Git keeps for itself, and proplan does not write there. Name another file.`,
  'no-ssh-keygen': () =>
    'To check a signature takes ssh-keygen, and that is not here. Install OpenSSH, or leave out --tag.',
  'template-refused': ({ path, file }) =>
    `${path}: the template ${file} is not there, or proplan may not read it. Take a plain file in the workspace, of at most one million bytes.`,
  'amount-needs-costs': () => '--tot-bedrag goes with a mandate for costs: add --mag-wijzigen kosten.',
  'costs-need-amount': () => 'A mandate for costs needs a highest difference: add --tot-bedrag.',
  'no-condition': () => 'An agreement on conditions needs at least one: add --voorwaarde "text".',
  'stray-condition': () => 'A condition goes with the outcome akkoord-onder-voorwaarden.',
  'empty-condition': () => '--voorwaarde takes the text of the condition.',
  'document-twice': ({ path }) =>
    `${path} is named twice; a decision names each document once, as decided or as seen.`,
  'bad-groups': ({ value }) =>
    `--groepen takes numbers from 1 to 16 with four characters, as 3=ab12,11=90ff, not ${value}.`,
  'tag-needs-signers': () =>
    'To check a signed tag, give --tag and --ondertekenaars, the file with who may sign.',
  'verify-document': ({ path }) =>
    `--groepen and --tag are about a plan or framework, and ${path} is a decision.`,
  'new-decision': () => 'Write down a decision with proplan approve; it adds the digest.',
  'from-is-for-plans': () => "--from makes a plan out of last year's: proplan new plan --from FILE.",
  'from-needs-school-year': ({ path }) =>
    `${path} is no plan for one school year; begin the new one with proplan new plan.`,
  'new-stray': ({ option, soort }) =>
    `${option} says nothing of a ${soort} here; proplan new --help lists what does.`,
  'report-over-other': ({ path, format }) =>
    `${path} is no file for --format ${format}; give the report another name.`,
  'new-elsewhere': ({ soort }) =>
    `By proplan.yaml a ${soort} stands elsewhere; name that one other folder with --with, or a file in it with -o.`,
  'new-exists': ({ path }) => `${path} exists already; name another file with -o.`,
  'no-school': () => 'There is no school here yet; begin with proplan new school.',
  'which-school': ({ known }) => `Say with --school for which school this is: ${known}.`,
  'unknown-school': ({ school, known }) => `There is no school ${school} here; there are: ${known}.`,
  'bad-school-year': ({ value }) => `--jaar takes a school year such as 2026-2027, not ${value}.`,
  'bad-year': ({ value }) => `--jaar takes a calendar year here, such as 2026, not ${value}.`,
  'new-needs-id': () => 'Give a short id with --id, for instance --id de-linde.',
  'new-needs-regelgeving': () => 'Say with --regelgeving which rules hold: be-vlg, nl-vo, nl-po or nl-mbo.',
  'new-needs-medewerker': () => 'Give a pseudonym with --medewerker, for instance --medewerker p-0012.',
  'person-not-registered': ({ value }) =>
    `${value} is in no file personeel. Put the pseudonym there first; a name belongs nowhere.`,
  'new-needs-bestuur': () => 'This needs exactly one board; begin with proplan new bestuur.',
  'new-needs-plan': ({ schooljaar }) =>
    `There is no plan for ${schooljaar} here; give the school year of the plan with --jaar.`,
  'future-session': ({ value }) =>
    `The session of ${value} lies in the future; write a decision down once it is taken.`,
  'bad-amount': ({ option, value }) => `${option} takes an amount such as 500.00, not ${value}.`,
  'invalid-document': ({ path }) =>
    `${path} has mistakes and does not count; proplan lint says what is wrong.`,
  unreadable: ({ path, why }) => `${path} can not be read (${systemWords(why)}).`,
  unwritable: ({ path, why }) => `${path} can not be written (${systemWords(why)}).`,
  'output-lost': ({ why }) =>
    `Give the output a place with enough room and run again; it did not arrive whole (${systemWords(why)}).`,
  'no-typst': ({ engine }) =>
    `The part that makes pdf is missing for this system. Install it with: npm install ${engine}`,
};

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'no access',
  EPERM: 'no access',
  EFBIG: 'the file may not become that large',
  EDQUOT: 'the room is used up',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder does not exist',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'part of the path is no folder',
};

function systemWords(code: string): string {
  return SYSTEM[code] ?? code;
}
