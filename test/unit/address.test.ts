import { expect, it } from 'vitest';
import { capAddress, capIn } from '../../src/figures/ledger/address.ts';

const USE = { kader: 'k', cap: 'opleiding', who: 'p-0001', year: '2026' };

it('the address of the use of a cap leads back to whose it is', () => {
  expect(capAddress(USE, 'besteed')).toBe('plafond/k/opleiding/p-0001/2026/besteed');
  expect(capIn('plafond/k/opleiding/p-0001/2026/besteed')).toEqual(USE);
});

it.each([
  'plafond/k/opleiding/p-0001/2026/over',
  'budget/k/opleiding/p-0001/2026/besteed',
  'plafond//opleiding/p-0001/2026/besteed',
  'plafond/k//p-0001/2026/besteed',
  'plafond/k/opleiding//2026/besteed',
  'plafond/k/opleiding/p-0001//besteed',
  'budget/wm/besteed',
])('%s is not the use of a cap', (address) => {
  expect(capIn(address)).toBeNull();
});
