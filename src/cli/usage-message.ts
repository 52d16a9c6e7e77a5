import type { CommanderError } from 'commander';
import type { Lang } from '../base/lang.ts';

interface Words {
  readonly nl: (what: string, fits: number, given: number) => string;
  readonly en: (what: string, fits: number, given: number) => string;
}

const BY_CODE: Readonly<Record<string, Words>> = {
  'commander.unknownOption': {
    nl: (what) => `De optie ${what} bestaat hier niet.`,
    en: (what) => `The option ${what} does not exist here.`,
  },
  'commander.unknownCommand': {
    nl: (what) => `Het commando ${what} bestaat niet.`,
    en: (what) => `The command ${what} does not exist.`,
  },
  'commander.missingArgument': {
    nl: (what) => `Hier ontbreekt: ${what}.`,
    en: (what) => `Missing here: ${what}.`,
  },
  'commander.optionMissingArgument': {
    nl: (what) => `Achter ${what} hoort een waarde.`,
    en: (what) => `${what} takes a value.`,
  },
  'commander.missingMandatoryOptionValue': {
    nl: (what) => `De optie ${what} is nodig.`,
    en: (what) => `The option ${what} is needed.`,
  },
  'commander.excessArguments': {
    nl: (what, fits, given) =>
      fits === 0
        ? `Achter proplan ${what} hoort geen naam.`
        : `Achter proplan ${what} ${fits === 1 ? 'past 1 naam' : `passen ${fits} namen`}; hier staan er ${given}. Zet een naam met spaties tussen aanhalingstekens.`,
    en: (what, fits, given) =>
      fits === 0
        ? `proplan ${what} takes no name.`
        : `proplan ${what} takes ${fits === 1 ? '1 name' : `${fits} names`}; here are ${given}. Put a name with spaces between quotes.`,
  },
  'commander.invalidArgument': {
    nl: (what) => `${what} is hier geen keuze; proplan completion kent bash, zsh, fish en powershell.`,
    en: (what) => `${what} is no choice here; proplan completion knows bash, zsh, fish and powershell.`,
  },
  'commander.help': {
    nl: () => 'Zeg welk bestaand commando proplan moet uitvoeren; proplan --help noemt ze.',
    en: () => 'Say which existing command proplan should run; proplan --help lists them.',
  },
};

/** Where the right word stands, when none is near the one given. */
const WHERE_TO_LOOK: Readonly<Record<string, { nl: string; en: string }>> = {
  'commander.unknownOption': {
    nl: ' Het commando met --help erachter noemt de opties.',
    en: ' The command with --help after it lists the options.',
  },
  'commander.unknownCommand': {
    nl: ' proplan --help noemt de commando’s.',
    en: ' proplan --help lists the commands.',
  },
};

/** What is wrong with a command line, in the reader's language, with the nearest option or command. */
export function usageMessage(error: CommanderError, lang: Lang): string {
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const words = BY_CODE[error.code];
  if (!words) return error.message;
  const suggestion =
    meant === undefined
      ? (WHERE_TO_LOOK[error.code]?.[lang] ?? '')
      : lang === 'nl'
        ? ` Bedoel je ${meant}?`
        : ` Did you mean ${meant}?`;
  const [fits = 0, given = 0] = (error.message.match(/\d+/g) ?? []).map(Number);
  return words[lang](what, fits, given) + suggestion;
}
