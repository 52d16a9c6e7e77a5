import { describe, expect, it } from 'vitest';
import { ajvFormats } from '../../src/documents/formats.ts';

function keeps(format: string, text: string): boolean {
  const { validate } = ajvFormats[format] ?? {};
  return (validate as (value: string) => boolean)(text);
}

describe('the numbers of a Dutch school and its sites', () => {
  it.each([
    ['05KO', 'brin', true],
    ['07NU00', 'vestiging', true],
    ['12KB1', 'brin', false],
    ['12KB1', 'vestiging', false],
    ['30AJ0A', 'brin', false],
    ['30AJ0A', 'vestiging', false],
  ])('W29: %s as %s: %s', (text, format, isKept) => {
    expect(keeps(format, text)).toBe(isKept);
  });
});
