import { CommanderError } from 'commander';
import { isKnownError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import { helpIn } from '../texts/help.ts';
import { textsIn } from '../texts/texts.ts';
import { define } from './define.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { usageMessage } from './usage-message.ts';

/** Runs one command line and gives the exit code; never throws, and may run many times at once. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv, io);
  let code: number = EXIT.ok;
  const program = define(lang, io, (result) => {
    code = result;
  });
  if (argv[0] === 'completion' || argv[0] === 'complete')
    (await import('./commands/completion.ts')).addCompletion(program, helpIn(lang), argv, io);
  else program.command('completion <shell>').description(helpIn(lang).completion);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return await explainFailure(error, lang, io);
  }
}

/** The language for words that come before any workspace is read: --lang, else PROPLAN_LANG, else Dutch. */
function languageOf(argv: readonly string[], { env }: Io): Lang {
  const index = argv.indexOf('--lang');
  const asked =
    index === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[index + 1];
  return (asked ?? env['PROPLAN_LANG']) === 'en' ? 'en' : 'nl';
}

async function explainFailure(error: unknown, lang: Lang, { stderr }: Io): Promise<number> {
  const texts = textsIn(lang);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    stderr.write(`${usageMessage(error, lang)}\n`);
    return EXIT.usage;
  }
  if (isKnownError(error)) {
    const message =
      error.code === 'bad-settings' ? (await import('./rule-message.ts')).ruleMessage(error, lang) : '';
    const words = texts.errors[error.code];
    const args = Object.entries({ ...error.args, message }).map(([name, value]) => [name, oneLine(value)]);
    stderr.write(`${words ? words(Object.fromEntries(args)) : texts.unexpected(error.code)}\n`);
    return error.name === 'UsageError' ? EXIT.usage : EXIT.failed;
  }
  stderr.write(`${texts.unexpected(error instanceof Error ? error.message : String(error))}\n`);
  return EXIT.failed;
}
