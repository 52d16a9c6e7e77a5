import type { IsoDate } from '../base/dates.ts';
import type { Found } from '../base/found.ts';
import { groupBy } from '../base/group-by.ts';
import { nearest } from '../base/nearest.ts';
import { pointerSteps, pointerTo } from '../base/place.ts';
import type { Uitzondering } from '../documents/generated/types.ts';
import type { Doc } from '../documents/kind.ts';
import { subjectOf } from '../read/identity.ts';
import { RULE_NAMES, ruleNamed } from './rule-index.ts';

/** A finding with the exception that takes it away. */
export interface ExemptedFound {
  readonly found: Found;
  readonly reason: string;
  readonly until: IsoDate;
}

/** Applies the exceptions that documents hold to the findings in them, and judges the exceptions themselves. */
export function applyExceptions(
  docs: readonly Doc[],
  found: readonly Found[],
  today: IsoDate,
): { kept: Found[]; exempted: ExemptedFound[] } {
  const taken = new Map<Found, ExemptedFound>();
  const judged: Found[] = [];
  const byFile = groupBy(found, ({ place }) => place.file);
  for (const doc of docs) {
    const own = byFile.get(doc.file) ?? [];
    for (const [index, exception] of exceptionsOf(doc).entries()) {
      const matches = own.filter((one) => applies(exception, doc, one));
      const problem = problemOf(exception, matches.length > 0, today, doc, index);
      if (problem !== null) judged.push(problem);
      else
        for (const one of matches)
          taken.set(one, { found: one, reason: exception.reden, until: exception.tot });
    }
  }
  return { kept: [...found.filter((one) => !taken.has(one)), ...judged], exempted: [...taken.values()] };
}

function exceptionsOf(doc: Doc): readonly Uitzondering[] {
  return (doc.data as { uitzonderingen?: readonly Uitzondering[] }).uitzonderingen ?? [];
}

function applies(exception: Uitzondering, doc: Doc, found: Found): boolean {
  if (found.rule !== exception.regel) return false;
  if (subjectOf(doc, found.place.pointer).subject !== exception.betreft) return false;
  return exception.veld === undefined || pointerSteps(found.place.pointer).includes(exception.veld);
}

/** Why an exception does not count, as a finding at it; null when it does. */
function problemOf(
  exception: Uitzondering,
  matched: boolean,
  today: IsoDate,
  doc: Doc,
  index: number,
): Found | null {
  const { regel, betreft, reden, tot } = exception;
  const at = (field: string) => ({
    file: doc.file,
    pointer: pointerTo('/uitzonderingen', index, field),
    part: 'value' as const,
  });
  const rule = ruleNamed(regel);
  if (rule === null) {
    const args = { regel, bedoeld: nearest(regel, RULE_NAMES) };
    return { rule: 'algemeen/uitzondering-onbekende-regel', args, place: at('regel') };
  }
  if (rule.neverExcepted)
    return { rule: 'algemeen/uitzondering-verboden', args: { regel }, place: at('regel') };
  if (isPlaceholder(reden))
    return { rule: 'algemeen/uitzondering-reden', args: { regel, reden }, place: at('reden') };
  if (tot < today)
    return { rule: 'algemeen/uitzondering-verlopen', args: { regel, betreft, tot }, place: at('tot') };
  return matched
    ? null
    : { rule: 'algemeen/uitzondering-ongebruikt', args: { regel, betreft }, place: at('regel') };
}

const PLACEHOLDERS =
  /^(todo|tbd|nvt|n\.v\.t\.|nog in te vullen|nog invullen|later|geen|test|zie boven|reden|x+|[-?.…\s]*)$/i;

/** A reason that says nothing: a filler word, or fewer than two words. */
function isPlaceholder(reason: string): boolean {
  const text = reason.trim();
  return PLACEHOLDERS.test(text) || !/\s/.test(text);
}
