import { existsSync } from 'node:fs';
import { UsageError } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { check } from '../../lint/check.ts';
import type { CheckResult } from '../../lint/result.ts';
import { RULE_NAMES, ruleNamed } from '../../lint/rule-index.ts';
import { figureList, figureTree } from '../../report/explain-figure.ts';
import { explainNode } from '../../report/explain-node.ts';
import { ruleText } from '../../report/explain-rule.ts';
import { absolute } from '../../workspace/find-files.ts';
import { EXIT } from '../exit.ts';
import { askedLanguage, type CommonOptions, checkOptions } from '../options.ts';

/** `proplan explain RULE | FILE | FILE#FIGURE | FILE#/pointer`. */
export async function explain(subject: string, options: CommonOptions): Promise<number> {
  const rule = ruleNamed(subject);
  if (rule !== null) {
    process.stdout.write(ruleText(rule, askedLanguage(options.lang) ?? 'nl'));
    return EXIT.ok;
  }
  const [file = '', ...rest] = subject.split('#');
  if (!existsSync(file))
    throw new UsageError('unknown-subject', { subject, meant: nearest(subject, RULE_NAMES) ?? '' });
  const result = await check(checkOptions([file], options));
  process.stdout.write(explainFile(result, file, rest.length === 0 ? null : rest.join('#')));
  return EXIT.ok;
}

function explainFile(result: CheckResult, file: string, name: string | null): string {
  const path = absolute(file, process.cwd());
  const figures = result.figures.get(path) ?? [];
  const shown = { cwd: process.cwd(), lang: result.lang };
  if (name?.startsWith('/')) return explainNode(result, path, name, shown);
  const source = result.workspaces.flatMap(({ sources }) => sources).find((one) => one.path === path);
  if (source?.doc == null) throw new UsageError('invalid-document', { path: file });
  if (name === null) {
    if (figures.length === 0) throw new UsageError('no-figures', { path: file });
    return figureList(figures, result.lang);
  }
  const figure = figures.find((one) => one.id === name);
  if (figure === undefined) {
    const meant =
      nearest(
        name,
        figures.map((one) => one.id),
      ) ?? '';
    throw new UsageError('unknown-figure', { file, figure: name, meant });
  }
  return figureTree(figure, result, shown);
}
