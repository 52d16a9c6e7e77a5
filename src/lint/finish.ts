import { createHash } from 'node:crypto';
import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import type { Lang } from '../base/lang.ts';
import { oneLine } from '../base/one-line.ts';
import { pointerSteps } from '../base/place.ts';
import { citedOn } from '../law/source.ts';
import { subjectOf } from '../read/identity.ts';
import type { Source, Workspace } from '../read/workspace.ts';
import type { AnyRule } from '../rules/rule.ts';
import { LineMap } from '../workspace/line-map.ts';
import { locate } from '../workspace/locate.ts';
import { sayer } from './hidden-texts.ts';
import type { Finding } from './result.ts';
import { ruleNamed } from './rule-index.ts';
import { severityOf } from './severity-of.ts';

/** Puts words, severity, lines and columns and a fingerprint to what was found in one workspace. */
export function finisher(
  workspace: Workspace,
  aboutPersons: ReadonlySet<string>,
  lang: Lang,
): (found: Found) => Finding {
  const sources = new Map(workspace.sources.map((source) => [source.path, source]));
  const lines = new Map<string, LineMap>();
  const seen = new Map<string, number>();
  const sayable = sayer(aboutPersons);
  return (found) => {
    const rule = ruleNamed(found.rule);
    const source = sources.get(found.place.file);
    if (rule === null || source === undefined) throw new Error(`unknown rule or file: ${found.rule}`);
    const map = lines.get(source.path) ?? new LineMap(source.yaml.text);
    lines.set(source.path, map);
    const [start, end] = found.place.range ?? locate(source.yaml, found.place.pointer, found.place.part);
    const texts = rule.texts[lang];
    const { path, subject } = subjectOf(source.doc, found.place.pointer);
    const { args, pointer } = sayable(found, source);
    return {
      rule: found.rule,
      severity: severityOf(rule, found, workspace.settings),
      message: oneLine(texts.message(args)),
      advice: oneLine(texts.advice(args)),
      file: source.path,
      pointer,
      start: map.position(start),
      end: map.position(end),
      subject,
      basis: basisOf(rule, found.day ?? null),
      fingerprint: fingerprint(found, source, path, seen),
    };
  };
}

function basisOf(rule: AnyRule, day: IsoDate | null): Finding['basis'] {
  if (rule.scope === 'kern') return null;
  return { force: rule.force, ...citedOn(rule.basis, day), confidence: rule.confidence };
}

/** Rule, document, path by ids and key; where a text range is meant, its turn among its likes. */
function fingerprint(found: Found, source: Source, path: string, seen: Map<string, number>): string {
  const document = source.doc?.id ?? '';
  const key = found.place.part === 'key' ? (pointerSteps(found.place.pointer).at(-1) ?? '') : '';
  const what = String(found.args['veld'] ?? found.args['ontbreekt'] ?? '');
  const identity = [found.rule, document, path, key, what].join('\n');
  const turn = seen.get(identity) ?? 0;
  seen.set(identity, turn + 1);
  return createHash('sha256')
    .update(turn === 0 ? identity : `${identity}\n${turn}`)
    .digest('hex');
}
