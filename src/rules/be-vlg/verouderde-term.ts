import { valuesThat } from '../../documents/paths.ts';
import type { YamlData } from '../../workspace/yaml-data.ts';
import { fileRule } from '../rule.ts';

const TODAY: Readonly<Record<string, string>> = {
  nascholingsplan: 'professionaliseringsplan',
  nascholingsmiddelen: 'professionaliseringsmiddelen',
};
/** The European plan keeps its own name. */
const OLD = /(?<!europe(?:es|se)\s+)\b(?:nascholingsplan|nascholingsmiddelen)/i;

export default fileRule<'plan' | 'kader' | 'school' | 'teamplan', { woord: string; nieuw: string }>({
  name: 'be-vlg/verouderde-term',
  scope: 'bestand',
  kinds: ['plan', 'kader', 'school', 'teamplan'],
  regime: 'be-vlg',
  notes: ['VL-TERM-001'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2019-09-01' },
  basis: { source: 'pagina-middelen', article: 'professionaliseringsmiddelen, vroeger nascholingsmiddelen' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, text, rangeOf }, report) => {
    for (const { pointer } of valuesThat(doc.data as unknown as YamlData, isText)) {
      const [start, end] = rangeOf(pointer);
      const found = OLD.exec(text.slice(start, end));
      if (found === null) continue;
      const [woord] = found;
      const from = start + found.index;
      report({
        at: { file: doc.file, pointer, part: 'value', range: [from, from + woord.length] },
        args: { woord, nieuw: TODAY[woord.toLowerCase()] ?? '' },
      });
      return;
    }
  },
  texts: {
    nl: {
      title: 'Het plan gebruikt de woorden van nu',
      message: (args) => `Hier staat ${args.woord}; die term is verouderd.`,
      advice: (args) => `Schrijf ${args.nieuw}.`,
    },
    en: {
      title: 'The plan uses the words of today',
      message: (args) => `It says ${args.woord} here; that term is outdated.`,
      advice: (args) => `Write ${args.nieuw}.`,
    },
  },
});

function isText(value: YamlData): value is string {
  return typeof value === 'string';
}
