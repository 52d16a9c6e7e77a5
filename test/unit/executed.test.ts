import { describe, expect, it } from 'vitest';
import { collectivePlans, type Doc, type Documents, type Soort } from '../../src/documents/kind.ts';
import { plansMeant } from '../../src/documents/plans-meant.ts';
import { Contexts, referenceDate } from '../../src/read/context.ts';
import { danglingReferences } from '../../src/read/references.ts';

function doc<K extends Soort>(soort: K, id: string, data: object): Doc<K> {
  return { file: `/${id}.yaml`, soort, id, data: { soort, id, ...data } as Documents[K] };
}

const board = doc('bestuur', 'vaart', { regelgeving: 'be-vlg' });
const school = doc('school', 'linde', { bestuur: 'vaart' });
const other = doc('school', 'esdoorn', { bestuur: 'vaart' });
const plan = (id: string, of: string, year: string, activity: string) =>
  doc('plan', id, { scholen: [of], schooljaar: year, activiteiten: [{ id: activity, titel: 'Lezen' }] });
const base: Doc[] = [
  board,
  school,
  other,
  plan('plan-25', 'linde', '2025-2026', 'a-oud'),
  plan('plan-26', 'linde', '2026-2027', 'a-lezen'),
  plan('plan-esdoorn', 'esdoorn', '2026-2027', 'a-elders'),
];

const money = (owner: object, activity: string): Doc<'uitgaven'> =>
  doc('uitgaven', 'u', {
    ...owner,
    begrotingsjaar: 2026,
    boekingen: [{ datum: '2026-11-02', bedrag: -9.6, activiteit: activity }],
  });
const attended = (activity: string): Doc<'deelname'> =>
  doc('deelname', 'd', {
    school: 'linde',
    schooljaar: '2026-2027',
    regels: [{ activiteit: activity, medewerker: 'p-1' }],
  });
const progress = (of: string, activity: string): Doc<'voortgang'> =>
  doc('voortgang', 'v', {
    plan: of,
    datum: '2026-11-16',
    regels: [{ activiteit: activity, status: 'afgerond' }],
  });
const plans = collectivePlans(base);
const missing = (executed: Doc): string[] =>
  danglingReferences([...base, executed], new Set(['personeel'])).found.map(({ place }) => place.pointer);

describe('What happened speaks of what was decided', () => {
  it('participation means the plans of its school and year, money all plans of its school or board', () => {
    expect(plansMeant(attended('a-lezen'), plans)).toEqual(['plan-26']);
    expect(plansMeant(money({ school: 'linde' }, 'a-lezen'), plans)).toEqual(['plan-25', 'plan-26']);
    expect(plansMeant(money({ bestuur: 'vaart' }, 'a-lezen'), plans)).toHaveLength(3);
    expect(plansMeant(progress('plan-25', 'a-oud'), plans)).toEqual(['plan-25']);
  });

  it('finds an activity in those plans, and in another only by its full name', () => {
    expect(missing(attended('a-lezen'))).toEqual([]);
    expect(missing(attended('a-oud'))).toEqual(['/regels/0/activiteit']);
    expect(missing(attended('plan-25/a-oud'))).toEqual([]);
    expect(missing(money({ school: 'linde' }, 'a-oud'))).toEqual([]);
    expect(missing(money({ school: 'linde' }, 'a-elders'))).toEqual(['/boekingen/0/activiteit']);
    expect(missing(progress('plan-26', 'a-oud'))).toEqual(['/regels/0/activiteit']);
  });

  it('says of an unknown plan that it is unknown, and nothing of each of its lines', () => {
    expect(missing(progress('plan-27', 'a-lezen'))).toEqual(['/plan']);
  });

  it('holds the law of the budget year, of the school year or of the day of the report', () => {
    const contexts = new Contexts(base);
    const dates = [
      money({ school: 'linde' }, 'a-oud'),
      attended('a-oud'),
      progress('plan-26', 'a-lezen'),
    ].map((executed) => {
      const context = contexts.of(executed);
      return context && [context.school?.id, referenceDate(executed, context, '2027-01-01')];
    });
    expect(dates).toEqual([
      ['linde', '2026-01-01'],
      ['linde', '2026-09-01'],
      ['linde', '2026-11-16'],
    ]);
  });

  it("keeps a board's own money at the board", () => {
    const alone = new Contexts([board, school]);
    expect(alone.of(money({ bestuur: 'vaart' }, 'a-oud'))?.school).toBeNull();
    expect(alone.of(money({ bestuur: 'vaart' }, 'a-oud'))?.bestuur?.id).toBe('vaart');
  });
});
