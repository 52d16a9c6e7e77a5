import { type Collective, collectivePlans, type Doc, ofKind } from './kind.ts';

/**
 * The ids of the plans of which a document tells the execution: an activity or goal that it names without its
 * plan stands in one of these. Progress is that of one plan, participation that of a school's plans of that
 * year; money of one year pays for the plans of two.
 */
export function plansMeant(doc: Doc, docs: readonly Doc[]): readonly string[] {
  switch (doc.soort) {
    case 'voortgang':
      return ofKind(docs, 'plan')
        .map(({ id }) => id)
        .filter((id) => id === doc.data.plan);
    case 'deelname': {
      const { school, schooljaar } = doc.data;
      return plansOf(school, docs)
        .filter(({ data }) => data.schooljaar === undefined || data.schooljaar === schooljaar)
        .map(({ id }) => id);
    }
    case 'uitgaven': {
      const { school } = doc.data;
      return (school === undefined ? collectivePlans(docs) : plansOf(school, docs)).map(({ id }) => id);
    }
    case 'teamplan':
      return [doc.data.plan ?? []].flat();
    default:
      return [];
  }
}

function plansOf(school: string, docs: readonly Doc[]): Collective[] {
  return collectivePlans(docs).filter(({ data }) => data.scholen?.includes(school));
}
