import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/base/nearest.ts';

describe('the name that is most likely meant', () => {
  it.each([
    ['pm-2062', ['pm-2025', 'pm-2026', 'pm-2027'], 'pm-2026', 'two signs changed places'],
    ['d-leze', ['d-lezen', 'd-wiskunde'], 'd-lezen', 'one letter less'],
    ['n-3', ['n-1', 'n-2'], null, 'two are as near'],
    ['n-3', ['n-1', 'n-1'], 'n-1', 'one that is there twice'],
    ['D-Lezen', ['d-lezen'], 'd-lezen', 'capitals'],
    ['x', ['ab', 'bc'], null, 'no letter in common'],
    ['techniek', ['taal'], null, 'too far'],
    ['techniek', [], null, 'nothing to choose from'],
  ])('%s among %j: %s (%s)', (word, candidates, meant, _why) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});
