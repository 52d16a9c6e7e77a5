import { describe, expect, it } from 'vitest';
import { forAudience } from '../../src/render/view/audience.ts';
import type { ViewSchema } from '../../src/render/view/schema.ts';

const SCHEMA: ViewSchema = {
  type: 'object',
  properties: {
    open: { title: 'Open', type: 'string', 'x-publiek': ['intern', 'comite', 'publiek'] },
    vergeten: { title: 'Vergeten', type: ['string', 'null'] },
    lijst: {
      title: 'Lijst',
      type: 'array',
      'x-publiek': ['intern', 'comite', 'publiek'],
      items: { $ref: '#/$defs/regel' },
    },
    besloten: { title: 'Besloten', type: 'array', 'x-publiek': ['intern'], items: { type: 'string' } },
  },
  $defs: {
    regel: {
      type: 'object',
      properties: {
        naam: { title: 'Naam', type: 'string' },
        nummer: { title: 'Nummer', type: ['string', 'null'], 'x-publiek': ['intern', 'comite'] },
      },
    },
  },
};

const VIEW = {
  open: 'ja',
  vergeten: 'x',
  lijst: [
    { naam: 'a', nummer: 'p-1' },
    { naam: 'b', nummer: null },
    { naam: 'c', nummer: 'p-3' },
  ],
  besloten: ['een', 'twee'],
};

describe('an audience', () => {
  it('reads what lists it and what lies inside; the rest is empty and counted', () => {
    expect(forAudience(VIEW, SCHEMA, 'publiek')).toEqual({
      view: {
        open: 'ja',
        vergeten: null,
        lijst: [
          { naam: 'a', nummer: null },
          { naam: 'b', nummer: null },
          { naam: 'c', nummer: null },
        ],
        besloten: [],
      },
      withheld: [
        { onderdeel: 'Vergeten', aantal: 1 },
        { onderdeel: 'Nummer', aantal: 2 },
        { onderdeel: 'Besloten', aantal: 2 },
      ],
    });
  });

  it('closer by reads more, but never what lists nobody', () => {
    const { view, withheld } = forAudience(VIEW, SCHEMA, 'intern');
    expect(view).toEqual({ ...VIEW, vergeten: null });
    expect(withheld).toEqual([{ onderdeel: 'Vergeten', aantal: 1 }]);
  });
});
