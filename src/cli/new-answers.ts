import { UsageError } from '../base/errors.ts';
import { schoolYearBefore, schoolYearOf, schoolYearStart } from '../base/school-year.ts';
import { type Doc, ofKind } from '../documents/kind.ts';
import type { Asked, NewSoort } from '../documents/kinds/begin.ts';
import { KINDS } from '../documents/kinds/kinds.ts';
import { FACTS } from '../law/facts.ts';
import type { CheckResult } from '../lint/result.ts';
import { STARTED } from '../start/start.ts';
import { checkedId, isId } from './init-options.ts';
import { type CommonOptions, choice } from './options.ts';

/** What `proplan new` takes. */
export interface NewOptions extends CommonOptions {
  readonly id?: string;
  readonly regelgeving?: string;
  readonly school?: string;
  readonly medewerker?: string;
  readonly jaar?: string;
  readonly from?: string;
  readonly output?: string;
}

/** The option that says nothing of this kind of document; null when each does. */
export function strayOption(soort: NewSoort, options: NewOptions): string | null {
  const { needs, ofBoardOrSchool } = KINDS[soort].begin;
  const isUsed = {
    id: needs.includes('id') && options.from === undefined,
    regelgeving: needs.includes('regelgeving'),
    medewerker: needs.includes('medewerker'),
    jaar: (needs.includes('schooljaar') || needs.includes('jaar')) && options.from === undefined,
    school: needs.includes('school') || ofBoardOrSchool === true,
  };
  const given = (Object.keys(isUsed) as (keyof typeof isUsed)[]).filter(
    (name) => options[name] !== undefined,
  );
  const stray = given.find((name) => !isUsed[name]);
  return stray === undefined ? null : `--${stray}`;
}

/** Every answer that a kind needs; what only a person can say must stand on the command line. */
export function answers(
  soort: NewSoort,
  school: Doc<'school'> | null,
  options: NewOptions,
  today: string,
  result: CheckResult | null,
): Asked {
  const { needs } = KINDS[soort].begin;
  const docs = result?.documents ?? [];
  const boards = ofKind(docs, 'bestuur');
  const regime = result?.regimes.get((school ?? boards[0])?.file ?? '') ?? 'be-vlg';
  const now = schoolYearOf(today, FACTS[regime].land);
  const plans = ofKind(docs, 'plan').filter(
    ({ data }) => school === null || data.scholen?.includes(school.id),
  );
  const planned = plans.some(({ data }) => data.schooljaar === now);
  const schooljaar =
    needs.includes('schooljaar') && options.jaar !== undefined
      ? options.jaar
      : soort === 'plan' && planned
        ? schoolYearBefore(now, -1)
        : now;
  if (schoolYearStart(schooljaar) === null) throw new UsageError('bad-school-year', { value: schooljaar });
  const jaar = needs.includes('jaar') ? (options.jaar ?? today.slice(0, 4)) : today.slice(0, 4);
  if (!/^20\d\d$/.test(jaar)) throw new UsageError('bad-year', { value: jaar });
  const asked = {
    id: options.id ?? '',
    medewerker: options.medewerker ?? '',
    regelgeving:
      options.regelgeving === undefined ? '' : choice('--regelgeving', options.regelgeving, STARTED),
    school: school?.id ?? '',
    bestuur: boards.length === 1 ? (boards[0]?.id ?? '') : '',
    plan: plans.find(({ data }) => data.schooljaar === schooljaar)?.id ?? '',
    schooljaar,
    jaar,
    today,
  };
  const lacking = needs.filter(mustBeSaid).find((need) => asked[need] === '');
  if (lacking === 'plan') throw new UsageError('new-needs-plan', { schooljaar });
  if (lacking !== undefined) throw new UsageError(`new-needs-${lacking}`);
  if (asked.id !== '') checkedId('--id', asked.id);
  if (asked.medewerker !== '') checkedPerson(asked.medewerker, docs);
  return asked;
}

/** What follows from no other answer; the school that it is for was settled before. */
const MUST_BE_SAID = ['id', 'regelgeving', 'medewerker', 'bestuur', 'plan'] as const;

function mustBeSaid(need: keyof Asked): need is (typeof MUST_BE_SAID)[number] {
  return MUST_BE_SAID.some((one) => one === need);
}

/** A pseudonym that a register knows, where there is one: a name or a slip of the pen would become the name of a file. */
function checkedPerson(person: string, docs: readonly Doc[]): void {
  if (!isId(person)) throw new UsageError('bad-pseudonym');
  const known = ofKind(docs, 'personeel').flatMap(({ data }) => data.medewerkers ?? []);
  if (known.length > 0 && !known.some(({ id }) => id === person))
    throw new UsageError('person-not-registered', { value: person });
}
