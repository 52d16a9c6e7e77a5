import type { Collective, Doc } from './kind.ts';

/**
 * The ids of the plans of which a document tells the execution: an activity or goal that it names without its
 * plan stands in one of these. Progress is that of one plan, participation that of a school's plans of that
 * year; money of one year pays for the plans of two.
 */
export function plansMeant(doc: Doc, plans: readonly Collective[]): readonly string[] {
  switch (doc.soort) {
    case 'voortgang':
      return plans.filter(({ soort, id }) => soort === 'plan' && id === doc.data.plan).map(({ id }) => id);
    case 'deelname': {
      const { school, schooljaar } = doc.data;
      return plansOf(school, plans)
        .filter(({ data }) => data.schooljaar === undefined || data.schooljaar === schooljaar)
        .map(({ id }) => id);
    }
    case 'uitgaven': {
      const { school } = doc.data;
      return (school === undefined ? plans : plansOf(school, plans)).map(({ id }) => id);
    }
    case 'teamplan':
      return [doc.data.plan ?? []].flat();
    default:
      return [];
  }
}

function plansOf(school: string, plans: readonly Collective[]): Collective[] {
  return plans.filter(({ data }) => data.scholen?.includes(school));
}
