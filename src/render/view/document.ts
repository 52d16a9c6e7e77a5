import { dateInWords } from '../../base/format.ts';
import type { Bestuur, Plan, School } from '../../documents/generated/types.ts';
import { listText, spanText } from '../format.ts';
import type { BestuurView, DocumentgegevensView, SchoolView } from '../generated/plan-view.ts';
import { draftMark, schoolNumber, statusText } from './asking.ts';
import type { PlanInput } from './plan-input.ts';
import { words } from './words.ts';

/** The plan’s file as printed. */
export function ownFile(input: PlanInput): string {
  const { file } = input.plan;
  return input.lineOf({ file, pointer: '', part: 'value' })?.file ?? file;
}

/** What a plan says of itself as a document. */
export function documentView(input: PlanInput): DocumentgegevensView {
  const plan = input.plan.data;
  const title = plan.titel ?? `Professionaliseringsplan ${yearText(plan)}`;
  const schools = input.schools.map(schoolName);
  const drafted = plan.opgesteld;
  return {
    soort: 'plan',
    id: plan.id,
    bestand: ownFile(input),
    titel: title,
    kopregel: [title, listText(schools)].filter((part) => part !== '').join(' – '),
    regelgeving: input.regime,
    concept: input.draft ? draftMark(input.regime) : null,
    status: statusText(input),
    versie: drafted?.versie === undefined ? null : String(drafted.versie),
    'hoort-bij': plan['hoort-bij'] ?? null,
    partners: plan.partners === undefined ? null : listText(plan.partners),
    betrokkenheid: drafted?.betrokkenheid ?? null,
    opgesteld: draftedText(drafted),
    vastgelegd:
      input.committed === null
        ? 'niet vastgelegd'
        : `${dateInWords(input.committed.date)}, wijziging ${input.committed.commit.slice(0, 7)}`,
  };
}

function draftedText(drafted: Plan['opgesteld']): string | null {
  if (drafted === undefined) return null;
  const period = drafted.periode;
  const term = period?.trimester === undefined ? '' : `trimester ${period.trimester} van `;
  const parts = [
    listText((drafted.door ?? []).map(words)),
    drafted.datum === undefined ? '' : dateInWords(drafted.datum),
    period === undefined ? '' : `${term}${period.schooljaar}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** The school year or period of a plan. */
export function yearText(plan: Plan): string {
  if (plan.schooljaar !== undefined) return plan.schooljaar;
  return plan.periode === undefined ? '' : spanText(plan.periode.van, plan.periode.tot);
}

export function schoolName(school: School): string {
  return school.naam ?? school.id;
}

export function schoolView(school: School): SchoolView {
  return {
    naam: schoolName(school),
    soort: schoolKind(school),
    net: school.net === undefined ? null : words(school.net),
    nummer: schoolNumber(school),
  };
}

/** `gewone basisschool`; other kinds of institution by their name alone. */
function schoolKind({ instellingstype, onderwijstype }: School): string | null {
  if (instellingstype === undefined) return null;
  const isSchool = instellingstype === 'basisschool' || instellingstype === 'secundaire-school';
  const adjective = onderwijstype === 'buitengewoon' ? 'buitengewone' : 'gewone';
  return isSchool && onderwijstype !== undefined
    ? `${adjective} ${words(instellingstype)}`
    : words(instellingstype);
}

export function boardView(board: Bestuur): BestuurView {
  return { naam: board.naam ?? board.id, nummer: board.bestuursnummer ?? null };
}
