import { describe, expect, it } from 'vitest';
import type { Activiteit, Kost } from '../../src/documents/generated/types.ts';
import { costOfLine } from '../../src/figures/cost-line.ts';

const PLACE = { file: '/plan.yaml', pointer: '/activiteiten/0/kosten/0', part: 'value' as const };
const PER_HEAD: Kost = { post: 'inschrijving', bedrag: 125, per: 'deelnemer' };

/** The cost of a line for these participants, in euros; the open parts when it can't be counted. */
function cost(deelnemers: object[], line: Kost = PER_HEAD): string {
  const activity = { id: 'a', titel: 'A', deelnemers } as Activiteit;
  const { value, open } = costOfLine(line, activity, PLACE);
  return value?.toFixed(2) ?? `onbekend (${open})`;
}

describe('a price per participant', () => {
  it('is paid for each named person, each place still to be filled and each head of a group', () => {
    expect(cost([{ medewerker: 'p-1' }])).toBe('125.00');
    expect(cost([{ 'nog-aan-te-wijzen': 'leraar wiskunde' }])).toBe('125.00');
    expect(cost([{ 'nog-aan-te-wijzen': 'leraar', aantal: 3 }])).toBe('375.00');
    // 1 + 3 + 12 = 16; 16 × 125 = 2 000.
    expect(
      cost([
        { medewerker: 'p-1' },
        { 'nog-aan-te-wijzen': 'leraar', aantal: 3 },
        { groep: 'team', aantal: 12 },
      ]),
    ).toBe('2000.00');
  });

  it('is not known while one group does not say how many, or nobody is named', () => {
    expect(cost([{ medewerker: 'p-1' }, { groep: 'hele-team' }])).toBe('onbekend (1)');
    expect(cost([])).toBe('onbekend (1)');
  });

  it('is not per participant when the line counts itself or gives a total', () => {
    expect(cost([{ medewerker: 'p-1' }], { ...PER_HEAD, aantal: 4 })).toBe('500.00');
    expect(cost([{ medewerker: 'p-1' }, { medewerker: 'p-2' }], { ...PER_HEAD, per: 'totaal' })).toBe(
      '125.00',
    );
    expect(cost([{ medewerker: 'p-1' }], { ...PER_HEAD, per: 'groep' })).toBe('onbekend (1)');
  });

  it('adds VAT only where there is a rate that is not in the price', () => {
    expect(cost([], { post: 'trainer', bedrag: 100, btw: { vrijgesteld: true } })).toBe('100.00');
    expect(cost([], { post: 'trainer', bedrag: 100, btw: { tarief: 21, inbegrepen: false } })).toBe('121.00');
  });

  it('is not known while VAT comes on top and the rate is missing', () => {
    expect(cost([], { post: 'trainer', bedrag: 100, btw: { inbegrepen: false } })).toBe('onbekend (1)');
  });

  it('is unknown when the line says so, whatever else it says', () => {
    expect(cost([], { post: 'trainer', bedrag: 100, onbekend: true } as Kost)).toBe('onbekend (1)');
  });
});
