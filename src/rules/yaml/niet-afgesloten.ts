import { coreRule } from '../rule.ts';

export default coreRule<{ teken: string }>({
  name: 'yaml/niet-afgesloten',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Aanhalingsteken of haak niet gesloten',
      message: (args) => `Wat hier met ${args.teken} opent, wordt niet gesloten.`,
      advice: (args) => `Zet ${closing(args.teken)} waar het hoort te eindigen.`,
    },
    en: {
      title: 'Quote or bracket not closed',
      message: (args) => `What ${args.teken} opens here is not closed.`,
      advice: (args) => `Put ${closing(args.teken)} where it should end.`,
    },
  },
});

/** A bracket closes with its counterpart, a quote with itself. */
function closing(sign: string): string {
  return { '[': ']', '{': '}' }[sign] ?? sign;
}
