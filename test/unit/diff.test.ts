import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentChanges } from '../../src/diff/document.ts';
import { fieldChanges } from '../../src/diff/fields.ts';
import { digestOf } from '../../src/documents/canonical.ts';
import type { Plan } from '../../src/documents/generated/types.ts';
import type { Doc, Soort } from '../../src/documents/kind.ts';
import type { YamlData } from '../../src/workspace/yaml-data.ts';

const plan = (more: Partial<Plan>, id = 'p'): Doc => ({
  file: `/${id}.yaml`,
  soort: 'plan',
  id,
  data: { soort: 'plan', id, schooljaar: '2026-2027', ...more },
});
const doc = (soort: Soort, id: string, data: object): Doc => ({
  file: `/${id}.yaml`,
  soort,
  id,
  data: data as never,
});
const told = (before: Doc[], after: Doc[]) =>
  documentChanges(before, after).map(({ id, happened, activities, goals, fields }) => ({
    id,
    happened,
    items: [...activities, ...goals].map((one) => [one.happened, one.id, one.other]),
    fields: fields.map(({ names, before: was, after: becomes }) => [names.join('/'), was, becomes]),
  }));
const a = (more: object = {}) => ({ id: 'a', titel: 'A', ...more });

describe('what differs between documents', () => {
  it('is nothing for other files, empty fields and another notation of the same', () => {
    const moved = { ...plan({ activiteiten: [a({ uren: { totaal: 6 } })] }), file: '/elders/q.yaml' };
    const empty = { ...moved, data: { ...moved.data, 'deel-van': null } } as unknown as Doc;
    expect(told([plan({ activiteiten: [a({ uren: { totaal: 6.0 } })] })], [empty])).toEqual([]);
  });

  it('is told by ids: what is new, gone or changed, and an activity that moved to another plan', () => {
    const before = [
      plan({ activiteiten: [a(), { id: 'b', titel: 'B' }, { id: 'c', titel: 'C' }] }),
      plan({}, 'q'),
    ];
    const after = [
      plan({
        activiteiten: [{ id: 'd', titel: 'D' }, a({ titel: 'A 2' })],
        doelen: [{ id: 'g', omschrijving: 'G' }],
      }),
      plan({ activiteiten: [{ id: 'b', titel: 'B' }] }, 'q'),
    ];
    expect(told(before, after)).toEqual([
      {
        id: 'p',
        happened: 'gewijzigd',
        items: [
          ['gewijzigd', 'a', null],
          ['verplaatst', 'b', 'q'],
          ['weg', 'c', null],
          ['nieuw', 'd', null],
          ['nieuw', 'g', null],
        ],
        fields: [],
      },
      { id: 'q', happened: 'gewijzigd', items: [['verplaatst', 'b', 'p']], fields: [] },
    ]);
  });

  it('names fields as the schema does, with both values', () => {
    const before = a({
      wanneer: { datum: '2026-10-14' },
      doelen: ['x', 'y'],
      kosten: [{ post: 'trainer', bedrag: 1 }],
    });
    const after = a({
      wanneer: { datum: '2026-10-21' },
      doelen: ['y', 'x'],
      kosten: [
        { post: 'materiaal', bedrag: 5 },
        { post: 'trainer', bedrag: 2 },
      ],
    });
    const found = fieldChanges('plan', before, after, { pointer: '/activiteiten/0' });
    expect(found.map(({ names, before: was, after: becomes }) => [names.join('/'), was, becomes])).toEqual([
      ['Wanneer/Datum', '2026-10-14', '2026-10-21'],
      ['Doelen/volgorde', 'x, y', 'y, x'],
      ['Kosten/Post', 'trainer', 'materiaal'],
      ['Kosten/Bedrag', 1, 5],
      ['Kosten/Post', null, 'trainer'],
      ['Kosten/Bedrag', null, 2],
    ]);
  });

  it('says that the order changed where nothing else did, since a decision covers the order', () => {
    const order = (...ids: string[]) => ids.map((id) => ({ id, onderwerp: 'voorrang' }));
    const found = fieldChanges('plan', order('x', 'y'), order('y', 'x'), { pointer: '/afspraken' });
    expect(found).toEqual([{ names: ['volgorde'], happened: 'gewijzigd', before: 'x, y', after: 'y, x' }]);
  });

  it('tells no word of what is about one person', () => {
    const before = doc('persoonlijk-plan', 'pop-1', {
      soort: 'persoonlijk-plan',
      id: 'pop-1',
      toelichting: 'geheim',
    });
    const after = doc('persoonlijk-plan', 'pop-1', {
      soort: 'persoonlijk-plan',
      id: 'pop-1',
      activiteiten: [{ id: 'a', titel: 'geheim' }],
    });
    const [change] = documentChanges([before], [after]);
    expect(change?.fields.length).toBeGreaterThan(0);
    expect(JSON.stringify(change)).not.toContain('geheim');
  });
});

describe('what differs in a register of people', () => {
  it('is told by name: who came, who went, and what of whom changed', () => {
    const register = (medewerkers: object[]) =>
      doc('personeel', 'personeel-s', { soort: 'personeel', school: 's', medewerkers });
    const job = (betrekkingsomvang: string) => ({ school: 's', categorie: 'leraar', betrekkingsomvang });
    const before = register([
      { id: 'p-0001', dienstverbanden: [job('12/24')] },
      { id: 'p-0002', dienstverbanden: [job('24/24')], teams: ['lager'] },
    ]);
    const after = register([
      { id: 'p-0001', dienstverbanden: [job('13/24'), job('2/24')], teams: ['lager'] },
      { id: 'p-0003', dienstverbanden: [job('24/24')] },
    ]);
    const fields = documentChanges([before], [after])[0]?.fields ?? [];
    expect(fields.map(({ names, happened }) => `${names.join('/')}: ${happened}`)).toEqual([
      'Medewerkers/p-0001/Dienstverbanden/Omvang: gewijzigd',
      'Medewerkers/p-0001/Dienstverbanden: nieuw',
      'Medewerkers/p-0001/Teams: nieuw',
      'Medewerkers/p-0002: weg',
      'Medewerkers/p-0003: nieuw',
    ]);
    expect(fields.flatMap((field) => [field.before, field.after]).every((one) => one === null)).toBe(true);
  });
});

const someData: fc.Arbitrary<YamlData> = fc.letrec<{ value: YamlData }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<YamlData>('x', 'y', 1, 2.5, true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('titel', 'uren', 'wanneer', 'id'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('field changes, properties', () => {
  it('none between equal contents, and at least one where the digest differs', () => {
    fc.assert(
      fc.property(someData, someData, (one, other) => {
        expect(fieldChanges('plan', { visie: one }, { visie: structuredClone(one) })).toEqual([]);
        const changes = fieldChanges('plan', { visie: one }, { visie: other });
        expect(changes.length > 0).toBe(digestOf({ visie: one }) !== digestOf({ visie: other }));
      }),
    );
  });
});
