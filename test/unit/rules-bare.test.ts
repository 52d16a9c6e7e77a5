import { describe, expect, it } from 'vitest';
import { judged } from '../../src/lint/judge.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { folderWith } from '../support/proplan.ts';
import { rulesNamed } from '../support/rules.ts';
import { surveyIn } from '../support/surveys.ts';

type Files = Readonly<Record<string, string>>;

/** One document of each kind with nothing but what its form asks for. */
const bare = (regime: string): Files => ({
  'proplan.yaml': '',
  'bestuur.yaml': `soort: bestuur\nid: b\nregelgeving: ${regime}\n`,
  'school.yaml': 'soort: school\nid: s\nbestuur: b\n',
  'plan-bestuur.yaml': 'soort: plan\nid: q\nbestuur: b\nschooljaar: 2026-2027\n',
  'plan.yaml': 'soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n',
  'personeel.yaml': 'soort: personeel\nschool: s\n',
  'pop.yaml': 'soort: persoonlijk-plan\nid: pop\nmedewerker: p-0001\n',
  'kader.yaml': 'soort: kader\nid: k\nbestuur: b\n',
  'uitgaven.yaml': 'soort: uitgaven\nbegrotingsjaar: 2026\nschool: s\n',
  'deelname.yaml': 'soort: deelname\nschool: s\nschooljaar: 2026-2027\n',
  'voortgang.yaml': 'soort: voortgang\nplan: p\ndatum: 2026-11-01\n',
});

/** The same with one nearly empty thing in every list. */
const thin = (regime: string): Files => {
  const files = bare(regime);
  const more: Files = {
    'school.yaml': 'budgetten: [{id: g, bron: professionaliseringsmiddelen, begrotingsjaar: 2026}]\n',
    'plan.yaml':
      'doelen: [{id: d}]\nactiviteiten:\n  - {id: a, titel: A}\n  - {id: c, titel: C, deelnemers: [{medewerker: p-0001}], kosten: [{post: trainer, onbekend: true}]}\nbegroting: {}\n',
    'personeel.yaml':
      'medewerkers:\n  - {id: p-0001}\n  - {id: p-0002, dienstverbanden: [{categorie: leraar, betrekkingsomvang: 1, van: 2026-08-01}]}\n',
    'pop.yaml':
      'activiteiten: [{titel: A}, {activiteit: p/a}]\nsaldi: [{recht: basisrecht-uren, uit: 2026-2027, uren: 1}]\n',
    'kader.yaml': 'ontwikkeldoelen: {}\nfaciliteiten: {}\neisen-en-visie: {}\nregelingen: {}\n',
    'uitgaven.yaml': 'boekingen: [{datum: 2026-10-01, bedrag: 10.00}]\n',
    'deelname.yaml': 'regels: [{activiteit: p/a, medewerker: p-0001}]\n',
    'voortgang.yaml': 'regels: [{activiteit: a, status: afgerond}]\n',
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text + (more[name] ?? '')]));
};

/** Where each rule speaks of these workspaces, alone. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'algemeen/privacyregeling': ['nl-vo bare: info kader.yaml#', 'nl-vo thin: info kader.yaml#'],
  'be-vlg/aanvangsbegeleiding-aanpak': [
    'be-vlg bare: error plan-bestuur.yaml#',
    'be-vlg bare: error plan.yaml#',
    'be-vlg thin: error plan-bestuur.yaml#',
    'be-vlg thin: error plan.yaml#',
  ],
  'be-vlg/activiteit-hangt-vast': [
    'be-vlg thin: warning plan.yaml#/activiteiten/0',
    'be-vlg thin: warning plan.yaml#/activiteiten/1',
  ],
  'be-vlg/activiteit-uitgewerkt': ['be-vlg thin: info plan.yaml#/activiteiten/0/id'],
  'be-vlg/behoefteanalyse-aanwezig': [
    'be-vlg bare: warning plan-bestuur.yaml#',
    'be-vlg bare: warning plan.yaml#',
    'be-vlg thin: warning plan-bestuur.yaml#',
    'be-vlg thin: warning plan.yaml#',
  ],
  'be-vlg/betrokkenheid-beschreven': [
    'be-vlg bare: info plan-bestuur.yaml#',
    'be-vlg bare: info plan.yaml#',
    'be-vlg thin: info plan-bestuur.yaml#',
    'be-vlg thin: info plan.yaml#',
  ],
  'be-vlg/doelen-meetbaar': ['be-vlg thin: info plan.yaml#/doelen/0/id'],
  'be-vlg/effect-opgevolgd': ['be-vlg thin: warning plan.yaml#/activiteiten/0/id'],
  'be-vlg/financieel-luik': ['be-vlg bare: info plan-bestuur.yaml#', 'be-vlg bare: info plan.yaml#'],
  'be-vlg/instellingstype-onder-decreet': [
    'be-vlg bare: info school.yaml#',
    'be-vlg thin: info school.yaml#',
  ],
  'be-vlg/korte-en-lange-termijn': ['be-vlg thin: info plan.yaml#/doelen'],
  'be-vlg/organisatieontwikkeling-opgenomen': [
    'be-vlg bare: error plan-bestuur.yaml#',
    'be-vlg bare: error plan.yaml#',
    'be-vlg thin: warning plan-bestuur.yaml#',
    'be-vlg thin: warning plan.yaml#',
  ],
  'be-vlg/visie-vermeld': [
    'be-vlg bare: info plan-bestuur.yaml#',
    'be-vlg bare: info plan.yaml#',
    'be-vlg thin: info plan-bestuur.yaml#',
    'be-vlg thin: info plan.yaml#',
  ],
  'be-vlg/vorming-opgenomen': [
    'be-vlg bare: error plan-bestuur.yaml#',
    'be-vlg bare: error plan.yaml#',
    'be-vlg thin: warning plan-bestuur.yaml#',
    'be-vlg thin: warning plan.yaml#',
  ],
  'nl-vo/activiteit-uitgewerkt': ['nl-vo thin: info plan.yaml#/activiteiten/0/id'],
  'nl-vo/doel-heeft-activiteit': [
    'nl-vo thin: warning plan.yaml#/doelen/0/id',
    'nl-vo thin: warning plan.yaml#/activiteiten/0/id',
    'nl-vo thin: warning plan.yaml#/activiteiten/1/id',
  ],
  'nl-vo/kader-eisen-en-visie': [
    'nl-vo bare: error kader.yaml#',
    'nl-vo bare: error kader.yaml#',
    'nl-vo thin: error kader.yaml#/eisen-en-visie',
    'nl-vo thin: error kader.yaml#/eisen-en-visie',
  ],
  'nl-vo/kader-faciliteiten': [
    'nl-vo bare: error kader.yaml#',
    'nl-vo bare: error kader.yaml#',
    'nl-vo thin: error kader.yaml#/faciliteiten',
    'nl-vo thin: error kader.yaml#/faciliteiten',
  ],
  'nl-vo/kader-ontwikkeldoelen': [
    'nl-vo bare: error kader.yaml#',
    'nl-vo bare: error kader.yaml#',
    'nl-vo thin: error kader.yaml#/ontwikkeldoelen',
    'nl-vo thin: error kader.yaml#/ontwikkeldoelen',
  ],
  'nl-vo/kader-overleg': ['nl-vo bare: info kader.yaml#', 'nl-vo thin: info kader.yaml#'],
  'nl-vo/persoonlijk-plan-activiteiten': ['nl-vo bare: error pop.yaml#'],
  'nl-vo/persoonlijk-plan-akkoord': ['nl-vo bare: error pop.yaml#', 'nl-vo thin: error pop.yaml#'],
  'nl-vo/persoonlijk-plan-bijdrage': [
    'nl-vo thin: error pop.yaml#/activiteiten/0/titel',
    'nl-vo thin: error pop.yaml#/activiteiten/0/titel',
    'nl-vo thin: error pop.yaml#/activiteiten/1/activiteit',
    'nl-vo thin: error pop.yaml#/activiteiten/1/activiteit',
  ],
  'nl-vo/persoonlijk-plan-facilitering': [
    'nl-vo thin: error pop.yaml#/activiteiten/0/titel',
    'nl-vo thin: error pop.yaml#/activiteiten/1/activiteit',
  ],
  'nl-vo/plan-noemt-kader': [
    'nl-vo bare: error plan-bestuur.yaml#',
    'nl-vo bare: error plan.yaml#',
    'nl-vo thin: error plan-bestuur.yaml#',
    'nl-vo thin: error plan.yaml#',
  ],
  'nl-vo/plan-overleg-pmr': [
    'nl-vo bare: warning plan-bestuur.yaml#',
    'nl-vo bare: warning plan.yaml#',
    'nl-vo thin: warning plan-bestuur.yaml#',
    'nl-vo thin: warning plan.yaml#',
  ],
  'nl-vo/professioneel-statuut': ['nl-vo bare: info kader.yaml#', 'nl-vo thin: info kader.yaml#'],
};

const surveys = Object.entries({
  'be-vlg bare': bare('be-vlg'),
  'be-vlg thin': thin('be-vlg'),
  'nl-vo bare': bare('nl-vo'),
  'nl-vo thin': thin('nl-vo'),
}).map(([name, files]) => ({ name, survey: surveyIn(folderWith(files)) }));

describe('a rule on documents with next to nothing in them', () => {
  it.each(RULES.filter(({ scope }) => scope !== 'kern').map(({ name }) => name as string))(
    '%s neither breaks nor says what it can not know',
    async (rule) => {
      const said: string[] = [];
      for (const { name, survey } of surveys) {
        const result = judged(await survey, rulesNamed(rule));
        expect(result.internalErrors).toEqual([]);
        expect(result.findings.filter(({ rule: one }) => /^(vorm|yaml)\//.test(one))).toEqual([]);
        const found = result.findings.filter((finding) => finding.rule === rule);
        said.push(
          ...found.map(
            ({ file, pointer, severity }) => `${name}: ${severity} ${file.split('/').at(-1)}#${pointer}`,
          ),
        );
      }
      expect(said).toEqual(EXPECTED[rule] ?? []);
    },
  );
});
