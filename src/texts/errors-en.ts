type Args = Readonly<Record<string, string>>;

/** Words for wrong use and for work that failed, by the code of the error, in English. */
export const ERRORS: Readonly<Record<string, (args: Args) => string>> = {
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
    `--schooljaar takes two successive years, such as 2026-2027, between 2000 and 2100, not ${args['value']}.`,
  'bad-owner': (args: Args) =>
    `--secretaris takes a user, team or mail address, such as @school/secretariaat, not ${args['value']}.`,
  'bad-package': (args: Args) =>
    `--pakket takes what npx knows, such as proplan@0.1.0 or github:school/proplan#v0.1.0, not ${args['value']}.`,
  'no-workspace': (args: Args) =>
    `No proplan.yaml stands above ${args['path']}. Go to the folder of the plan, or begin one with proplan init.`,
  'target-exists': (args: Args) =>
    `${args['path']} exists already, and proplan init overwrites nothing. Nothing was written; go on here with proplan new, or choose an empty folder.`,
  'no-git': () => 'This needs Git, which is not on this computer.',
  'submodule-missing': (args: Args) =>
    `The earlier state of the submodule ${args['path']} was not fetched. Fetch it: git submodule foreach git fetch.`,
  'git-failed': (args: Args) => `Git could not do: git ${args['command']}.`,
  'no-regime': (args: Args) =>
    `It is not known which rules hold for ${args['path']}. Read the folder with the school and its staff along by --with.`,
  'from-no-plan': (args: Args) => `${args['path']} is of the kind ${args['soort']}, and no plan.`,
  'from-other-school': (args: Args) =>
    `${args['path']} is a plan of ${args['known']}, not of ${args['school']}.`,
  'person-elsewhere': (args: Args) =>
    `${args['value']} is in the staff of ${args['known']}, not of ${args['school']}.`,
  'reports-together': (args: Args) =>
    `Two reports can not be in ${args['path']} together; give each a file of its own.`,
  'bad-pseudonym': () =>
    '--medewerker takes a pseudonym such as p-0012, never a name: Git keeps what you write.',
  'repository-refused': (args: Args) =>
    `Git will not read ${args['path']}; git status says why. When another user owns the folder, give git config --global --add safe.directory ${args['path']}.`,
  'no-repository': (args: Args) =>
    `${args['path']} lies in no Git repository. Begin one with git init, or work in a clone.`,
  'no-commits': () =>
    'Nothing is committed in this repository yet; begin with git add -A and git commit -m "Begin".',
  'unknown-ref': (args: Args) =>
    args['ref'] === ''
      ? 'Name a branch, tag or commit; what stands there is empty.'
      : `Git knows no branch, tag or commit ${args['ref']}.`,
  'no-default-branch': () => 'No main branch was found; name it, for instance --changed origin/main.',
  'no-common-commit': (args: Args) => `${args['ref']} and the current branch have no commit in common.`,
  shallow: (args: Args) =>
    `Only part of the history was fetched, and ${args['ref']} is not in it. Fetch all: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", or in CI fetch-depth: 0.`,
  'no-such-path': (args: Args) => `The path ${args['path']} does not exist.`,
  'no-files': (args: Args) =>
    `There is no YAML file under ${args['path']}. Go to the folder of the plan, or begin one with proplan init.`,
  'all-skipped': (args: Args) =>
    `Below ${args['path']} no YAML file is left: ${args['count'] === '1' ? 'the only one is' : `all ${args['count']} are`} passed over. Look at overslaan in proplan.yaml and at .gitignore.`,
  'no-files-then': (args: Args) => `In ${args['ref']} there is no YAML file here yet.`,
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
    `${args['option']} takes an existing date from 2000 to 2100, such as 2026-09-01, not ${args['value']}.`,
  'unknown-value': (args: Args) =>
    `${args['option']} does not know ${args['value']}; choose from ${args['choices']}.`,
  'unknown-subject': (args: Args) =>
    `${args['subject']} is no rule, file or figure.${args['meant'] ? ` Did you mean ${args['meant']}?` : args['regime'] ? ` proplan law --regime ${args['regime']} lists the rules and the numbers.` : ' proplan explain with a file after it lists its figures.'}`,
  'no-figures': (args: Args) =>
    `${args['path']} has no figures; try a plan, school, board, register or personal plan.`,
  'unknown-pointer': (args: Args) => `${args['path']} has nothing at ${args['pointer']}.`,
  'unknown-figure': (args: Args) =>
    `${args['file']} has no figure ${args['figure']}.${args['meant'] ? ` Did you mean ${args['meant']}?` : ` proplan explain ${args['file']} lists them.`}`,
  'not-renderable': (args) => `${args['path']} is a ${args['soort']}; what can be printed: ${args['kinds']}.`,
  'inside-only': (args) =>
    `What is about one person is not printed for ${args['audience']}; only for intern.`,
  'person-needed': (args) =>
    `A balance letter is for one employee: add --medewerker, for instance ${args['example']}.`,
  'no-person-here': () => '--medewerker goes with a balance letter, so with the file personeel.',
  'unknown-person': (args) => `${args['value']} is not in this file personeel.`,
  'unknown-template': (args) =>
    `proplan.yaml has the unknown name ${args['key']} at sjablonen.${args['meant'] ? ` Did you mean ${args['meant']}?` : ` There are: ${args['known']}.`}`,
  'folder-no-document': (args: Args) =>
    `${args['path']} is a folder; name one file, such as plan-2026-2027.yaml.`,
  'file-no-document': (args: Args) =>
    `${args['path']} is no YAML file; name the document itself, such as plan-2026-2027.yaml.`,
  'yaml-extension': (args: Args) => `proplan writes a YAML file here: ${args['path']} must end in .yaml.`,
  'render-contradiction': (args: Args) =>
    `--format ${args['format']} and -o ${args['path']} contradict each other; leave --format out, or change the name.`,
  'no-such-tag': (args: Args) =>
    `${args['tag']} is no tag here. A branch can change; have the secretary sign a tag.`,
  'with-no-folder': (args: Args) => `--with takes a folder, and ${args['path']} is a file.`,
  'not-decidable': (args: Args) => `No body decides on ${args['path']}.`,
  'render-extension': (args: Args) => `A printed document ends in .md or .pdf, not as ${args['path']}.`,
  'report-over-yaml': (args: Args) => `${args['path']} is a YAML file; a report does not write over it.`,
  'pdf-to-terminal': () => 'A pdf does not fit the screen; name a file with -o.',
  'file-exists': (args: Args) =>
    `${args['path']} exists already; proplan does not overwrite a decision. Name another file with -o.`,
  'amount-needs-costs': () => '--tot-bedrag goes with a mandate for costs: add --mag-wijzigen kosten.',
  'costs-need-amount': () => 'A mandate for costs needs a highest difference: add --tot-bedrag.',
  'no-condition': () => 'An agreement on conditions needs at least one: add --voorwaarde "text".',
  'stray-condition': () => 'A condition goes with the outcome akkoord-onder-voorwaarden.',
  'empty-condition': () => '--voorwaarde takes the text of the condition.',
  'document-twice': (args: Args) =>
    `${args['path']} is named twice; a decision names each document once, as decided or as seen.`,
  'bad-groups': (args: Args) =>
    `--groepen takes numbers from 1 to 16 with four characters, as 3=ab12,11=90ff, not ${args['value']}.`,
  'tag-needs-signers': () =>
    'To check a signed tag, give --tag and --ondertekenaars, the file with who may sign.',
  'verify-document': (args: Args) =>
    `--groepen and --tag are about a plan or framework, and ${args['path']} is a decision.`,
  'new-decision': () => 'Write down a decision with proplan approve; it adds the digest.',
  'from-is-for-plans': () => "--from makes a plan out of last year's: proplan new plan --from FILE.",
  'from-needs-school-year': (args: Args) =>
    `${args['path']} is no plan for one school year; begin the new one with proplan new plan.`,
  'new-stray': (args: Args) =>
    `${args['option']} says nothing of a ${args['soort']} here; proplan new --help lists what does.`,
  'report-over-other': (args: Args) =>
    `${args['path']} is no file for --format ${args['format']}; give the report another name.`,
  'new-elsewhere': (args: Args) =>
    `By proplan.yaml a ${args['soort']} stands elsewhere; name that one other folder with --with, or a file in it with -o.`,
  'new-exists': (args: Args) => `${args['path']} exists already; name another file with -o.`,
  'no-school': () => 'There is no school here yet; begin with proplan new school.',
  'which-school': (args: Args) => `Say with --school for which school this is: ${args['known']}.`,
  'unknown-school': (args: Args) => `There is no school ${args['school']} here; there are: ${args['known']}.`,
  'bad-school-year': (args: Args) => `--jaar takes a school year such as 2026-2027, not ${args['value']}.`,
  'bad-year': (args: Args) => `--jaar takes a calendar year here, such as 2026, not ${args['value']}.`,
  'new-needs-id': () => 'Give a short id with --id, for instance --id de-linde.',
  'new-needs-regelgeving': () => 'Say with --regelgeving which rules hold: be-vlg, nl-vo, nl-po or nl-mbo.',
  'new-needs-medewerker': () => 'Give a pseudonym with --medewerker, for instance --medewerker p-0012.',
  'person-not-registered': (args: Args) =>
    `${args['value']} is in no file personeel. Put the pseudonym there first; a name belongs nowhere.`,
  'new-needs-bestuur': () => 'This needs exactly one board; begin with proplan new bestuur.',
  'new-needs-plan': (args: Args) =>
    `There is no plan for ${args['schooljaar']} here; give the school year of the plan with --jaar.`,
  'future-session': (args: Args) =>
    `The session of ${args['value']} lies in the future; write a decision down once it is taken.`,
  'bad-amount': (args: Args) => `${args['option']} takes an amount such as 500.00, not ${args['value']}.`,
  'invalid-document': (args: Args) =>
    `${args['path']} has mistakes and does not count; proplan lint says what is wrong.`,
  unreadable: (args: Args) => `${args['path']} can not be read (${systemWords(args['why'])}).`,
  unwritable: (args: Args) => `${args['path']} can not be written (${systemWords(args['why'])}).`,
  'no-typst': () =>
    'The part that makes pdf is missing for this system. Install it with: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0',
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
