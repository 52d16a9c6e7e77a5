import { coreRule } from '../rule.ts';
import { shownValue } from '../words.ts';

export default coreRule<{
  eerste: string;
  bedoeld: string | null;
  /** The only kind whose form the file has. */
  past: string | null;
}>({
  name: 'vorm/geen-soort',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Document zonder soort',
      message: (args) => `Dit bestand begint met ${args.eerste} en zegt niet welke soort document het is.`,
      advice: (args) => {
        if (args.bedoeld !== null) return `Schrijf soort in plaats van ${args.bedoeld}.`;
        if (args.past !== null) return `Zet bovenaan soort: ${args.past}, want daar passen deze velden bij.`;
        return 'Zet bovenaan soort: met de soort erachter, of sla het bestand over in proplan.yaml.';
      },
    },
    en: {
      title: 'Document without a kind',
      message: (args) =>
        `This file starts with ${shownValue.en(args.eerste)} and does not say what kind of document it is.`,
      advice: (args) => {
        if (args.bedoeld !== null) return `Write soort in place of ${args.bedoeld}.`;
        if (args.past !== null)
          return `Put soort: ${args.past} at the top: these are the fields of that kind.`;
        return 'Put soort: with the kind at the top, or skip the file in proplan.yaml.';
      },
    },
  },
});
