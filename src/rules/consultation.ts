import type { Place } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolInput } from './input.ts';
import { at } from './rule.ts';

/** What can be wrong with the talks on a kader: none, no yes, after it was adopted, or with one school's council. */
export type ConsultationCase = 'geen' | 'niet-eens' | 'te-laat' | 'raad-van-school';

export interface ConsultationFinding {
  readonly at: Place;
  readonly args: { kader: string; geval: ConsultationCase; waarde: string; zitting: string };
  readonly atMost?: 'info';
}

/** What is wrong with the consultation on a kader by the body that its regime names (organen.yaml). */
export function consultation({ doc, view, dates }: SchoolInput<'kader'>): ConsultationFinding[] {
  const state = view.approval(doc.id);
  if (!state?.competence || view.broken.has('goedkeuring')) return [];
  const decisions = state.decisions
    .filter(({ competent, doc: { data } }) => competent || data.uitkomst === 'vervangende-toestemming')
    .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting));
  const [first] = decisions;
  if (first === undefined) {
    const agreed = doc.data['vastgesteld-op'] ?? doc.data.looptijd?.van;
    const settled = agreed !== undefined && agreed <= dates.today;
    return [{ ...finding(doc, 'geen', '', ''), ...(settled ? {} : { atMost: 'info' as const }) }];
  }
  const last = decisions.at(-1) ?? first;
  const { orgaan, uitkomst, zitting } = last.doc.data;
  const agreed = doc.data['vastgesteld-op'];
  const common = doc.data.school === undefined && doc.data['geldt-voor']?.length !== 1;
  const pgmr = view.context.bestuur?.data.medezeggenschap?.pgmr === true;
  const started = first.doc.data.zitting;
  return [
    ...(last.positive ? [] : [finding(doc, 'niet-eens', uitkomst, zitting)]),
    ...(agreed !== undefined && agreed < started
      ? [{ ...finding(doc, 'te-laat', agreed, started), at: at(doc, '/vastgesteld-op') }]
      : []),
    ...(common && pgmr && decisions.every(({ doc: { data } }) => data.orgaan === 'pmr')
      ? [finding(doc, 'raad-van-school', orgaan, zitting)]
      : []),
  ];
}

function finding(
  doc: Doc<'kader'>,
  geval: ConsultationCase,
  waarde: string,
  zitting: string,
): ConsultationFinding {
  return { at: at(doc, '', 'key'), args: { kader: doc.id, geval, waarde, zitting } };
}
