import { UsageError } from '../base/errors.ts';
import { oneLine, visible } from '../base/one-line.ts';
import type { Figure } from '../figures/figure.ts';
import type { CheckResult } from '../lint/result.ts';
import { figureText } from '../texts/figure-text.ts';
import { textsIn } from '../texts/texts.ts';
import { locate } from '../workspace/locate.ts';
import type { ExplainOptions } from './explain-figure.ts';

/** A node of a file as it stands there, and every figure of the workspace that uses it. */
export function explainNode(
  result: CheckResult,
  path: string,
  pointer: string,
  options: ExplainOptions & { readonly file: string },
): string {
  const source = result.workspaces.flatMap(({ sources }) => sources).find((one) => one.path === path);
  const [start, end] = locate(source?.yaml, pointer, 'value');
  const text = source?.yaml.text.slice(start, end).trimEnd() ?? '';
  const parent = locate(source?.yaml, pointer.slice(0, pointer.lastIndexOf('/')), 'value');
  if (text === '' || (parent[0] === start && parent[1] === end))
    throw new UsageError('unknown-pointer', { path: options.file, pointer });
  const texts = textsIn(options.lang);
  const users = [...result.figures]
    .flatMap(([, figures]) => figures)
    .filter((figure) => uses(figure, path, pointer));
  const lines = users.map((figure) => oneLine(`  ${figure.id}: ${figureText(figure, texts)}`));
  return `${[visible(text), ...(lines.length > 0 ? ['', `${texts.explain.figures}:`, ...lines] : [])].join('\n')}\n`;
}

function uses(figure: Figure, path: string, pointer: string): boolean {
  const source = figure.source;
  if (source?.file === path && (source.pointer === pointer || source.pointer.startsWith(`${pointer}/`)))
    return true;
  return figure.operands.some((operand) => uses(operand, path, pointer));
}
