import { CommanderError } from 'commander';
import { KnownError, UsageError } from '../base/errors.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine, visible } from '../base/one-line.ts';
import { errorText } from '../texts/error-text.ts';
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
    const { code, words } = await failureOf(error, lang, argv.includes('--debug'));
    if (words !== '') io.stderr.write(`${words}\n`);
    return code;
  }
}

/** The language for words that come before any workspace is read: --lang, else PROPLAN_LANG, else Dutch. */
export function languageOf(argv: readonly string[], { env }: Pick<Io, 'env'>): Lang {
  const index = argv.indexOf('--lang');
  const asked =
    index === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[index + 1];
  return (asked ?? env['PROPLAN_LANG']) === 'en' ? 'en' : 'nl';
}

/** The exit code that an error comes to, and what it says; only an error that nobody foresaw has a stack, and only when asked. */
async function failureOf(
  error: unknown,
  lang: Lang,
  debug: boolean,
): Promise<{ code: number; words: string }> {
  if (error instanceof CommanderError)
    return error.exitCode === 0
      ? { code: EXIT.ok, words: '' }
      : { code: EXIT.usage, words: oneLine(usageMessage(error, lang)) };
  if (error instanceof KnownError) {
    const code = error instanceof UsageError ? EXIT.usage : EXIT.failed;
    const why =
      error.code === 'bad-settings' ? (await import('./rule-message.ts')).ruleMessage(error, lang) : '';
    return { code, words: [errorText(error, lang), why].filter((words) => words !== '').join(' ') };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const words = textsIn(lang).unexpected(oneLine(message));
  return { code: EXIT.failed, words: debug ? `${words}\n${visible(stack ?? '')}` : words };
}
