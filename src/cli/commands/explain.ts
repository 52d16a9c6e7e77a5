import { UsageError } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { REGIMES } from '../../law/facts.ts';
import { PARAMETERS } from '../../law/parameters.ts';
import { RULE_NAMES, ruleNamed } from '../../lint/rule-index.ts';
import { ruleText } from '../../report/explain-rule.ts';
import { parameterText } from '../../report/law/law-text.ts';
import { absolute } from '../../workspace/find-files.ts';
import { kindBehind } from '../../workspace/read-file.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { askedLanguage, type CommonOptions, checkOptions } from '../options.ts';

/** `proplan explain RULE | NUMBER | FILE | FILE#FIGURE | FILE#/pointer`. */
export async function explain(subject: string, options: CommonOptions, io: Io): Promise<number> {
  const lang = askedLanguage(options.lang, io) ?? 'nl';
  const { at, today } = checkOptions([], options, io);
  const rule = ruleNamed(subject);
  const known = rule === null ? parameterText(subject, lang) : ruleText(rule, at ?? today, lang);
  if (known !== null) {
    io.stdout.write(known);
    return EXIT.ok;
  }
  const { file, name } = fileAndName(subject, io.cwd);
  if (!isFile(absolute(file, io.cwd)))
    throw new UsageError('unknown-subject', {
      subject,
      meant: nearest(subject, [...RULE_NAMES, ...Object.keys(PARAMETERS)]) ?? '',
      regime: regimeOf(subject),
    });
  // What judges a workspace is loaded for a file alone.
  const { explainFile } = await import('../explain-file.ts');
  io.stdout.write(await explainFile(file, name, checkOptions([file], options, io), io));
  return EXIT.ok;
}

/** The regime whose rule this would be, such as be-vlg; empty when it is none. */
function regimeOf(subject: string): string {
  const [regime = '', name] = subject.split('/');
  return name === undefined ? '' : (REGIMES.find((one) => one === regime) ?? '');
}

/** The file is what comes before the last # that leaves an existing file: a file's own name may hold one. */
function fileAndName(subject: string, cwd: string): { file: string; name: string | null } {
  if (isFile(absolute(subject, cwd))) return { file: subject, name: null };
  for (let at = subject.lastIndexOf('#'); at > 0; at = subject.lastIndexOf('#', at - 1)) {
    const file = subject.slice(0, at);
    if (isFile(absolute(file, cwd))) return { file, name: subject.slice(at + 1) || null };
  }
  return { file: subject, name: null };
}

function isFile(path: string): boolean {
  return kindBehind(path) === 'bestand';
}
