import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/check.ts';
import type { CheckResult } from '../../src/lint/result.ts';
import { folderWith } from '../support/proplan.ts';
import { rulesNamed } from '../support/rules.ts';

const PLAN =
  'soort: plan\nid: plan-x\nscholen: [x]\nschooljaar: 2026-2027\nactiviteiten:\n  - {id: a-dag, titel: Studiedag, wanneer: {data: [2026-10-15, 2026-11-19, 2027-03-11]}, lesschorsing: {halve-dagen: 6, opvang: op-vraag}}\n';

const RULES = rulesNamed(
  'be-vlg/goedkeuring-bevoegd-orgaan',
  'be-vlg/studiedagen-basis',
  'be-vlg/studiedagen-secundair',
  'be-vlg/schoolraad-gehoord',
);

/** One institution with a plan on which one body decided. */
function judge(school: string, orgaan: string): Promise<CheckResult> {
  const decision = `soort: goedkeuring\norgaan: ${orgaan}\nrol: beslist\nzitting: 2026-06-12\nuitkomst: akkoord\ndocumenten: [{document: plan-x, digest: "${'0'.repeat(64)}"}]\n`;
  return check({
    cwd: folderWith({
      'school.yaml': `soort: school\nid: x\nregelgeving: be-vlg\n${school}`,
      'plan.yaml': PLAN,
      'goedkeuring.yaml': decision,
      'proplan.yaml': '',
    }),
    paths: [],
    today: '2026-11-21',
    rules: RULES,
  });
}

function severities(result: CheckResult, ...rules: string[]): string[] {
  expect(result.internalErrors).toEqual([]);
  return result.findings
    .filter(({ rule }) => rules.includes(rule.replace('be-vlg/', '')))
    .map(({ severity }) => severity);
}

const approval = async (school: string, orgaan: string): Promise<string[]> =>
  severities(await judge(school, orgaan), 'goedkeuring-bevoegd-orgaan');

/** Type, network, its own body, and what a school council that decides is at most. */
const TYPES = [
  ['basisschool', 'vrij-gesubsidieerd', 'loc', 'error'],
  ['secundaire-school', 'go', 'tussencomite', 'error'],
  ['secundaire-school', 'officieel-gesubsidieerd', 'aboc', 'error'],
  ['cvo', 'vrij-gesubsidieerd', 'gemeenschappelijk-loc', 'error'],
  ['cvo', 'go', 'basiscomite', 'warning'],
  ['onderwijsinternaat', 'vrij-gesubsidieerd', 'loc', 'error'],
  ['onderwijsinternaat', 'officieel-gesubsidieerd', 'aboc', 'warning'],
  ['academie', 'officieel-gesubsidieerd', 'aboc', 'warning'],
  ['academie', 'vrij-gesubsidieerd', 'loc', 'warning'],
  ['clb', 'vrij-gesubsidieerd', 'or', 'warning'],
  ['leersteuncentrum', 'vrij-gesubsidieerd', 'loc', 'warning'],
] as const;

describe('the body that fits an institution', () => {
  it.each(TYPES)('%s, %s: %s decides, another body is at most: %s', async (type, net, body, worst) => {
    const school = `instellingstype: ${type}\nnet: ${net}\n`;
    expect(await approval(school, body)).toEqual([]);
    expect(await approval(school, 'schoolraad')).toEqual([worst]);
  });

  it('a centre for basic education needs no network, and its committee is in doubt', async () => {
    expect(await approval('instellingstype: cbe\n', 'loc')).toEqual([]);
    expect(await approval('instellingstype: cbe\n', 'directie')).toEqual(['warning']);
  });

  it('a committee of another level or name is a warning, who is no committee an error', async () => {
    const school = 'instellingstype: basisschool\nnet: vrij-gesubsidieerd\n';
    for (const body of ['ocsg', 'hoc', 'cpbw', 'aboc'])
      expect(await approval(school, body)).toEqual(['warning']);
    for (const body of ['schoolraad', 'pedagogische-raad', 'directie'])
      expect(await approval(school, body)).toEqual(['error']);
  });

  it('the staff assembly decides where there is no committee; where nothing is said it may be right', async () => {
    const school = 'instellingstype: basisschool\nnet: vrij-gesubsidieerd\n';
    const said = (body: string): string =>
      `${school}overlegorganen: {lokaal-comite: ${body}, reden: klein}\n`;
    expect(await approval(said('geen'), 'personeelsvergadering')).toEqual([]);
    expect(await approval(said('loc'), 'personeelsvergadering')).toEqual(['error']);
    expect(await approval(school, 'personeelsvergadering')).toEqual(['warning']);
  });
});

describe('what the calendar and the participation decree ask of schools alone', () => {
  const asked = async (type: string): Promise<string[]> =>
    severities(
      await judge(`instellingstype: ${type}\nnet: vrij-gesubsidieerd\n`, 'loc'),
      'studiedagen-basis',
      'studiedagen-secundair',
      'schoolraad-gehoord',
    );

  it.each(['basisschool', 'secundaire-school'])('%s: study days and school council', async (type) => {
    expect(await asked(type)).toHaveLength(2);
  });

  it.each(['cvo', 'academie', 'cbe', 'clb', 'leersteuncentrum', 'onderwijsinternaat'])(
    '%s: neither',
    async (type) => {
      expect(await asked(type)).toEqual([]);
    },
  );
});
