import { describe, expect, it } from 'vitest';
import { formFindings } from '../../src/documents/form-findings.ts';
import type { Plan, Voortgang } from '../../src/documents/generated/types.ts';
import { nextPlan } from '../../src/start/next-plan.ts';
import { readYaml } from '../../src/workspace/read-yaml.ts';

const TEXT = `# Een opmerking die blijft
soort: plan
id: plan-de-linde-2026-2027
scholen: [de-linde]
schooljaar: 2026-2027
opgesteld: {datum: 2026-05-29}
visie: Samen leren. # ook deze
behoefteanalyse: {datum: 2026-04-20, noden: [{id: n, niveau: team, omschrijving: Lezen}]}
doelen:
  - {id: d-lang, omschrijving: Lezen, termijn: lang, indicator: {maat: "%", moment: 2027-05-01}}
  - {id: d-kort, omschrijving: Rekenen, termijn: kort}
  - {id: d-klaar, omschrijving: Schrijven, termijn: lang}
activiteiten:
  - id: a-lang
    titel: Traject
    doelen: [d-lang, d-kort, plan-de-linde-2026-2027/d-lang]
    wanneer: {datum: 2026-10-14}
    deelnemers: [{medewerker: p-0012, instemming: {datum: 2026-06-01, uren: 2}}]
    kosten: [{post: trainer, bedrag: 100.00, kosten-uit: [{budget: pm-2026}]}]
    voorwaarden: [{na: a-klaar}]
  - {id: a-jaren, titel: Meerjarig, doelen: [d-lang], wanneer: {schooljaren: [2026-2027, 2027-2028]}}
  - {id: a-klaar, titel: Af, doelen: [d-lang]}
  - {id: a-los, titel: Zonder doel}
  - {id: a-loopt, titel: Loopt nog, doelen: [d-klaar]}
begroting: {bedrag: 100.00}
aanvangsbegeleiding: {aanpak: Een mentor., starters: [{medewerker: p-0012}]}
`;
const PROGRESS: Voortgang = {
  soort: 'voortgang',
  plan: 'plan-de-linde-2026-2027',
  datum: '2027-06-01',
  regels: [
    { doel: 'd-klaar', status: 'afgerond' },
    { activiteit: 'plan-de-linde-2026-2027/a-klaar', status: 'geschrapt' },
    { activiteit: 'a-loopt', status: 'uitgesteld' },
  ],
};
const data = (text: string) => readYaml(Buffer.from(text)).data as unknown as Plan & { schooljaar: string };
const made = nextPlan(TEXT, data(TEXT), PROGRESS);
const plan = data(made.text);

describe("next year's plan out of this year's", () => {
  it('has a name, a year and a past of its own, and keeps comments', () => {
    expect(plan).toMatchObject({
      id: 'plan-de-linde-2027-2028',
      schooljaar: '2027-2028',
      'vorig-plan': 'plan-de-linde-2026-2027',
      visie: 'Samen leren.',
    });
    expect(made.text).toContain('# Een opmerking die blijft');
    expect(made.text).toContain('# ook deze');
    expect(formFindings('', 'plan', plan as never)).toEqual([]);
  });

  it('takes on the goals that are not done and not short, and the activities that go on', () => {
    expect(plan.doelen?.map(({ id }) => id)).toEqual(['d-lang']);
    expect(plan.activiteiten?.map(({ id }) => id)).toEqual(['a-lang', 'a-jaren', 'a-loopt']);
    expect(Object.fromEntries(made.goesOn.stops)).toEqual({
      'd-kort': 'kort',
      'd-klaar': 'afgerond',
      'a-klaar': 'geschrapt',
      'a-los': 'zonder-doel',
    });
    expect(plan.activiteiten?.[0]).toMatchObject({
      doelen: ['d-lang', 'plan-de-linde-2026-2027/d-lang'],
      'vervolg-op': 'plan-de-linde-2026-2027/a-lang',
    });
    expect(plan.activiteiten?.[0]).not.toHaveProperty('voorwaarden');
    expect(plan.activiteiten?.[2]).not.toHaveProperty('doelen');
  });

  it('leaves out what must be decided again, and counts it', () => {
    const [course, years] = plan.activiteiten ?? [];
    expect(course).not.toHaveProperty('wanneer');
    expect(course?.deelnemers).toEqual([{ medewerker: 'p-0012' }]);
    expect(course?.kosten).toEqual([{ post: 'trainer', bedrag: 100 }]);
    expect(years?.wanneer).toEqual({ schooljaren: ['2026-2027', '2027-2028'] });
    for (const gone of ['opgesteld', 'begroting']) expect(plan).not.toHaveProperty(gone);
    expect(Object.fromEntries(made.again)).toEqual({
      begroting: 1,
      opgesteld: 1,
      behoefteanalyse: 1,
      starters: 1,
      meting: 1,
      wanneer: 1,
      instemming: 1,
      'betaald-uit': 1,
    });
  });

  it('says above each part what must be filled in there', () => {
    const hints = made.text.split('\n').flatMap((line, index, lines) => {
      const [, what] = /# vul in: (.+)$/.exec(line) ?? [];
      return what === undefined ? [] : [`${what} | ${lines[index + 1]?.trim().slice(0, 16)}`];
    });
    expect(hints).toEqual([
      'het veld opgesteld; het veld begroting | schooljaar: 2027',
      'datum bij behoefteanalyse | behoefteanalyse:',
      'moment bij indicator | - {id: d-lang, o',
      'wanneer; instemming; kosten-uit | - id: a-lang',
      'starters bij aanvangsbegeleiding | aanvangsbegeleid',
    ]);
  });

  it('without progress takes on what is not short; an id without a year gets one', () => {
    const text = TEXT.replace('id: plan-de-linde-2026-2027', 'id: p');
    const other = nextPlan(text, data(text), null);
    expect(other.id).toBe('p-2027-2028');
    expect([...other.goesOn.goals]).toEqual(['d-lang', 'd-klaar']);
    expect([...other.goesOn.activities]).toEqual(['a-lang', 'a-jaren', 'a-klaar', 'a-loopt']);
  });
});
