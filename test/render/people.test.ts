import { describe, expect, it } from 'vitest';
import { audienceText, groupViews, hiddenPeople } from '../../src/render/view/people.ts';

const nameOf = (id: string): string => (id === 'oost' ? 'De Oost' : id);

describe('participants in words', () => {
  it('say whom an activity is for without saying it twice', () => {
    expect(audienceText([{ team: 'kleuters', aantal: 7 }], nameOf)).toBe('team kleuters (7)');
    expect(audienceText([{ team: 'kernteam-lezen', aantal: 5 }], nameOf)).toBe('kernteam lezen (5)');
    expect(audienceText([{ categorie: 'leraar', aantal: 80 }], nameOf)).toBe('leraren (80)');
    expect(audienceText([{ rol: 'zorgcoordinator' }, { groep: 'hele-team', school: 'oost' }], nameOf)).toBe(
      'zorgcoördinator en hele team van De Oost',
    );
  });

  it('tell those who are still to be named in one go', () => {
    const rows = [
      { 'nog-aan-te-wijzen': 'docent A' },
      { medewerker: 'p-1' },
      { 'nog-aan-te-wijzen': 'docent B' },
    ];
    expect(audienceText(rows, nameOf)).toBe('1 medewerker; nog aan te wijzen: docent A en docent B');
  });

  it('tell a range from the number that the plan counts on', () => {
    const [group] = groupViews([{ minimum: 8, maximum: 12, aantal: 10 }], nameOf);
    expect([group?.omschrijving, group?.aantal]).toEqual(['8 tot 12 deelnemers', 'gerekend op 10']);
  });

  it('have no pseudonym for the public', () => {
    const activities = [{ id: 'a', titel: 'A', deelnemers: [{ medewerker: 'p-1' }, { groep: 'hele-team' }] }];
    expect(hiddenPeople('publiek', activities)).toEqual([['p-1', 'een medewerker']]);
    expect(hiddenPeople('comite', activities)).toEqual([]);
  });
});
