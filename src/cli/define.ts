import { type Argument, Command, Option } from 'commander';
import type { Lang } from '../base/lang.ts';
import { version } from '../base/version.ts';
import { helpIn } from '../texts/help.ts';
import type { Io } from './io.ts';

/** Every command with its arguments and options; what a command does is loaded when it is run. `done` gets its exit code. */
export function define(lang: Lang, io: Io, done: (code: number) => void): Command {
  const help = helpIn(lang);
  const program = new Command('proplan')
    .description(help.program)
    .version(version(), '-v, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [commando]', help.helpCommand)
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => (io.stdout.isTTY === true ? io.stdout.columns : undefined) as number,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description} (${help.byDefault} ${defaultValue})` : description,
    })
    .usage(help.usage)
    .exitOverride();
  const command = (name: string): Command =>
    program
      .command(name)
      .usage([help.options, ...name.split(' ').slice(1)].join(' '))
      .helpOption('-h, --help', help.help)
      .addOption(new Option('--lang <taal>', help.lang))
      .addOption(new Option('--debug').hideHelp())
      .allowExcessArguments(false);

  command('lint [paden...]')
    .description(help.lint)
    .option('--format <vorm>', help.lintFormat, collect, [])
    .option('--fail-on <zwaarte>', help.failOn, 'error')
    .option('--at <datum>', help.at)
    .option('--vergelijk <datum>', help.compare)
    .option('--today <datum>', help.today)
    .option('--config <bestand>', help.config)
    .option('--with <map>', help.with, collect, [])
    .option('--changed [ref]', help.changed)
    .option('--stdin-filename <bestand>', help.stdin)
    .option('--suppressed', help.suppressed)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.lintExamples)
    .action(async (paths, options) =>
      done(await (await import('./commands/lint.ts')).lint(paths, options, io)),
    );
  command('init [map]')
    .description(help.init)
    .option('--regelgeving <regelgeving>', help.initRegime)
    .option('--voor <wie>', help.initOwner)
    .option('--naam <naam>', help.initName)
    .option('--id <kenmerk>', help.initId)
    .option('--school <id=naam>', help.initSchool, collect, [])
    .option('--instellingstype <type>', help.initType)
    .option('--net <net>', help.initNet)
    .option('--schooljaar <jaar>', help.initYear)
    .option('--ci <systeem>', help.initCi)
    .option('--secretaris <eigenaar>', help.initSecretary)
    .option('--pakket <bron>', help.initPackage)
    .option('--schemas', help.initSchemas)
    .option('--today <datum>', help.today)
    .addHelpText('after', help.initExamples)
    .action(async (folder, options) =>
      done(await (await import('./commands/init.ts')).init(folder, options, io)),
    );
  command('status [paden...]')
    .description(help.status)
    .option('--format <vorm>', help.tableFormat, 'text')
    .option('--today <datum>', help.today)
    .option('--config <bestand>', help.config)
    .option('--with <map>', help.with, collect, [])
    .addHelpText('after', help.tableExits)
    .addHelpText('after', help.statusExamples)
    .action(async (paths, options) =>
      done(await (await import('./commands/status.ts')).status(paths, options, io)),
    );
  for (const name of ['budget', 'hours'] as const)
    command(`${name} [paden...]`)
      .description(help[name])
      .option('--format <vorm>', help.tableFormat, 'text')
      .option('--explain', help.explainFigures)
      .option('--at <datum>', help.at)
      .option('--today <datum>', help.today)
      .option('--config <bestand>', help.config)
      .option('--with <map>', help.with, collect, [])
      .addHelpText('after', help.tableExits)
      .addHelpText('after', help[`${name}Examples`])
      .action(async (paths, options) =>
        done(
          name === 'budget'
            ? await (await import('./commands/budget.ts')).budget(paths, options, io)
            : await (await import('./commands/hours.ts')).hours(paths, options, io),
        ),
      );
  command('explain <onderwerp>')
    .description(help.explain)
    .option('--at <datum>', help.at)
    .option('--today <datum>', help.today)
    .option('--config <bestand>', help.config)
    .option('--with <map>', help.with, collect, [])
    .addHelpText('after', help.explainExamples)
    .action(async (subject, options) =>
      done(await (await import('./commands/explain.ts')).explain(subject, options, io)),
    );
  command('law')
    .description(help.law)
    .option('--at <datum>', help.lawAt)
    .option('--vergelijk <datum>', help.lawCompare)
    .option('--regime <regelgeving>', help.regime)
    .option('--format <vorm>', help.lawFormat, 'text')
    .option('--today <datum>', help.today)
    .addHelpText('after', help.lawExamples)
    .action(async (options) => done(await (await import('./commands/law.ts')).law(options, io)));
  command('render <bestand>')
    .description(help.render)
    .option('--format <vorm>', help.renderFormat)
    .option('--template <bestand>', help.template)
    .option('--audience <publiek>', help.audience)
    .option('--medewerker <schuilnummer>', help.medewerker)
    .option('--with <map>', help.with, collect, [])
    .option('-o, --output <bestand>', help.output)
    .option('--today <datum>', help.today)
    .addHelpText('after', help.renderExamples)
    .action(async (file, options) =>
      done(await (await import('./commands/render.ts')).render(file, options, io)),
    );
  command('diff <basis> [kop]')
    .description(help.diff)
    .option('--format <vorm>', help.diffFormat, 'text')
    .option('--at <datum>', help.at)
    .option('--today <datum>', help.today)
    .addHelpText('after', help.diffExamples)
    .action(async (base, head, options) =>
      done(await (await import('./commands/diff.ts')).diffCommand(base, head, options, io)),
    );
  command('approve <bestanden...>')
    .description(help.approve)
    .requiredOption('--orgaan <orgaan>', help.orgaan)
    .requiredOption('--zitting <datum>', help.zitting)
    .requiredOption('--uitkomst <uitkomst>', help.uitkomst)
    .option('--rol <rol>', help.rol)
    .option('--voorwaarde <tekst>', help.voorwaarde, collect, [])
    .option('--protocol <datum>', help.protocol)
    .option('--verslag <datum>', help.verslag)
    .option('--gezien <bestand>', help.gezien, collect, [])
    .option('--mag-wijzigen <velden>', help.magWijzigen)
    .option('--tot-bedrag <bedrag>', help.totBedrag)
    .option('--with <map>', help.with, collect, [])
    .option('--today <datum>', help.today)
    .option('-o, --output <bestand>', help.output)
    .addHelpText('after', help.approveExamples)
    .action(async (files, options) =>
      done(await (await import('./commands/approve.ts')).approve(files, options, io)),
    );
  command('new <soort>')
    .description(help.fresh)
    .option('--id <kenmerk>', help.freshId)
    .option('--regelgeving <regelgeving>', help.freshRegime)
    .option('--school <kenmerk>', help.freshSchool)
    .option('--medewerker <schuilnummer>', help.freshPerson)
    .option('--jaar <jaar>', help.freshYear)
    .option('--from <plan>', help.freshFrom)
    .option('--with <map>', help.with, collect, [])
    .option('--today <datum>', help.today)
    .option('-o, --output <bestand>', help.output)
    .addHelpText('after', help.freshExamples)
    .action(async (kind, options) =>
      done(await (await import('./commands/new.ts')).newCommand(kind, options, io)),
    );
  command('verify <bestand>')
    .description(help.verify)
    .option('--groepen <groepen>', help.groepen)
    .option('--tag <tag>', help.tag)
    .option('--ondertekenaars <bestand>', help.ondertekenaars)
    .option('--config <bestand>', help.config)
    .option('--with <map>', help.with, collect, [])
    .addHelpText('after', help.verifyExamples)
    .action(async (file, options) =>
      done(await (await import('./commands/verify.ts')).verify(file, options, io)),
    );
  command('geschiedenis-nakijken [map]')
    .alias('check-history')
    .description(help.history)
    .addHelpText('after', help.historyExamples)
    .action(async (folder, options) =>
      done(await (await import('./commands/check-history.ts')).checkHistory(folder, options, io)),
    );
  return program;
}

/** `[paden...]` or `<bestand>`. */
function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function collect(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}
