import { type Complete, RootCommand, ShellCompDirective, type Command as TabCommand } from '@bomb.sh/tab';
import { Argument, type Command } from 'commander';
import { MANDATE_FIELDS } from '../../documents/canonical.ts';
import { SOORTEN } from '../../documents/kind.ts';
import { schemaAt } from '../../documents/schema.ts';
import { FACTS, REGIMES } from '../../law/facts.ts';
import { AUDIENCES } from '../../render/view/schema.ts';
import { CI_SYSTEMS, STARTED } from '../../start/start.ts';
import type { helpIn } from '../../texts/help.ts';
import { FORMATS } from '../formats.ts';
import { netsKnown, OWNERS, typesOf } from '../init-options.ts';
import type { Io } from '../io.ts';

const SHELLS = ['zsh', 'bash', 'fish', 'powershell'];

/** Values that an option takes, where they are few and fixed; what is not here completes to files. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  lang: ['nl', 'en'],
  'fail-on': ['error', 'warning', 'info'],
  regime: REGIMES,
  audience: AUDIENCES,
  regelgeving: STARTED,
  voor: OWNERS,
  ci: CI_SYSTEMS,
  net: netsKnown(),
  instellingstype: STARTED.filter((regime) => FACTS[regime].networks).flatMap(typesOf),
  orgaan: choicesOf('orgaan'),
  uitkomst: choicesOf('uitkomst'),
  rol: choicesOf('rol'),
  'mag-wijzigen': MANDATE_FIELDS,
};

/** Adds `completion SHELL`, which prints a script for that shell, and the hidden `complete` that the script asks back. */
export function addCompletion(
  program: Command,
  help: ReturnType<typeof helpIn>,
  argv: readonly string[],
  { stdout }: Io,
): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .description(help.completion)
    .usage(`${help.options} <shell>`)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', help.completionExamples)
    .action((shell: string) => {
      stdout.write(scriptFor(program.name(), shell));
    });
  const root = offersOf(program);
  program
    .command('complete [args...]', { hidden: true })
    .allowUnknownOption()
    .action((words: string[]) => {
      if (words.length === 1 && !argv.includes('--'))
        program.error("error: unknown command 'complete'\n(Did you mean completion?)", {
          code: 'commander.unknownCommand',
        });
      stdout.write(printedBy(() => root.parse(words)));
    });
}

/** Every command with its options and arguments, and what to offer for each. */
function offersOf(program: Command): RootCommand {
  const root = new RootCommand();
  addOptions(root, program);
  for (const command of program.createHelp().visibleCommands(program)) {
    const own = root.command(command.name(), command.description());
    addOptions(own, command);
    for (const argument of command.registeredArguments) {
      const kinds = SOORTEN.filter((soort) => soort !== 'goedkeuring');
      const values = command.name() === 'new' ? kinds : argument.argChoices;
      own.argument(argument.name(), values && offer(values), argument.variadic);
    }
  }
  filesWhereNothingFits(root);
  return root;
}

/** An option that takes a value offers those that are known, or none; one that takes none has no handler. */
function addOptions(own: TabCommand, command: Command): void {
  for (const { long, short, description, required, optional } of command
    .createHelp()
    .visibleOptions(command)) {
    const name = long?.slice(2) ?? '';
    const values = name === 'format' ? FORMATS[command.name() as keyof typeof FORMATS] : VALUES[name];
    const alias = short?.slice(1);
    if (required || optional) own.option(name, description, offer(values ?? []), alias);
    else own.option(name, description, alias);
  }
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

/** Starts completion in a zsh that did not; a file in $fpath begins with another line. */
const ZSH_START = '(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }\n';

/** The script of a shell; that for zsh works where nothing started its completion, that for bash without the package bash-completion, read twice too, and completes files where nothing else fits. */
function scriptFor(name: string, shell: string): string {
  const script = printedBy(() => new RootCommand().setup(name, name, shell));
  if (shell === 'zsh') return script.replace(/^compdef /m, `${ZSH_START}$&`);
  if (shell !== 'bash') return script;
  // What the library calls readonly could not be read a second time.
  const again = script.replaceAll(/^readonly /gm, '');
  return `${BASH_WORDS}\n${again}complete -o default -F __${name}_complete ${name}\n`;
}

/** What the library prints: it knows only `console.log`, which is given back before anything else can run. */
function printedBy(work: () => void): string {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: string) => lines.push(`${line}\n`);
  try {
    work();
  } finally {
    console.log = log;
  }
  return lines.join('');
}
