import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Args } from '../../src/base/found.ts';
import { RULES } from '../../src/rules/generated/registry.ts';

const GOLDEN = readFileSync(join(import.meta.dirname, '../golden/rule-words.txt'), 'utf8');

const of = (field: string, ...values: readonly Args[string][]): Args[] =>
  values.map((value) => ({ [field]: value }));

/** For each rule that chooses its words: the arguments that decide, one set for every choice. */
const CHOICES: Readonly<Record<string, readonly Args[]>> = {
  'algemeen/aanvraag-betaald-met-bewijs': of('mist', 'besluit', 'betaling', 'deelname'),
  'algemeen/aanvraag-volgorde': [...of('geval', 'dag', 'bedrag'), { veld: 'Het besluit', geval: 'dag' }],
  'algemeen/begroting-klopt': of('open', 0, 1),
  'algemeen/begroting-per-budget': of('open', 0, 1),
  'algemeen/boeking-in-begrotingsjaar': [{ gesloten: null }, {}],
  'algemeen/doel-smarti': of('geval', 'mist', 'omgekeerd', 'te-laat'),
  'algemeen/gemeten-na-begin': of('geval', 'evaluatie', 'meting'),
  'algemeen/nationaal-nummer': [{ woord: null, nummer: 'rijksregisternummer' }, {}],
  'algemeen/plafond-overschreden': [{ geval: 'kost' }, { jaren: 1 }, { jaren: 2 }],
  'algemeen/privacyregeling': of('geval', 'geen', 'orgaan', 'instemming'),
  'algemeen/schuilnummer-is-geen-naam': of('aantal', 1, 2),
  'algemeen/stemming-past-bij-uitkomst': of('geval', 'te-veel', 'tegen'),
  'algemeen/teamplan-smart': [{ velden: '' }, {}],
  'algemeen/teamplan-verbonden': [{ doel: '' }, {}],
  'algemeen/variant-bestaat': [{ varianten: '', bedoeld: null }, {}],
  'algemeen/voorwaarde-vervuld-op': of('geval', 'toekomst', 'vroeg'),
  'algemeen/volgorde-van-status': of('geval', 'doel', 'te-vroeg'),
  'algemeen/volgt-niet-op-zichzelf': [{ activiteit: 'a-1', na: 'a-1' }, {}],
  'be-vlg/activiteit-uitgewerkt': [
    { aantal: 1, velden: 'wanneer, middelen' },
    { aantal: 2, velden: 'eigenaar' },
  ],
  'be-vlg/behoefteanalyse-aanwezig': of('ontbreekt', 'alles', 'noden', 'school', 'persoon'),
  'be-vlg/behoefteanalyse-voor-plan': of('geval', 'opgesteld', 'begonnen'),
  'be-vlg/doelen-meetbaar': of('aantal', 1, 2),
  'be-vlg/effect-opgevolgd': of('aantal', 1, 2),
  'be-vlg/extra-studiedag-aangevraagd': of('geval', 'leeg', 'te-laat', 'thema'),
  'be-vlg/gepland-past-in-budget': [{ beschikbaar: null, zeker: false }, ...of('zeker', true, false)],
  'be-vlg/goedkeuring-bevoegd-orgaan': of(
    'geval',
    'geen',
    'onbevoegd',
    'voorwaarde',
    'zonder-voorwaarde',
    'geweigerd',
    'niet-positief',
  ),
  'be-vlg/instellingstype-onder-decreet': [{ type: '' }, {}],
  'be-vlg/interne-en-externe-expertise': of('ontbreekt', 'intern', 'extern'),
  'be-vlg/opvang-op-studiedag': [{ opvang: '' }, {}],
  'be-vlg/organisatieontwikkeling-opgenomen': of('geval', 'met-reden', 'zonder-aard', 'geen'),
  'be-vlg/protocol-vermeld': of(
    'geval',
    'geen-protocol',
    'te-vroeg',
    'toekomst',
    'geen-verslag',
    'voor-protocol',
  ),
  'be-vlg/reiskosten-bij-activiteit': of('plan', true, false),
  'be-vlg/schijven-volgens-decreet': of('geval', 'bedrag', 'datum'),
  'be-vlg/starters-begeleid': of('geval', 'lijst', 'later', 'geen-lijst'),
  'be-vlg/studiedagen-basis': of('extra', true, false),
  'be-vlg/studiedagen-secundair': [{ twijfel: null }, {}],
  'be-vlg/telling-op-1-februari': [{ waarde: null }, {}],
  'be-vlg/terugbetaling-vermeld': [{ waarde: null }, {}],
  'be-vlg/vorming-opgenomen': [{ zonder: null }, {}],
  'nl-mbo/scholingsbudget-advies': of('geval', 'geen', 'niet-eens', 'te-laat'),
  'nl-mbo/scholingsplan-onderdelen': of('ontbreekt', 'uitgangspunten', 'stappen', 'criteria'),
  'nl-mbo/toegekend-onder-recht': of('zeker', true, false),
  'nl-po/beleid-onderdelen': of('ontbreekt', 'doelen', 'individueel', 'opgedragen', 'budgetten'),
  'nl-po/beleid-overleg': of('geval', 'geen', 'niet-eens', 'te-laat', 'raad-van-school'),
  'nl-po/pop-hooguit-vier-jaar': of('geval', 'te-oud', 'niet-besproken'),
  'nl-po/schoolleider': [
    ...of('geval', 'niet-in-register', 'niet-gezegd'),
    { geval: 'budget', zeker: true },
    { geval: 'budget', zeker: false },
  ],
  'nl-po/spaartermijn': of('geval', 'te-lang', 'geen-afspraak'),
  'nl-po/starter-uren': [
    { geval: 'gespaard' },
    { geval: 'te-weinig', zeker: true },
    { geval: 'te-weinig', zeker: false },
  ],
  'nl-po/teamscholing-eigen-uren': of('geval', 'groep', 'geen', 'te-weinig'),
  'nl-po/toegekend-onder-recht': of('zeker', true, false),
  'nl-po/verantwoording-pmr': [{ orgaan: '' }, {}],
  'nl-vo/activiteit-uitgewerkt': of('aantal', 1, 2),
  'nl-vo/basisvaardigheden-in-overleg': of('geval', 'alleen', 'te-weinig'),
  'nl-vo/begroting-dekt-rechten': of('mensen', 1, 2),
  'nl-vo/besteding-verantwoord': of('geval', 'geen', 'vindplaats'),
  'nl-vo/doel-heeft-activiteit': of('soort', 'doel', 'activiteit'),
  'nl-vo/evc-aangeboden': [{ laatst: '' }, {}],
  'nl-vo/instemming-eigen-uren': of('geval', 'groep', 'geen', 'te-weinig'),
  'nl-vo/kader-eisen-en-visie': of('ontbreekt', 'doelen', 'eisen', 'visie'),
  'nl-vo/kader-faciliteiten': of('ontbreekt', 'collectief', 'individueel'),
  'nl-vo/kader-ontwikkeldoelen': [
    { geval: 'geen' },
    { geval: 'los', ontbreekt: 'organisatie' },
    { geval: 'los', ontbreekt: 'medewerkers' },
  ],
  'nl-vo/kader-overleg': of('geval', 'geen', 'niet-eens', 'te-laat', 'raad-van-school'),
  'nl-vo/lpb-apart': [{ wie: 'deze groep' }, {}],
  'nl-vo/medewerker-zonder-plan': [{ wie: '', aantal: 1 }, { wie: '' }, {}],
  'nl-vo/ontwikkeltijd-apart': [{ wie: 'deze groep' }, {}],
  'nl-vo/opgedragen-kost-werkgever': of('geval', 'kost', 'tijd', 'basisrecht'),
  'nl-vo/persoonlijk-plan-bijdrage': of('ontbreekt', 'persoonlijk', 'organisatie'),
  'nl-vo/persoonlijk-plan-hooguit-drie-jaar': [{ vanaf: '' }, {}],
  'nl-vo/plan-noemt-kader': [{}, { kader: '', gezien: 0 }, { kader: '', gezien: 1 }],
  'nl-vo/plan-overleg-pmr': of('geval', 'nog-niet', 'niet', 'voorwaarde', 'advies', 'nee'),
  'nl-vo/plan-per-schooljaar': [{ dagen: '' }, { meer: 0 }, { meer: 1 }, { meer: 2 }],
  'nl-vo/recht-niet-verpland': of('gebruikt', '', '2 uur'),
  'nl-vo/spaarafspraak': of('geval', 'geen', 'zonder-einde', 'voorbij'),
  'nl-vo/voortgang-besproken': [{ kader: '' }, {}],
  'nl-vo/zij-instroom': of('geval', 'geen', 'te-lang', 'verlengen'),
  'yaml/dubbele-sleutel': of('opnieuw', '', 'onderdeel', 'bestand'),
  'yaml/duizendtal': of('waarde', '1.500', '1.125'),
  'yaml/leesteken': of('teken', '?', '*'),
  'yaml/losse-regel': of('woord', 'onze', '```yaml'),
};

/** Arguments where each that is not given is its own name, so that the text shows where it lands. */
function shown(given: Args): Args {
  return new Proxy(given, { get: (_, name: string) => (name in given ? given[name] : `{${name}}`) });
}

/** What a rule says for each choice, in both languages. */
function wordsOf(name: string): string {
  const rule = RULES.find((one) => one.name === name);
  const choices = (CHOICES[name] ?? []).map((given) => {
    const said = (['nl', 'en'] as const).map((lang) => {
      const texts = rule?.texts[lang];
      return `  ${texts?.message(shown(given))}\n    ${texts?.advice(shown(given))}\n`;
    });
    return `${JSON.stringify(given)}\n${said.join('')}`;
  });
  return `${name}\n${choices.join('')}`;
}

describe('a rule that chooses its words, as reviewed in test/golden/rule-words.txt', () => {
  it.each(Object.keys(CHOICES))('%s', (name) => {
    const own = GOLDEN.split('\n\n').find((part) => part.startsWith(`${name}\n`));
    expect(wordsOf(name).trimEnd()).toBe(own?.trimEnd());
  });
});
