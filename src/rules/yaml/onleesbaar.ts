import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/onleesbaar',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is geen geldige YAML',
      message: () => 'Vanaf hier is de opbouw van het bestand niet te volgen.',
      advice: () =>
        'Zet een tekst met leestekens tussen aanhalingstekens. Vergelijk deze regel anders met een voorbeeldbestand.',
    },
    en: {
      title: 'File is not valid YAML',
      message: () => 'From here on the structure of the file can not be followed.',
      advice: () => 'Put a text with signs between quotes. Otherwise compare this line with an example file.',
    },
  },
});
