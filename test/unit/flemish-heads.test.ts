import { describe, expect, it } from 'vitest';
import type { Activiteit, Kost } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import {
  type Deelnemer,
  isTrainingMoney,
  payersOf,
  paysHeadsBeyond,
} from '../../src/rules/be-vlg/_shared/training-money.ts';

const school = (id: string, bron: string) =>
  ({ data: { budgetten: [{ id, bron }] } }) as unknown as Doc<'school'>;
const TRAINING = 'professionaliseringsmiddelen';

describe('training money', () => {
  it('is what every school that names the budget calls so', () => {
    expect(isTrainingMoney('pm', [school('pm', TRAINING), school('wm', 'werkingsmiddelen')])).toBe(true);
    expect(isTrainingMoney('pm', [school('pm', TRAINING), school('pm', 'werkingsmiddelen')])).toBe(false);
    expect(isTrainingMoney('weg', [school('pm', TRAINING)])).toBe(false);
    expect(isTrainingMoney('pm', [{ data: {} } as Doc<'school'>])).toBe(false);
  });

  it('pays a line when something is paid at all', () => {
    const line = (more: Partial<Kost>): Kost => ({
      post: 'trainer',
      'kosten-uit': [{ budget: 'pm' }],
      ...more,
    });
    expect(payersOf(line({ bedrag: 1 }))).toEqual(['pm']);
    expect(payersOf(line({ bedrag: 0 }))).toEqual([]);
    expect(payersOf(line({ gratis: true }))).toEqual([]);
    expect(payersOf(line({ 'betaald-door': 'subsidie' }))).toEqual([]);
    expect(payersOf({ post: 'trainer', bedrag: 1 })).toEqual([]);
  });
});

describe('heads that are paid beyond those who may be', () => {
  const beyond = (deelnemers: Deelnemer[], line: Partial<Kost>) =>
    paysHeadsBeyond(
      { post: 'trainer', per: 'deelnemer', ...line },
      { id: 'a', titel: 'A', deelnemers } as Activiteit,
      ({ vrijwilligers }) => vrijwilligers === undefined,
    );
  const volunteers: Deelnemer = { vrijwilligers: 2 };

  // one named person, one to be named and a group of four: six
  it('counts a person as one and a group by its number', () => {
    const people: Deelnemer[] = [
      { medewerker: 'p-1' },
      { 'nog-aan-te-wijzen': 'leraar' },
      { groep: 'team', aantal: 4 },
      volunteers,
    ];
    expect(beyond(people, { aantal: 6 })).toBeNull();
    expect(beyond(people, { aantal: 7 })).toBe('zeker');
  });

  it('can not tell while a group has no number, or the line does not count', () => {
    expect(beyond([{ groep: 'team' }, { groep: 'sectie', aantal: 1 }, volunteers], { aantal: 9 })).toBeNull();
    expect(beyond([{ groep: 'team', aantal: 4 }, volunteers], {})).toBe('volgens-deelnemers');
    expect(beyond([{ groep: 'team', aantal: 4 }], {})).toBeNull();
    expect(beyond([{ groep: 'team', aantal: 4 }, volunteers], { per: 'groep', aantal: 9 })).toBeNull();
    expect(beyond([{ groep: 'team', aantal: 4 }, volunteers], { per: 'groep' })).toBeNull();
  });
});
