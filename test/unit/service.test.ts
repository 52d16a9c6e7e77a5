import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/documents/kind.ts';
import type { Appointment } from '../../src/figures/appointment.ts';
import { inServiceSince, lastAgreed } from '../../src/rules/service.ts';

const job = (van: string, tot: string | null = null) => ({ person: 'p', van, tot }) as Appointment;

describe('since when a person is in service', () => {
  const since = (day: string, ...jobs: Appointment[]) => inServiceSince(day, jobs);

  it('from the first day of the appointment of that day', () => {
    expect(since('2026-08-01', job('2026-08-01'))).toBe('2026-08-01');
    expect(since('2026-07-31', job('2026-08-01'))).toBeNull();
    expect(since('2026-12-31', job('2026-08-01', '2026-12-31'))).toBe('2026-08-01');
    expect(since('2027-01-01', job('2026-08-01', '2026-12-31'))).toBeNull();
  });

  it('appointments that follow each other are one, in whatever order they are written', () => {
    const [first, second, third] = [
      job('2020-08-01', '2021-07-31'),
      job('2021-08-01', '2022-07-31'),
      job('2022-08-01'),
    ];
    expect(since('2026-11-21', third, first, second)).toBe('2020-08-01');
    expect(since('2026-11-21', first, second, third)).toBe('2020-08-01');
    expect(since('2026-11-21', first, third)).toBe('2022-08-01');
  });

  it('the latest appointment of the day is where the search begins; one that is still to come is none', () => {
    // Beside a first appointment, a second that began later; both hold, the first is older.
    expect(since('2026-11-21', job('2026-09-01'), job('2020-08-01'))).toBe('2020-08-01');
    expect(since('2026-11-21', job('2026-09-01', '2026-11-30'), job('2020-08-01', '2026-08-30'))).toBe(
      '2026-09-01',
    );
    expect(since('2026-11-21', job('2026-12-01'), job('2026-09-01', '2026-11-30'))).toBe('2026-09-01');
  });
});

describe('the last day on which a personal plan was agreed', () => {
  const last = (data: object) => lastAgreed({ data } as Doc<'persoonlijk-plan'>);

  it('is the latest of three, or none', () => {
    expect(last({})).toBeNull();
    expect(last({ akkoord: {} })).toBeNull();
    expect(
      last({
        'afgesproken-op': '2026-01-01',
        akkoord: { medewerker: '2026-01-03', leidinggevende: '2026-01-02' },
      }),
    ).toBe('2026-01-03');
  });
});
