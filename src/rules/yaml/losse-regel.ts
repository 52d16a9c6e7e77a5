import { coreRule } from '../rule.ts';

export default coreRule<{ woord: string }>({
  name: 'yaml/losse-regel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Regel zonder veld',
      message: () => 'Op deze regel staat geen veld: er is geen dubbele punt.',
      advice: (args) =>
        isFence(args.woord)
          ? 'Haal de regel weg: dit teken komt van de bladzijde waarvan de tekst gekopieerd is.'
          : `Zet een dubbele punt na ${args.woord} als dat een veld is, of # voor de regel als hij een opmerking is. Bij de tekst erboven hoort hij verder in te springen.`,
    },
    en: {
      title: 'Line without a field',
      message: () => 'There is no field on this line: it has no colon.',
      advice: (args) =>
        isFence(args.woord)
          ? 'Remove the line: this sign comes from the page the text was copied from.'
          : `Put a colon after ${args.woord} when that is a field, or # before the line when it is a comment. A line of the text above is indented more.`,
    },
  },
});

/** Three backquotes stand around an example in a manual or a chat, and are copied with it. */
function isFence(word: string): boolean {
  return word.startsWith('```');
}
