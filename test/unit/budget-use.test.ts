import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { check } from '../../src/lint/check.ts';
import { folderWith, TODAY } from '../support/proplan.ts';

/** A school with a budget of 1000 euros, a plan, a team plan and bookings: what each does with the budget. */
const budgetten = '[{id: geld, bron: personele-bekostiging, begrotingsjaar: 2026, ontvangen: 1000}]';
const activity = (id: string, bedrag: number, budget: string): string =>
  `{id: ${id}, titel: ${id}, kosten: [{post: locatie, bedrag: 1, per: totaal}, {post: trainer, bedrag: ${bedrag}, per: totaal, kosten-uit: [{budget: ${budget}}]}]}`;
const plan = (...activities: string[]): string =>
  `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten: [${activities.join(', ')}]\n`;
const team = (...activities: string[]): string =>
  `soort: teamplan\nid: t\nteam: bouw\nscholen: [s]\nschooljaar: 2026-2027\nactiviteiten: [${activities.join(', ')}]\n`;
const book = (...boekingen: string[]): string =>
  `soort: uitgaven\nschool: s\nbegrotingsjaar: 2026\nboekingen: [${boekingen.map((one) => `{datum: 2026-11-10, budget: geld, ${one}}`).join(', ')}]\n`;
const BROKEN = 'activiteiten: 3\n';

async function budget(files: Readonly<Record<string, string>>): Promise<Map<string, Figure>> {
  const named = Object.entries(files).map(([name, text]) => [`${name}.yaml`, text]);
  const cwd = folderWith({
    'proplan.yaml': '',
    'bestuur.yaml': 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
    'school.yaml': `soort: school\nid: s\nbestuur: b\nbudgetten: ${budgetten}\n`,
    ...Object.fromEntries(named),
  });
  const { figures } = await check({ cwd, today: TODAY, rules: [] });
  return new Map(figures.of(`${cwd}/school.yaml`).map((figure) => [figure.id, figure]));
}
const shown = (figures: ReadonlyMap<string, Figure>, part: string): string => {
  const { value, open, bound } = figures.get(`budget/geld/${part}`) as Figure;
  return `${bound === 'hoogstens' ? '≤' : ''}${value?.toNumber() ?? '?'}${open > 0 ? ` +${open}` : ''}`;
};

describe('what plans take of a budget', () => {
  it('is the sum over plans, each by its name', async () => {
    const figures = await budget({
      plan: plan(activity('a', 100, 'geld')),
      team: team(activity('b', 20, 'geld')),
    });
    // 100 + 20
    expect(shown(figures, 'gepland')).toBe('120');
    expect(figures.get('budget/geld/gepland')?.operands.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'budget/geld/gepland/p: Gepland in p',
      'budget/geld/gepland/t: Gepland in t',
    ]);
    // what another budget pays is not counted, and one plan needs no sum over plans
    const one = await budget({
      plan: plan(activity('a', 100, 'geld')),
      team: team(activity('b', 20, 'ander')),
    });
    expect(shown(one, 'gepland')).toBe('100');
    expect(one.get('budget/geld/gepland')?.operands.map(({ id }) => id)).not.toContain(
      'budget/geld/gepland/p',
    );
  });

  it('is at least what is known where a plan or team plan has mistakes, and no more than that can be left', async () => {
    const known = { plan: plan(activity('a', 100, 'geld')) };
    for (const soort of ['plan', 'teamplan']) {
      const figures = await budget({ ...known, stuk: `soort: ${soort}\nid: x\n${BROKEN}` });
      expect(shown(figures, 'gepland')).toBe('100 +1');
      expect(shown(figures, 'verwacht-over')).toBe('≤900 +1');
      const [, open] = figures.get('budget/geld/gepland')?.operands ?? [];
      expect(open).toMatchObject({
        label: `Een ${soort} met fouten`,
        unit: 'euro',
        source: { file: expect.stringMatching(/stuk\.yaml$/), pointer: '', part: 'value' },
      });
    }
    // two plans that can be read and one that can't: 100 + 20
    const two = { ...known, team: team(activity('b', 20, 'geld')), stuk: `soort: plan\nid: x\n${BROKEN}` };
    expect(shown(await budget(two), 'gepland')).toBe('120 +1');
    // mistakes elsewhere say nothing of what is planned
    const figures = await budget({ ...known, stuk: `soort: kader\nid: x\n${BROKEN}` });
    expect(shown(figures, 'gepland')).toBe('100');
  });

  it('is spent in part where an expense file has mistakes', async () => {
    const figures = await budget({ boek: book('bedrag: 30'), stuk: `soort: uitgaven\nschool: s\n${BROKEN}` });
    expect(shown(figures, 'besteed')).toBe('30 +1');
    expect(shown(await budget({ boek: book('bedrag: 30') }), 'besteed')).toBe('30');
  });
});

describe('what will be left', () => {
  const both = {
    plan: plan(activity('a', 100, 'geld'), activity('c', 7, 'ander')),
    team: team(activity('b', 20, 'geld')),
  };

  it.each([
    // 1000 − 120; a booking on what is planned changes nothing, in either plan, by its bare or its full name
    ['activiteit: a, bedrag: 30', '880'],
    ['activiteit: p/a, bedrag: 30', '880'],
    ['activiteit: b, bedrag: 30', '880'],
    ['activiteit: t/b, bedrag: 30', '880'],
    // what no plan takes from this budget is outside: 880 − 30
    ['bedrag: 30', '850'],
    ['activiteit: c, bedrag: 30', '850'],
    ['activiteit: x, bedrag: 30', '850'],
    ['activiteit: t/a, bedrag: 30', '850'],
  ])('%s: %s', async (booking, left) => {
    expect(shown(await budget({ ...both, boek: book(booking) }), 'verwacht-over')).toBe(left);
  });

  it('counts a booking on a line that another budget pays too as planned', async () => {
    const shared =
      '{id: d, titel: D, kosten: [{post: trainer, bedrag: 80, per: totaal, kosten-uit: [{budget: ander, deel: 0.75}, {budget: geld, deel: 0.25}]}]}';
    const figures = await budget({ plan: plan(shared), boek: book('activiteit: d, bedrag: 30') });
    // 80 × 0.25 is planned of this budget, and the 30 are part of that: 1000 − 20
    expect(shown(figures, 'gepland')).toBe('20');
    expect(shown(figures, 'verwacht-over')).toBe('980');
  });
});
