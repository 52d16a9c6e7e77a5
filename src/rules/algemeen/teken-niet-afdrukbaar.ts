import { describeCharacter, missingCharacters } from '../../base/characters.ts';
import { SOORTEN, type Soort } from '../../documents/kind.ts';
import { valuesThat } from '../../documents/paths.ts';
import type { YamlData } from '../../workspace/yaml-data.ts';
import { fileRule } from '../rule.ts';

export default fileRule<Soort, { teken: string }>({
  name: 'algemeen/teken-niet-afdrukbaar',
  scope: 'bestand',
  kinds: SOORTEN,
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: {
    document: 'proplan',
    article: 'een afgedrukt plan toont elk teken, ook aan wie het laat voorlezen',
    url: 'https://www.w3.org/TR/WCAG21/',
  },
  confidence: 'primary',
  parameters: [],
  severity: { value: 'warning', why: 'Met dit teken erin is het document niet als pdf af te drukken.' },
  check: ({ doc, text, rangeOf }, report) => {
    for (const { pointer, value } of valuesThat(doc.data as unknown as YamlData, isMissingSome)) {
      for (const character of missingCharacters(value)) {
        const [start, end] = rangeOf(pointer);
        const found = text.indexOf(character, start);
        const range =
          found === -1 || found >= end
            ? ([start, end] as const)
            : ([found, found + character.length] as const);
        report({
          at: { file: doc.file, pointer, part: 'value', range },
          args: { teken: describeCharacter(character) },
        });
      }
    }
  },
  texts: {
    nl: {
      title: 'Elk teken is af te drukken',
      message: (args) => `Het teken ${args.teken} staat niet in de lettertypes van het afgedrukte plan.`,
      advice: () => 'Vervang het teken door een woord of een gewoon leesteken.',
    },
    en: {
      title: 'Every character can be printed',
      message: (args) => `The character ${args.teken} is not in the fonts of the printed plan.`,
      advice: () => 'Replace the character by a word or a plain sign.',
    },
  },
});

function isMissingSome(value: YamlData): value is string {
  return typeof value === 'string' && missingCharacters(value).length > 0;
}
