import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../../src/law/generated/parameter-id.ts';
import { parameterAt } from '../../src/law/lookup.ts';

const onDay = (id: ParameterId, day: string): string | null => parameterAt(id, day)?.value.toFixed() ?? null;

describe('a number of law on a day', () => {
  it('CAO PO 2009 art. 9.5: four years, from 1 September 2009 to 30 June 2014', () => {
    expect(onDay('nl-po/pop-jaren', '2009-08-31')).toBeNull();
    expect(onDay('nl-po/pop-jaren', '2009-09-01')).toBe('4');
    expect(onDay('nl-po/pop-jaren', '2014-06-30')).toBe('4');
    expect(onDay('nl-po/pop-jaren', '2014-07-01')).toBeNull();
  });

  it('is that of its last edition that began: an extra study day was asked by 1 May, in 2025-2026 by 23 May', () => {
    expect(onDay('be-vlg/extra-studiedag-dag', '2025-08-31')).toBe('1');
    expect(onDay('be-vlg/extra-studiedag-dag', '2025-09-01')).toBe('23');
    expect(onDay('be-vlg/extra-studiedag-dag', '2026-09-01')).toBeNull();
  });

  it('runs on while no end was read', () => {
    expect(onDay('nl-po/geld-schoolleider', '2099-01-01')).not.toBeNull();
  });
});
