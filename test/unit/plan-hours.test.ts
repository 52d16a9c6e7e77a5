import { describe, expect, it } from 'vitest';
import type { Activiteit } from '../../src/documents/generated/types.ts';
import type { Doc } from '../../src/documents/kind.ts';
import { plannedHours } from '../../src/figures/plan-hours.ts';

function figures(...activities: Omit<Activiteit, 'titel'>[]) {
  return figuresOf({}, ...activities);
}

function figuresOf(more: Partial<Doc<'plan'>['data']>, ...activities: Omit<Activiteit, 'titel'>[]) {
  const activiteiten = activities.map((activity) => ({ titel: 'T', ...activity }));
  const data = {
    soort: 'plan',
    id: 'p',
    schooljaar: '2026-2027',
    activiteiten,
    ...more,
  } as Doc<'plan'>['data'];
  const plan: Doc<'plan'> = { file: '/plan.yaml', soort: 'plan', id: 'p', data };
  const all = plannedHours(plan, (person) => (person === 'p-1' ? 'leraar' : null));
  return (id: string) => all.find((figure) => figure.id === id);
}

const value = (figure: { value: { toString(): string } | null } | undefined) => figure?.value?.toString();

describe('the hours of a plan', () => {
  it('24 people × (3 + 3 + 1) hours and one person of 2 hours is 170 hours', () => {
    const of = figures(
      {
        id: 'a',
        deelnemers: [{ groep: 'hele-team', aantal: 24 }],
        uren: { bijeenkomsten: [3, 3], voorbereiding: 1 },
      },
      { id: 'b', deelnemers: [{ medewerker: 'p-1', uren: 2 }], uren: { totaal: 9 } },
    );
    expect(value(of('activiteit/a/uren'))).toBe('168');
    expect(value(of('activiteit/b/uren'))).toBe('2');
    expect(value(of('uren/gepland'))).toBe('170');
  });

  it('divides the same hours by the pot of the line, else of the activity, and by category', () => {
    const of = figures({
      id: 'a',
      'uren-uit': 'werkgever',
      uren: { totaal: 5 },
      deelnemers: [
        { medewerker: 'p-1', 'uren-uit': 'basisrecht' },
        { medewerker: 'p-2' },
        { categorie: 'oop', aantal: 3 },
      ],
    });
    expect(value(of('uren/gepland/basisrecht'))).toBe('5');
    expect(value(of('uren/gepland/werkgever'))).toBe('20'); // p-2 and three of the support staff
    expect(value(of('uren/categorie/leraar'))).toBe('5');
    expect(value(of('uren/categorie/oop'))).toBe('15');
    expect(value(of('uren/categorie/niet-genoemd'))).toBe('5');
  });

  it('gives a range for a group with a minimum and a maximum: 10 to 20 people × 2 hours', () => {
    const of = figures({ id: 'a', uren: { totaal: 2 }, deelnemers: [{ minimum: 10, maximum: 20 }] });
    const figure = of('uren/gepland');
    expect([figure?.low?.toString(), figure?.high?.toString()]).toEqual(['20', '40']);
  });

  it('counts what is not known as open: no participants, a group without a number, half a range, no hours', () => {
    const of = figures(
      { id: 'a', uren: { totaal: 2 } },
      { id: 'b', uren: { totaal: 2 }, deelnemers: [{ groep: 'kernteam' }] },
      { id: 'e', uren: { totaal: 2 }, deelnemers: [{ minimum: 10 }] },
      { id: 'f', uren: { totaal: 2 }, deelnemers: [{ maximum: 10 }] },
      { id: 'c', deelnemers: [{ 'nog-aan-te-wijzen': 'leraar A' }] },
      { id: 'd', uren: { totaal: 2 }, deelnemers: [{ 'nog-aan-te-wijzen': 'leraar A' }] },
    );
    expect(value(of('uren/gepland'))).toBe('2');
    expect(of('uren/gepland')?.open).toBe(5);
  });

  it('leaves out volunteers and people from outside', () => {
    const of = figures({
      id: 'a',
      uren: { totaal: 2 },
      deelnemers: [
        { vrijwilligers: 4 },
        { groep: 'gasten', aantal: 9, extern: true },
        { rol: 'mentor', aantal: 2 },
      ],
    });
    expect(value(of('uren/gepland'))).toBe('4');
  });

  it('leaves out people of another school, who count in its plan: 1 × 2 and 3 × 2 hours', () => {
    const meeting = {
      id: 'a',
      uren: { totaal: 2 },
      deelnemers: [
        { groep: 'kernteam', aantal: 1, school: 'linde' },
        { groep: 'gasten', aantal: 2, school: 'esdoorn' },
      ],
    };
    expect(value(figuresOf({ scholen: ['linde'] }, meeting)('uren/gepland'))).toBe('2');
    // A plan of a board names no schools: everybody is of it.
    expect(value(figuresOf({}, meeting)('uren/gepland'))).toBe('6');
  });
});
