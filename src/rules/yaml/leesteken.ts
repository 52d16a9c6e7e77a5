import { coreRule } from '../rule.ts';

export default coreRule<{ teken: string }>({
  name: 'yaml/leesteken',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Tekst die met een leesteken begint',
      message: (args) => `Een waarde die met ${args.teken} begint, is in YAML geen gewone tekst.`,
      advice: (args) =>
        args.teken === '?'
          ? 'Laat het veld weg als de waarde nog niet bekend is, of zet de tekst tussen aanhalingstekens.'
          : 'Zet de hele tekst van dit veld tussen aanhalingstekens.',
    },
    en: {
      title: 'Text that begins with a sign',
      message: (args) => `A value that begins with ${args.teken} is no plain text in YAML.`,
      advice: (args) =>
        args.teken === '?'
          ? 'Leave the field out when the value is not known yet, or put the text between quotes.'
          : 'Put the whole text of this field between quotes.',
    },
  },
});
