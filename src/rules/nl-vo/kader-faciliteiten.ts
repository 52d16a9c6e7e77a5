import { at, fileRule } from '../rule.ts';

export default fileRule<'kader', { waar: string; ontbreekt: string }>({
  name: 'nl-vo/kader-faciliteiten',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K03'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2 onder b' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const facilities = doc.data.faciliteiten;
    const chapter = doc.data.hoofdstukken?.some(
      ({ onderdeel, tekst }) => onderdeel === 'faciliteiten-en-budgetten' && tekst?.trim(),
    );
    const elsewhere = {
      collectief: (facilities?.budgetten ?? []).length > 0,
      individueel: (facilities?.normen ?? []).length > 0,
    };
    for (const part of ['collectief', 'individueel'] as const) {
      if (facilities?.[part]?.trim()) continue;
      report({
        at: facilities ? at(doc, '/faciliteiten', 'key') : at(doc, '', 'key'),
        args: { waar: facilities ? 'faciliteiten' : doc.id, ontbreekt: part },
        ...(chapter || elsewhere[part] ? { atMost: 'info' as const } : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Het kader zegt hoe tijd en geld beschikbaar komen',
      message: (args) => `Bij ${args.waar} ontbreekt de tekst ${args.ontbreekt}.`,
      advice: (args) =>
        args.ontbreekt === 'collectief'
          ? 'Beschrijf hoe tijd en geld voor gezamenlijke activiteiten beschikbaar komen.'
          : 'Beschrijf hoe elke medewerker tijd en geld voor eigen activiteiten krijgt.',
    },
    en: {
      title: 'The framework says how time and money are made available',
      message: (args) => `${args.waar} lacks the text ${args.ontbreekt}.`,
      advice: (args) =>
        args.ontbreekt === 'collectief'
          ? 'Describe how time and money for joint activities are made available.'
          : 'Describe how each employee gets time and money for own activities.',
    },
  },
});
