import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/losse-regel',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Regel zonder veld',
      message: () => 'Op deze regel staat geen veld: er is geen dubbele punt.',
      advice: () =>
        'Zet er # voor als het een opmerking is. Hoort hij bij de tekst erboven, laat hem dan verder inspringen dan het veld.',
    },
    en: {
      title: 'Line without a field',
      message: () => 'There is no field on this line: it has no colon.',
      advice: () =>
        'Put # before it when it is a comment. When it belongs to the text above, indent it more than that field.',
    },
  },
  examples: [
    {
      raw: true,
      goed: { bestuur: 'soort: bestuur\nid: scholen-aan-de-vaart\n# Onze koepel.\nregelgeving: be-vlg\n' },
      fout: { bestuur: 'soort: bestuur\nid: scholen-aan-de-vaart\nOnze koepel.\nregelgeving: be-vlg\n' },
    },
  ],
});
