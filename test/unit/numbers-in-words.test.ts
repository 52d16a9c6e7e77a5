import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/generated/registry.ts';
import type { AnyRule, Numbers } from '../../src/rules/rule.ts';
import { titleOf } from '../../src/rules/title.ts';

/** Numbers that may stand in the words of a rule: no article, no year, and nothing that law could change by a new value. */
const ALLOWED: Readonly<Record<string, string>> = {
  'algemeen/deelname-hoogstens-duur': 'twice: how often a line stands there',
  'algemeen/mogelijk-nationaal-nummer': 'nine digits, one in eleven: the form of a number',
  'algemeen/schuilnummer-is-geen-naam': 'p-0012: an example',
  'be-vlg/extra-studiedag-aangevraagd': 'the themes of one school year, which is named',
  'be-vlg/facultatieve-dag-als-studiedag': 'half days: a unit',
  'be-vlg/instellingsnummer-zes-cijfers': 'six digits: the form of a number',
  'be-vlg/studiedagen-basis': 'half days: a unit; a day on which a decree begins',
  'be-vlg/studiedagen-secundair': 'half days: a unit',
  'nl-po/pop-hooguit-vier-jaar': 'July 2014: the day on which it ended',
  'nl-vo/begroting-dekt-rechten': 'one employee: how many there are',
  'nl-vo/medewerker-zonder-plan': 'one employee: how many there are',
  'nl-vo/persoonlijk-plan-akkoord': 'each of the two who agree',
  'nl-vo/persoonlijk-plan-facilitering': '0: what may be filled in',
  'nl-vo/plan-overleg-pmr': 'art. 12: an article',
};

const NUMBER =
  /\d|\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|helft|half|two|three|four|five|six|seven|eight|nine|ten(?! laatste))\b/i;
const NO_NUMBERS: Numbers = { number: () => '', percent: () => '' };
const JUDGING = RULES.filter((rule) => rule.scope !== 'kern');

/** What stands between quotes in the words of a rule, without what is filled in. */
function wordsOf({ name }: AnyRule): string[] {
  const source = readFileSync(join(import.meta.dirname, `../../src/rules/${name}.ts`), 'utf8');
  const texts = /^( *)texts: \{\n(.*?)^\1\},?$/ms.exec(source)?.[2] ?? '';
  return [...texts.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)]
    .map(([, quoted, template]) => quoted ?? (template ?? '').replaceAll(/\$\{[^}]*\}/g, ''))
    .filter((text) => text.includes(' '));
}

function titlesOf(rule: AnyRule): string[] {
  return (['nl', 'en'] as const).map((lang) => {
    const { title } = rule.texts[lang];
    return typeof title === 'string' ? title : title(NO_NUMBERS);
  });
}

it('a title or message holds no number of the law: it asks the parameter for it', () => {
  const holding = JUDGING.filter((rule) =>
    [...titlesOf(rule), ...wordsOf(rule)].some((text) => NUMBER.test(text)),
  );
  expect(holding.map(({ name }) => name)).toEqual(Object.keys(ALLOWED));
  // Two rules share the words of src/rules/qualification.ts, which hold a level and no number of the law.
  const elsewhere = JUDGING.filter((rule) => wordsOf(rule).length < 4).map(({ name }) => name);
  expect(elsewhere).toEqual(['nl-mbo/startkwalificatie-aangeboden', 'nl-vo/startkwalificatie-aangeboden']);
});

it('a title asks only for numbers that its rule names', () => {
  for (const rule of JUDGING) {
    const asked: string[] = [];
    const note = (id: string): string => String(asked.push(id));
    for (const lang of ['nl', 'en'] as const) {
      const { title } = rule.texts[lang];
      if (typeof title !== 'string') title({ number: note, percent: note });
    }
    expect(asked.filter((id) => !(rule.parameters as readonly string[]).includes(id))).toEqual([]);
  }
});

it('a title has the number of its day, and the last one where there is none', () => {
  const title = (name: string, day: string | null): string => {
    const rule = RULES.find((one) => one.name === name);
    return rule === undefined ? '' : titleOf(rule, 'nl', day);
  };
  expect(title('nl-po/spaartermijn', '2026-08-01')).toBe('Geld wordt hooguit 3 jaar gespaard, in overleg');
  expect(title('nl-vo/tien-procent-prognose', '2026-01-01')).toBe(
    'De plannen samen halen naar verwachting 10 %',
  );
  // The number of years of a POP held until July 2014.
  expect(title('nl-po/pop-hooguit-vier-jaar', '2026-08-01')).toContain('hooguit 4 jaar oud');
  expect(title('nl-po/pop-hooguit-vier-jaar', null)).toContain('hooguit 4 jaar oud');
});

it('a title follows a number that changed, and a title without numbers stays as it is', () => {
  const [any] = JUDGING;
  const titled = (title: AnyRule['texts']['nl']['title']): AnyRule =>
    ({ ...any, texts: { nl: { ...any?.texts.nl, title } } }) as AnyRule;
  // The agreement gave support staff 500 euros until 31 May 2018, and 600 since.
  const money = titled(({ number }) => `${number('nl-vo/basisrecht-geld-oop')} euro`);
  const days = ['2018-05-31', '2018-06-01', null];
  expect(days.map((day) => titleOf(money, 'nl', day))).toEqual(['500 euro', '600 euro', '600 euro']);
  expect(titleOf(titled('Een titel'), 'nl', null)).toBe('Een titel');
});
