import { describe, expect, it } from 'vitest';
import type { Doc, Documents, Soort } from '../../src/documents/kind.ts';
import type { Parameter } from '../../src/law/parameter.ts';
import type { Regime } from '../../src/law/regime.ts';
import { isStale, lastVerified } from '../../src/law/verified.ts';
import { check } from '../../src/lint/check.ts';
import { staleLaw } from '../../src/lint/stale-law.ts';
import { DUTCH, GROUP } from '../support/proplan.ts';

const doc = <K extends Soort>(soort: K, id: string, regelgeving: string): Doc<K> => ({
  file: `/${id}.yaml`,
  soort,
  id,
  data: { soort, id, regelgeving } as unknown as Documents[K],
});
const stale = async (folder: string, today: string) =>
  (await check({ cwd: folder, paths: [], today })).findings.filter(
    ({ rule }) => rule === 'algemeen/recht-nakijken',
  );

describe('law that was not read again', () => {
  it('is stale from the day after twelve months, also over a leap day', () => {
    expect(isStale('2026-11-21', '2027-11-21')).toBe(false);
    expect(isStale('2026-11-21', '2027-11-22')).toBe(true);
    expect(isStale('2028-02-29', '2029-02-28')).toBe(false);
    expect(isStale('2028-02-29', '2029-03-01')).toBe(true);
  });

  it('was last read on the latest day of any number of its own regime', () => {
    const read = (regime: Regime, ...days: string[]): Parameter => ({
      regime,
      label: '',
      unit: 'uur',
      'werkt-per': 'datum',
      values: days.map((day) => ({
        from: '2014-08-01',
        value: 1,
        source: { document: '', article: '', url: '' },
        confidence: 'primary',
        'verified-on': day,
      })),
    });
    const numbers = [
      read('nl-vo', '2026-11-21', '2025-10-16'),
      read('nl-vo', '2024-03-01'),
      read('nl-po', '2027-01-15'),
    ];
    expect(lastVerified('nl-vo', numbers)).toBe('2026-11-21');
    expect(lastVerified('nl-po', numbers)).toBe('2027-01-15');
    expect(lastVerified('nl-mbo', numbers)).toBeNull();
  });

  it('is told once per regime, at the board before the school', () => {
    const docs = [
      doc('school', 'linde', 'be-vlg'),
      doc('bestuur', 'vaart', 'be-vlg'),
      doc('school', 'brug', 'nl-vo'),
      doc('school', 'toren', 'nl-vo'),
    ];
    expect(staleLaw(docs, '2099-01-01').map(({ place, args }) => [args['regelgeving'], place.file])).toEqual([
      ['be-vlg', '/vaart.yaml'],
      ['nl-vo', '/brug.yaml'],
    ]);
  });

  it.each([DUTCH, GROUP])('of %s names the day, at the regime', async (folder) => {
    expect(await stale(folder, '2026-11-21')).toEqual([]);
    const [finding, ...others] = await stale(folder, '2099-01-01');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', pointer: '/regelgeving' });
    expect(finding?.message).toMatch(/nl-vo|be-vlg/);
    expect(finding?.message).toMatch(/ op 20\d\d-\d\d-\d\d, meer dan twaalf maanden geleden/);
    expect(finding?.advice).toContain('een keuze van proplan');
  });
});
