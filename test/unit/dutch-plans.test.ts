import { describe, expect, it } from 'vitest';
import { plan, run, staff, stuk } from '../support/documents.ts';

describe('goals and activities of a plan', () => {
  const judge = (more: string, year?: string) =>
    run('nl-vo/doel-heeft-activiteit', { plan: plan(more, year) });

  it('a goal of a later year may wait; one without years may not', async () => {
    const goal = (more: string) => `doelen: [{id: d${more}}]\n`;
    expect(await judge(goal(', schooljaren: [2027-2028]'))).toEqual([]);
    expect(await judge(goal(', schooljaren: [2026-2027]'))).toEqual(['warning plan#/doelen/0/id']);
    expect(await judge(goal(''))).toEqual(['warning plan#/doelen/0/id']);
    expect(
      await judge(goal(', schooljaren: [2027-2028]'), 'periode: {van: 2026-01-01, tot: 2026-12-31}'),
    ).toHaveLength(1);
  });

  it('an activity needs a goal, unless it is shared or of own choice', async () => {
    const activity = (more: string) => judge(`activiteiten: [{id: a, titel: A${more}}]\n`);
    expect(await activity('')).toEqual(['warning plan#/activiteiten/0/id']);
    expect(await activity(', activiteit-van: q/a')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht, opgedragen: false')).toEqual([]);
    expect(await activity(', uren-uit: basisrecht, opgedragen: true')).toHaveLength(1);
  });
});

describe('what can not be read proves nothing', () => {
  it('a framework, a personal plan, a plan, a decision', async () => {
    expect(await run('nl-vo/plan-noemt-kader', { plan: plan('') })).toEqual(['warning plan#']);
    expect(await run('nl-vo/plan-noemt-kader', { plan: plan(''), ...stuk('kader') })).toEqual([]);
    expect(await run('nl-vo/medewerker-zonder-plan', { personeel: staff().replace('2020', '2025') })).toEqual(
      [],
    );
    expect(await run('nl-vo/medewerker-zonder-plan', { personeel: staff() })).toEqual([
      'info personeel#/school',
    ]);
    expect(
      await run('nl-vo/medewerker-zonder-plan', { personeel: staff(), ...stuk('persoonlijk-plan') }),
    ).toEqual([]);
    expect(await run('nl-vo/plan-per-schooljaar', {})).toEqual(['error school#/id']);
    expect(await run('nl-vo/plan-per-schooljaar', stuk('plan'))).toEqual([]);
    expect(await run('nl-vo/plan-overleg-pmr', { plan: plan('') })).toHaveLength(1);
    expect(await run('nl-vo/plan-overleg-pmr', { plan: plan(''), ...stuk('goedkeuring') })).toEqual([]);
    const kader = { kader: 'soort: kader\nid: k\nbestuur: b\n' };
    expect(await run('nl-vo/kader-overleg', kader)).toHaveLength(1);
    expect(await run('nl-vo/kader-overleg', { ...kader, ...stuk('goedkeuring') })).toEqual([]);
  });
});

describe('the forecast of ten percent', () => {
  it('is told while every cost and hour is known', async () => {
    const bestuur =
      'soort: bestuur\nid: b\nregelgeving: nl-vo\ngrondslagen: [{jaar: 2026, bedrag: 1000.00}]\nuurtarieven: [{categorie: leraar, bedrag: 50.00, vanaf: 2026-01-01}]\n';
    const judge = (costs: string) =>
      run('nl-vo/tien-procent-prognose', {
        bestuur,
        plan: plan(`activiteiten: [{id: a, titel: A, kosten: [${costs}]}]\nbegroting: {uren: 1}\n`),
      });
    // 50 of time and 49,99 of money are 99,99, where 100 is needed
    expect(await judge('{post: trainer, bedrag: 49.99}')).toHaveLength(1);
    expect(await judge('{post: trainer, bedrag: 50.00}')).toEqual([]);
    expect(await judge('{post: trainer, bedrag: 49.99}, {post: locatie, onbekend: true}')).toEqual([]);
  });
});
