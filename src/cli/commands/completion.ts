import { type Complete, type RootCommand, ShellCompDirective } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { MANDATE_FIELDS } from '../../documents/canonical.ts';
import { SOORTEN } from '../../documents/kind.ts';
import { schemaAt } from '../../documents/schema.ts';
import { REGIMES } from '../../law/regime.ts';
import { CI_SYSTEMS, STARTED } from '../../start/start.ts';
import type { helpIn } from '../../texts/help.ts';
import { FORMATS } from '../formats.ts';
import { netsKnown, OWNERS, typesOf } from '../init-options.ts';

/** Values that an option takes, where they are few and fixed; what is not here completes to files. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  lang: ['nl', 'en'],
  'fail-on': ['error', 'warning', 'info'],
  regime: REGIMES,
  audience: ['comite', 'intern', 'publiek'],
  regelgeving: STARTED,
  voor: OWNERS,
  ci: CI_SYSTEMS,
  net: netsKnown(),
  instellingstype: typesOf('be-vlg'),
  orgaan: choicesOf('orgaan'),
  uitkomst: choicesOf('uitkomst'),
  rol: choicesOf('rol'),
  'mag-wijzigen': MANDATE_FIELDS,
};

/** Adds `completion SHELL`, which prints a script for that shell, and what the script asks back. */
export function addCompletion(program: Command, help: ReturnType<typeof helpIn>): void {
  const root = tab(program, { completionCommandName: 'completion' });
  const own = program.commands.find((command) => command.name() === 'completion');
  // The library describes its argument in English; the command's own words name the shells.
  for (const argument of own?.registeredArguments ?? []) argument.description = '';
  own
    ?.description(help.completion)
    .usage(`${help.options} <shell>`)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', help.completionExamples);
  for (const [command, { options }] of root.commands)
    for (const [name, option] of options) {
      const values = name === 'format' ? FORMATS[command as keyof typeof FORMATS] : VALUES[name];
      if (values !== undefined) option.handler = offer(values);
    }
  const kind = root.commands.get('new')?.arguments.values().next().value;
  if (kind !== undefined) kind.handler = offer(SOORTEN.filter((soort) => soort !== 'goedkeuring'));
  filesWhereNothingFits(root);
  withoutPackages(root);
}

function offer(values: readonly string[]): (complete: Complete) => void {
  return (complete) => {
    for (const value of values) complete(value, '');
  };
}

/** The library forbids a shell to complete files; where it has nothing to offer, a file is what is meant. */
function filesWhereNothingFits(root: RootCommand): void {
  Object.defineProperty(root, 'directive', {
    get: () =>
      root.completions.length === 0
        ? ShellCompDirective.ShellCompDirectiveDefault
        : ShellCompDirective.ShellCompDirectiveNoFileComp,
    set: () => {},
  });
}

function choicesOf(field: string): string[] {
  return (schemaAt('goedkeuring', `/${field}`)?.['enum'] as string[] | undefined) ?? [];
}

/** What the script for bash takes from a package that not every machine has. */
const BASH_WORDS = `type _get_comp_words_by_ref &>/dev/null || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD
    cur="\${words[cword]}"; prev="\${words[cword - 1]}"
}`;

/** In bash: works without the package bash-completion, read twice too, and completes files where nothing else fits. */
function withoutPackages(root: RootCommand): void {
  const setup = root.setup.bind(root);
  root.setup = (name, executable, shell) => {
    if (shell !== 'bash') return setup(name, executable, shell);
    console.log(BASH_WORDS);
    // The library prints its script itself; what it calls readonly could not be read a second time.
    const print = console.log;
    console.log = (text: string) => print(text.replaceAll(/^readonly /gm, ''));
    setup(name, executable, shell);
    console.log = print;
    console.log(`complete -o default -F __${name}_complete ${name}`);
  };
}
