import { describe, expect, it } from 'vitest';
import { approvalState } from '../../src/approval/state.ts';
import { Decimal } from '../../src/base/decimal.ts';
import type { Doc, Documents } from '../../src/documents/kind.ts';
import { competenceFor, narrowedTo } from '../../src/law/body.ts';

const NOW = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const CORE = 'c'.repeat(64);

function decision(over: Partial<Documents['goedkeuring']>): Doc<'goedkeuring'> {
  const data = {
    soort: 'goedkeuring',
    orgaan: 'loc',
    zitting: '2026-06-12',
    uitkomst: 'akkoord',
    documenten: [{ document: 'plan', digest: NOW }],
    ...over,
  };
  return {
    file: '/besluit.yaml',
    soort: 'goedkeuring',
    id: 'besluit',
    data: data as Documents['goedkeuring'],
  };
}

function approved(
  over: Partial<Documents['goedkeuring']>,
  more: { net?: string; regime?: 'be-vlg' | 'nl-vo'; committee?: string; planned?: number } = {},
): boolean {
  const document = { id: 'plan', digest: NOW, core: () => CORE, planned: new Decimal(more.planned ?? 1000) };
  const competence = competenceFor(
    more.regime ?? 'be-vlg',
    'plan',
    more.net ?? 'vrij-gesubsidieerd',
    'basisschool',
  );
  const own = competence && narrowedTo(competence, more.committee);
  return approvalState(document, [decision(over)], own).approved;
}

describe('who is competent', () => {
  it.each([
    ['vrij-gesubsidieerd', 'loc', true],
    ['vrij-gesubsidieerd', 'gemeenschappelijk-loc', true],
    ['vrij-gesubsidieerd', 'or', true],
    ['vrij-gesubsidieerd', 'aboc', false],
    ['go', 'basiscomite', true],
    ['go', 'tussencomite', true],
    ['go', 'loc', false],
    ['officieel-gesubsidieerd', 'aboc', true],
    ['officieel-gesubsidieerd', 'gemeenteraad', false],
    ['vrij-gesubsidieerd', 'schoolraad', false],
  ] as const)('%s: %s → %s', (net, orgaan, expected) => {
    expect(approved({ orgaan }, { net })).toBe(expected);
  });

  it('the staff assembly only where there is no local committee', () => {
    expect(approved({ orgaan: 'personeelsvergadering' }, { committee: 'loc' })).toBe(false);
    expect(approved({ orgaan: 'personeelsvergadering' }, { committee: 'geen' })).toBe(true);
  });

  it('a body that was only heard does not decide', () => {
    expect(approved({ rol: 'beslist' })).toBe(true);
    expect(approved({ rol: 'adviseert' })).toBe(false);
  });

  it('in the Netherlands the PMR, or the LCG with substitute consent (WMS art. 32)', () => {
    expect(approved({ orgaan: 'pmr', uitkomst: 'instemming-verleend' }, { regime: 'nl-vo' })).toBe(true);
    expect(approved({ orgaan: 'lcg', uitkomst: 'vervangende-toestemming' }, { regime: 'nl-vo' })).toBe(true);
    expect(approved({ orgaan: 'lcg', uitkomst: 'akkoord' }, { regime: 'nl-vo' })).toBe(false);
  });
});

describe('what is positive', () => {
  it.each([
    ['akkoord', true],
    ['vastgesteld', false],
    ['positief-advies', false],
    ['instemming-verleend', false],
    ['niet-akkoord', false],
    ['enkel-onderhandeld', false],
    ['instemming-onthouden', false],
    ['negatief-advies', false],
    ['akkoord-onder-voorwaarden', false],
  ] as const)('%s → %s', (uitkomst, expected) => {
    expect(approved({ uitkomst })).toBe(expected);
  });

  it('a conditional one once every condition is met', () => {
    const uitkomst = 'akkoord-onder-voorwaarden';
    expect(approved({ uitkomst, voorwaarden: [{ tekst: 'x', 'voldaan-op': '2026-07-01' }] })).toBe(true);
    expect(
      approved({
        uitkomst,
        voorwaarden: [
          { tekst: 'x', 'voldaan-op': '2026-07-01' },
          { tekst: 'y', 'voldaan-op': null },
        ],
      }),
    ).toBe(false);
  });
});

describe('a mandate', () => {
  const changed = (mandaat: Documents['goedkeuring']['mandaat'], entry: object, planned: number): boolean =>
    approved(
      { ...(mandaat ? { mandaat } : {}), documenten: [{ document: 'plan', digest: OTHER, ...entry }] },
      { planned },
    );
  const kosten = { 'mag-wijzigen': ['kosten'] as ['kosten'], 'tot-bedrag': 250 };

  it('covers a change of freed fields, up to its amount: 1 000 may become 750 to 1 250', () => {
    expect(changed(kosten, { kern: CORE, gepland: 1000 }, 1250)).toBe(true);
    expect(changed(kosten, { kern: CORE, gepland: 1000 }, 750)).toBe(true);
    expect(changed(kosten, { kern: CORE, gepland: 1000 }, 1250.01)).toBe(false);
  });

  it('covers nothing else', () => {
    expect(changed(kosten, { kern: OTHER, gepland: 1000 }, 1000)).toBe(false);
    expect(changed(kosten, { gepland: 1000 }, 1000)).toBe(false);
    expect(changed(kosten, { kern: CORE }, 1000)).toBe(false);
    expect(changed({ 'mag-wijzigen': ['kosten'] }, { kern: CORE, gepland: 1000 }, 1000)).toBe(false);
    expect(changed(undefined, { kern: CORE, gepland: 1000 }, 1000)).toBe(false);
    expect(changed({ 'mag-wijzigen': ['datum'] }, { kern: CORE }, 5000)).toBe(true);
  });
});

describe('a later decision of the same body on the same text', () => {
  const document = { id: 'plan', digest: NOW, core: () => CORE, planned: null };
  const competence = competenceFor('be-vlg', 'plan', 'vrij-gesubsidieerd', 'basisschool');
  const stands = (later: Partial<Documents['goedkeuring']>): boolean =>
    approvalState(document, [decision({}), decision({ zitting: '2026-06-20', ...later })], competence)
      .approved;

  it('takes a yes back when it is a no', () => {
    for (const uitkomst of ['niet-akkoord', 'instemming-onthouden', 'negatief-advies'] as const)
      expect(stands({ uitkomst })).toBe(false);
  });

  it('and only then: not of another body, on another text, earlier, or without a judgement', () => {
    expect(stands({ uitkomst: 'niet-akkoord', orgaan: 'or' })).toBe(true);
    expect(stands({ uitkomst: 'niet-akkoord', documenten: [{ document: 'plan', digest: OTHER }] })).toBe(
      true,
    );
    expect(stands({ uitkomst: 'niet-akkoord', zitting: '2026-06-12' })).toBe(true);
    expect(stands({ uitkomst: 'enkel-onderhandeld' })).toBe(true);
  });
});
