import { dateInWords } from '../../base/format.ts';
import type { Bestuur, Plan, School } from '../../documents/generated/types.ts';
import { listText, spanText } from '../format.ts';
import type { BestuurView, DocumentgegevensView, SchoolView } from '../generated/views.ts';
import { schoolNumber } from './asking.ts';
import type { DocumentInput } from './input.ts';
import { words } from './words.ts';

/** The document’s file as printed. */
export function ownFile(input: DocumentInput): string {
  const { file } = input.doc;
  return input.lineOf({ file, pointer: '', part: 'value' })?.file ?? file;
}

/** What sets one document apart from others, besides what all have. */
export type OwnDetails = Pick<DocumentgegevensView, 'soort' | 'titel' | 'concept' | 'status'> &
  Partial<Pick<DocumentgegevensView, 'versie' | 'hoort-bij' | 'partners' | 'betrokkenheid' | 'opgesteld'>>;

/** What a document says of itself. */
export function documentView(input: DocumentInput, own: OwnDetails): DocumentgegevensView {
  const schools = listText(input.schools.map(schoolName));
  return {
    id: input.doc.id,
    bestand: ownFile(input),
    kopregel: [own.titel, schools].filter((part) => part !== '').join(' – '),
    regelgeving: input.regime,
    versie: null,
    'hoort-bij': null,
    partners: null,
    betrokkenheid: null,
    opgesteld: null,
    vastgelegd:
      input.committed === null
        ? 'niet vastgelegd'
        : `${dateInWords(input.committed.date)}, wijziging ${input.committed.commit.slice(0, 7)}`,
    ...own,
  };
}

/** Who drew a plan up and when. */
export function draftedText(drafted: Plan['opgesteld']): string | null {
  if (drafted === undefined) return null;
  const period = drafted.periode;
  const term = period?.trimester === undefined ? 'schooljaar ' : `trimester ${period.trimester} van `;
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

/** A day in words, or null. */
export function dayOrNull(day: string | undefined): string | null {
  return day === undefined ? null : dateInWords(day);
}

/** A period in words, or null. */
export function periodOrNull(
  period: { readonly van: string; readonly tot: string } | undefined,
): string | null {
  return period === undefined ? null : spanText(period.van, period.tot);
}

/** The schools of the person a document is about, or null where no register has them. */
export function schoolNames({ schools }: DocumentInput): string | null {
  return schools.length === 0 ? null : listText(schools.map(schoolName));
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

/** `gewone basisschool`; other kinds of institution by their name alone, null where that says no more than that it is one. */
function schoolKind({ instellingstype, onderwijstype }: School): string | null {
  if (instellingstype === undefined || instellingstype === 'school' || instellingstype === 'instelling')
    return null;
  const isSchool = instellingstype === 'basisschool' || instellingstype === 'secundaire-school';
  const adjective = onderwijstype === 'buitengewoon' ? 'buitengewone' : 'gewone';
  return isSchool && onderwijstype !== undefined
    ? `${adjective} ${words(instellingstype)}`
    : words(instellingstype);
}

export function boardView(board: Bestuur): BestuurView {
  return { naam: board.naam ?? board.id, nummer: board.bestuursnummer ?? null };
}
