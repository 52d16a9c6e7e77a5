import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slug } from '../../src/base/slug.ts';
import { type Asked, missingIn, netsKnown, startOf, typesOf } from '../../src/cli/init-options.ts';
import { idList, idText, quoted } from '../../src/start/yaml-text.ts';

const SCHOOL: Asked = { regelgeving: 'nl-po', voor: 'school', naam: 'De Linde', school: [] };
const start = (asked: Partial<Asked>, today = '2026-11-21') =>
  startOf({ ...SCHOOL, ...asked }, today, '1.2.3');

describe('answers and options become one thing', () => {
  it('a school alone has no board, an id after its name, and this school year', () => {
    expect(start({})).toEqual({
      regime: 'nl-po',
      bestuur: null,
      scholen: [{ id: 'de-linde', naam: 'De Linde' }],
      instellingstype: 'school',
      net: undefined,
      schooljaar: '2026-2027',
      ci: 'geen',
      secretaris: null,
      pakket: './.proplan/proplan-1.2.3.tgz',
      map: null,
    });
  });

  it('a board has its schools in the order they were named, each name as it is', () => {
    const { bestuur, scholen } = start({
      voor: 'bestuur',
      naam: ' B ',
      id: 'b0',
      school: ['b=B = beste', 'a=A'],
    });
    expect(bestuur).toEqual({ id: 'b0', naam: 'B' });
    expect(scholen).toEqual([
      { id: 'b', naam: 'B = beste' },
      { id: 'a', naam: 'A' },
    ]);
  });

  it.each([
    ['2026-07-31', 'nl-po', '2025-2026'],
    ['2026-08-01', 'nl-po', '2026-2027'],
    ['2026-08-31', 'be-vlg', '2025-2026'],
    ['2026-09-01', 'be-vlg', '2026-2027'],
  ])('on %s in %s it is school year %s', (today, regelgeving, year) => {
    expect(start({ regelgeving, voor: 'bestuur', naam: 'X', school: ['a=A'] }, today).schooljaar).toBe(year);
  });

  it.each([
    ['nl-vo', 'school'],
    ['nl-po', 'school'],
    ['nl-mbo', 'instelling'],
  ])('in %s there is one type', (regelgeving, type) => {
    expect(start({ regelgeving }).instellingstype).toBe(type);
  });

  it('in Flanders there are more, and three networks', () => {
    expect(typesOf('be-vlg')).toHaveLength(8);
    expect(netsKnown()).toHaveLength(3);
    expect(missingIn({ ...SCHOOL, regelgeving: 'be-vlg' })).toEqual(['--instellingstype', '--net']);
  });

  it.each(['@a', '@org/team', '@@maintainer', 'kantoor@school.be', '@a  @b/c-d.e'])(
    '%s may be an owner',
    (owner) => {
      expect(start({ secretaris: owner }).secretaris).toBe(owner.replace('  ', ' '));
    },
  );
});

describe('an id and a name', () => {
  it.each([
    ['Vrije Basisschool De Linde', 'vrije-basisschool-de-linde'],
    ["École d'Été & Co.", 'ecole-d-ete-co'],
    ['  -- ', ''],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('%s gives %s', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('any name and any id come back from YAML as they went in, whichever version reads it', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), id, (name, one) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`naam: ${quoted(name)}`, { version })).toEqual({ naam: name });
          expect(parse(`id: ${idText(one)}\nlijst: ${idList([one, 'x'])}`, { version })).toEqual({
            id: one,
            lijst: [one, 'x'],
          });
        }
      }),
      {
        examples: [
          ['De Linde', 'e0'],
          ['De Linde', 'e-0'],
        ],
      },
    );
  });
});
