import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/documents/generated/types.ts';
import BL9 from '../../src/law/be-vlg/bl9.yaml';
import { qualityCoverage } from '../../src/rules/be-vlg/_shared/quality-coverage.ts';
import { ACTIVITY_SIGNS, GOAL_SIGNS, NEED_SIGNS } from '../../src/rules/be-vlg/_shared/quality-signs.ts';
import { RULES } from '../../src/rules/generated/registry.ts';

const coverage = (data: Partial<Plan>) =>
  Object.fromEntries(
    qualityCoverage({
      file: '/plan.yaml',
      soort: 'plan',
      id: 'plan',
      data: { soort: 'plan', id: 'plan', schooljaar: '2026-2027', ...data },
    }).map(({ element, fields, needs, goals, activities }) => [
      element.id,
      [...fields, ...needs, ...goals, ...activities],
    ]),
  );
const shownBy = (activity: object): string[] =>
  Object.entries(coverage({ activiteiten: [{ id: 'a', titel: 'A', ...activity }] }))
    .filter(([, places]) => places.length > 0)
    .map(([id]) => id);

describe('the ten elements of BL9', () => {
  it('are ten, each minded by a rule that exists', () => {
    expect(BL9).toHaveLength(10);
    const names: string[] = RULES.map(({ name }) => name);
    for (const { regels } of BL9) {
      expect(regels.length).toBeGreaterThan(0);
      expect(regels.filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  it('name only signs that a plan is searched for', () => {
    const known = [NEED_SIGNS, GOAL_SIGNS, ACTIVITY_SIGNS].flatMap((signs) => Object.keys(signs));
    const named = BL9.flatMap(({ toont }) => [toont.noden, toont.doelen, toont.activiteiten]);
    expect(named.filter((sign) => sign !== undefined && !known.includes(sign))).toEqual([]);
  });

  it('are shown by nothing in an empty plan', () => {
    expect(Object.values(coverage({})).flat()).toEqual([]);
    expect(coverage({ visie: ' ', afspraken: [] })['beleid']).toEqual([]);
  });

  it('are shown by a field that is filled in, a text or a list', () => {
    expect(coverage({ visie: 'Samen leren.' })['beleid']).toEqual(['visie']);
    expect(coverage({ afspraken: [{ tekst: 'Wie leert, deelt.' }] as never })['beleid']).toEqual([
      'afspraken',
    ]);
    expect(coverage({ aanvangsbegeleiding: { aanpak: 'Een mentor.' } })['starters']).toEqual([
      'aanvangsbegeleiding/aanpak',
    ]);
  });

  it.each<[object, string[]]>([
    [{}, []],
    [{ vorm: 'cursus' }, []],
    [{ vorm: 'intervisie' }, ['dialoog', 'uitvoering']],
    [{ vorm: 'coaching' }, ['dialoog', 'ondersteuning', 'uitvoering']],
    [{ vorm: 'netwerk' }, ['dialoog', 'extern-delen', 'uitvoering']],
    [{ vervanging: { wijze: 'intern' } }, ['ondersteuning']],
    [{ vervanging: { wijze: 'geen' } }, []],
    [{ 'uren-uit': 'werkgever' }, ['ondersteuning']],
    [{ sturing: 'intern' }, ['intern-delen']],
    [{ overdracht: 'Op de teamvergadering.' }, ['intern-delen', 'uitvoering']],
    [{ aanbieder: { naam: 'Leeswerk', intern: false } }, ['extern-delen']],
    [{ uren: { nawerk: 1 } }, ['uitvoering']],
    [{ uren: { nawerk: 0 } }, []],
    [{ aard: 'begeleiding-organisatieontwikkeling' }, ['ondersteuning', 'uitvoering']],
    [{ 'vervolg-op': 'a' }, ['uitvoering']],
    [{ vorm: 'werkgroep' }, ['uitvoering']],
    [{ evaluatie: { wat: 'lessen' } }, ['effecten']],
    [{ aard: 'aanvangsbegeleiding' }, ['starters']],
  ])('an activity with %j shows %j', (activity, expected) => {
    expect(shownBy(activity)).toEqual(expected);
  });

  it('needs count when they are of people or the team, priority goals when an activity works on them', () => {
    const plan: Partial<Plan> = {
      behoefteanalyse: {
        noden: [
          { id: 'n-school', niveau: 'school' },
          { id: 'n-team', niveau: 'team' },
          { id: 'n-een', niveau: 'persoon' },
        ],
      },
      doelen: [
        { id: 'd-eerst', prioritair: true, termijn: 'kort' },
        { id: 'd-los', prioritair: true, termijn: 'lang' },
        { id: 'd-anders', termijn: 'kort' },
      ],
      activiteiten: [
        { id: 'a', titel: 'A', doelen: ['plan/d-eerst', 'd-anders'] },
        { id: 'b', titel: 'B' },
      ],
    };
    expect(coverage(plan)).toMatchObject({ noden: [1, 2], prioriteiten: [0], beleid: [1] });
  });
});
