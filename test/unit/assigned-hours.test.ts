import { describe, expect, it } from 'vitest';
import type { Activiteit } from '../../src/documents/generated/types.ts';
import type { Collective, Doc } from '../../src/documents/kind.ts';
import { assignedHours } from '../../src/figures/assigned-hours.ts';
import { ledgerOf } from '../support/ledger.ts';

const SHARED: Activiteit = {
  id: 'a',
  titel: 'Leesdag',
  opgedragen: true,
  uren: { totaal: 6 },
  deelnemers: [{ medewerker: 'p' }],
};

function plan(soort: 'plan' | 'teamplan', id: string, ...activiteiten: Activiteit[]): Collective {
  const data = { soort, id, schooljaar: '2026-2027', activiteiten };
  return { file: `/${id}.yaml`, soort, id, data } as unknown as Collective;
}

function assigned(...docs: Doc[]): string | undefined {
  const charges = ledgerOf(docs).assignedTo('p', '2026-2027');
  return assignedHours('p', '2026-2027', charges)[0]?.figure.value?.toFixed();
}

describe('the hours that a person was told to spend', () => {
  const school = plan('plan', 'school', SHARED);

  it('count once where a team plan names the person again for an activity of the school: 6', () => {
    const again = plan('teamplan', 'team', { ...SHARED, id: 'b', 'activiteit-van': 'school/a' });
    expect(assigned(school, again)).toBe('6');
  });

  it('count where the person says in a personal plan which pot pays them: 6', () => {
    const data = {
      soort: 'persoonlijk-plan',
      id: 'own',
      medewerker: 'p',
      activiteiten: [{ activiteit: 'school/a', opgedragen: true, 'uren-uit': 'basisrecht' }],
    };
    const own = { file: '/own.yaml', soort: 'persoonlijk-plan', id: 'own', data } as unknown as Doc;
    expect(assigned(school, own)).toBe('6');
  });

  it('count twice for two activities, and for two lines of one: 6 + 6 = 12', () => {
    expect(assigned(school, plan('teamplan', 'team', SHARED))).toBe('12');
    const twice = { ...SHARED, deelnemers: [{ medewerker: 'p' }, { medewerker: 'p' }] };
    expect(assigned(plan('plan', 'school', twice))).toBe('12');
  });
});
