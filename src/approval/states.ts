import { once } from '../base/once.ts';
import { digestOf } from '../documents/canonical.ts';
import { DECIDED, type Doc, ofKind } from '../documents/kind.ts';
import type { Book } from '../figures/book.ts';
import { type Competence, competenceFor, narrowedTo } from '../law/body.ts';
import type { Context, Contexts } from '../read/context.ts';
import type { YamlData } from '../workspace/yaml-data.ts';
import { type ApprovalState, approvalState } from './state.ts';

/** Who decides on a document where it stands. */
function competenceOn(doc: Doc, context: Context | null): Competence | null {
  if (context === null) return null;
  const { net, instellingstype, overlegorganen } = context.school?.data ?? {};
  const known = competenceFor(context.regime, doc.soort, net, instellingstype);
  const committee = overlegorganen?.['lokaal-comite'];
  return known && (ofOneSchool(doc) || committee === 'geen') ? narrowedTo(known, committee) : known;
}

/** The state of every document that a body can decide on, by document id. */
export function approvals(docs: readonly Doc[], contexts: Contexts, book: Book): Map<string, ApprovalState> {
  const decisions = ofKind(docs, 'goedkeuring');
  const states = docs
    .filter((doc) => DECIDED.includes(doc.soort))
    .map((doc) => {
      const data = doc.data as unknown as YamlData;
      const digest = once(() => digestOf(data));
      // Few documents have a decision; of the others nobody asks what it would be held against.
      const decided = {
        id: doc.id,
        get digest() {
          return digest();
        },
        core: (free: Parameters<typeof digestOf>[1]) => digestOf(data, free),
        get planned() {
          return book.figure(doc.file, 'begroting/gepland')?.value ?? null;
        },
      };
      return approvalState(decided, decisions, competenceOn(doc, contexts.of(doc)));
    });
  return new Map(states.map((state) => [state.document, state]));
}

/** A plan of more schools is decided on by a committee above theirs. */
function ofOneSchool({ data }: Doc): boolean {
  const schools = 'scholen' in data ? data.scholen : undefined;
  return schools === undefined || schools.length < 2;
}
