import { at, fileRule } from '../rule.ts';

type Part = 'doelen' | 'individueel' | 'opgedragen' | 'budgetten';

export default fileRule<'kader', { waar: string; ontbreekt: Part }>({
  name: 'nl-po/beleid-onderdelen',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-po',
  notes: ['NL-PO-K01'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2019-03-01' },
  basis: { source: 'cao-po', article: 'art. 9.1 lid 1' },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    const { faciliteiten: facilities, ontwikkeldoelen: goals } = doc.data;
    if ((goals?.organisatie ?? []).length === 0)
      report({
        at: goals ? at(doc, '/ontwikkeldoelen', 'key') : at(doc, '', 'key'),
        args: { waar: goals ? 'ontwikkeldoelen' : doc.id, ontbreekt: 'doelen' },
      });
    const chapter = doc.data.hoofdstukken?.some(
      ({ onderdeel, tekst }) => onderdeel === 'faciliteiten-en-budgetten' && tekst?.trim(),
    );
    const present: Readonly<Record<Exclude<Part, 'doelen'>, boolean>> = {
      individueel: Boolean(facilities?.individueel?.trim()),
      opgedragen: Boolean(facilities?.opgedragen?.trim()),
      budgetten: (facilities?.budgetten ?? []).length > 0,
    };
    for (const part of ['individueel', 'opgedragen', 'budgetten'] as const) {
      if (present[part]) continue;
      const elsewhere = part === 'individueel' && (facilities?.normen ?? []).length > 0;
      report({
        at: facilities ? at(doc, '/faciliteiten', 'key') : at(doc, '', 'key'),
        args: { waar: facilities ? 'faciliteiten' : doc.id, ontbreekt: part },
        ...(chapter || elsewhere ? { atMost: 'info' as const } : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Het meerjarenbeleid noemt doelen, kaders en budget',
      message: (args) => `Bij ${args.waar} ontbreekt ${WORDS.nl[args.ontbreekt]}.`,
      advice: (args) =>
        args.ontbreekt === 'budgetten'
          ? 'Vul bij budgetten het bedrag per jaar in.'
          : `Beschrijf ${WORDS.nl[args.ontbreekt]}.`,
    },
    en: {
      title: 'The long-term policy states goals, frames and budget',
      message: (args) => `${args.waar} lacks ${WORDS.en[args.ontbreekt]}.`,
      advice: (args) =>
        args.ontbreekt === 'budgetten'
          ? 'Fill in the amount per year under budgetten.'
          : `Describe ${WORDS.en[args.ontbreekt]}.`,
    },
  },
});

const WORDS = {
  nl: {
    doelen: 'een doel van de organisatie',
    individueel: 'hoe ieder eigen tijd en geld krijgt',
    opgedragen: 'hoe opgedragen scholing tijd en geld krijgt',
    budgetten: 'het beschikbare budget',
  },
  en: {
    doelen: 'a goal of the organisation',
    individueel: 'how each person gets own time and money',
    opgedragen: 'how assigned training gets time and money',
    budgetten: 'the available budget',
  },
} as const;
