import { describe, expect, it } from 'vitest';
import { competenceFor, narrowedTo } from '../../src/law/body.ts';

const flemish = (net: string | undefined, type: string | undefined) =>
  competenceFor('be-vlg', 'plan', net, type);

describe('who decides by law', () => {
  it('kwaliteitsdecreet art. 8: the committee of the network, without doubt for a school', () => {
    expect(flemish('vrij-gesubsidieerd', 'basisschool')).toMatchObject({
      organen: ['loc', 'gemeenschappelijk-loc', 'or'],
    });
    expect(flemish('go', 'secundaire-school')).toMatchObject({ organen: ['basiscomite', 'tussencomite'] });
    expect(flemish('officieel-gesubsidieerd', 'basisschool')).toMatchObject({ organen: ['aboc'] });
    expect(flemish('vrij-gesubsidieerd', 'basisschool')?.twijfel).toBeUndefined();
  });

  it('with a doubt where nobody wrote it of that type, and where the type is not known', () => {
    expect(flemish('vrij-gesubsidieerd', 'clb')?.twijfel).toContain('deze instelling');
    expect(flemish('vrij-gesubsidieerd', undefined)).toMatchObject({
      organen: ['loc', 'gemeenschappelijk-loc', 'or'],
      twijfel: 'Het instellingstype is niet bekend.',
    });
  });

  it('a centre for basic education has no network, whatever is filled in', () => {
    for (const net of [undefined, 'vrij-gesubsidieerd'])
      expect(flemish(net, 'cbe')?.twijfel).toContain('centrum voor basiseducatie');
    expect(flemish(undefined, 'basisschool')).toBeNull();
  });

  it('CAO VO art. 17.2: the framework goes to the council of the board or school, the plan to that of the school', () => {
    expect(competenceFor('nl-vo', 'kader', undefined, 'school')?.organen).toEqual(['pgmr', 'pmr']);
    expect(competenceFor('nl-vo', 'plan', undefined, 'school')?.organen).toEqual(['pmr']);
  });

  it('nobody where no text names a body', () => {
    expect(competenceFor('be-vlg', 'kader', 'go', 'basisschool')).toBeNull();
    expect(competenceFor('algemeen', 'plan', undefined, undefined)).toBeNull();
  });
});

it('is one committee where a school says which it has, and stays as it is where that is none of them', () => {
  const found = competenceFor('be-vlg', 'plan', 'vrij-gesubsidieerd', 'basisschool');
  if (found === null) throw new Error('no committee for a Flemish primary school');
  expect(narrowedTo(found, 'or')).toMatchObject({ organen: ['or'], anders: [] });
  expect(narrowedTo(found, undefined)).toBe(found);
});

it('is the meeting of all staff where a school says that it has no committee', () => {
  const found = competenceFor('be-vlg', 'plan', 'vrij-gesubsidieerd', 'basisschool');
  if (found === null) throw new Error('no committee for a Flemish primary school');
  expect(narrowedTo(found, 'geen')).toMatchObject({ organen: ['personeelsvergadering'], anders: [] });
  const dutch = competenceFor('nl-vo', 'plan', undefined, 'school');
  expect(dutch && narrowedTo(dutch, 'geen')).toBe(dutch);
});
