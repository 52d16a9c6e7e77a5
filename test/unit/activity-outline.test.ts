import { describe, expect, it } from 'vitest';
import type { Activiteit } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { type Part, unfinished } from '../../src/rules/activity-outline.ts';

function lacking(asked: readonly Part[], ...activities: Partial<Activiteit>[]) {
  const activiteiten = activities.map((one, index) => ({ id: `a-${index}`, titel: 'A', ...one }));
  const data = { soort: 'plan', id: 'p', schooljaar: '2026-2027', activiteiten };
  const plan = { file: '/plan.yaml', soort: 'plan', id: 'p', data } as unknown as Doc<'plan'>;
  return unfinished(plan, asked);
}

const DONE: Partial<Activiteit> = { wanneer: { datum: '2026-10-14' }, uren: { totaal: 2 } };

describe('which activities are not worked out', () => {
  it('names the first, the number and only the parts that one of them lacks', () => {
    const found = lacking(
      ['deelnemers', 'wanneer', 'uren'],
      { ...DONE, deelnemers: [{ groep: 'hele-team' }] },
      { wanneer: { datum: '2026-10-14' }, deelnemers: [{ groep: 'hele-team' }] },
      DONE,
    );
    expect(found).toEqual({
      at: { file: '/plan.yaml', pointer: '/activiteiten/1/id', part: 'value' },
      args: { aantal: 2, totaal: 3, eerste: 'a-1', velden: 'deelnemers, uren' },
    });
    expect(lacking(['wanneer'], DONE)).toBeNull();
  });

  it('leaves out a reserved slot and an activity of another plan', () => {
    const reserved = { wanneer: { datum: '2026-10-14', voorbehouden: true } };
    const shared = { 'activiteit-van': 'q/a' };
    expect(lacking(['uren'], reserved, shared)).toBeNull();
    expect(lacking(['uren'], reserved, shared, {})).toEqual({
      at: { file: '/plan.yaml', pointer: '/activiteiten/2/id', part: 'value' },
      args: { aantal: 1, totaal: 1, eerste: 'a-2', velden: 'uren' },
    });
  });

  it('takes hours, costs or a provider each as means', () => {
    const means: Partial<Activiteit>[] = [
      { uren: { totaal: 2 } },
      { kosten: [] },
      { aanbieder: { naam: 'Leeswerk' } },
    ];
    for (const one of means) expect(lacking(['middelen'], one)).toBeNull();
    expect(lacking(['middelen'], {})?.args.velden).toBe('middelen');
  });
});
