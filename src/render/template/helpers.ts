/** A helper of the fixed list. */
export interface HelperRule {
  readonly form: 'block' | 'condition';
  /** How many arguments it takes. */
  readonly parameters: number;
  /** What it does, in Dutch, for docs/templates.md. */
  readonly description: string;
  readonly example: string;
}

/** Every helper a template may use: four of Handlebars itself and one comparison. */
export const HELPERS: Readonly<Record<string, HelperRule>> = {
  if: {
    form: 'block',
    parameters: 1,
    description: 'Drukt de inhoud af als er een waarde is; een lege lijst en null tellen als niets.',
    example: '{{#if visie}}…{{else}}…{{/if}}',
  },
  unless: {
    form: 'block',
    parameters: 1,
    description: 'Drukt de inhoud af als er geen waarde is.',
    example: '{{#unless doelen}}…{{/unless}}',
  },
  each: {
    form: 'block',
    parameters: 1,
    description: 'Herhaalt de inhoud voor elk onderdeel van een lijst.',
    example: '{{#each doelen}}- {{omschrijving}}{{/each}}',
  },
  with: {
    form: 'block',
    parameters: 1,
    description: 'Stapt in een onderdeel, als het er is.',
    example: '{{#with aanvangsbegeleiding}}…{{/with}}',
  },
  eq: {
    form: 'condition',
    parameters: 2,
    description: 'Vergelijkt een waarde met een vaste tekst; alleen binnen een voorwaarde.',
    example: '{{#if (eq document.regelgeving "be-vlg")}}…{{/if}}',
  },
};

/** The `@` variables a template may use. */
export const DATA_VARIABLES: Readonly<Record<string, string>> = {
  root: 'Het hele weergavemodel, vanaf elke diepte.',
  index: 'Volgnummer vanaf 0, binnen each.',
  first: 'Waar bij het eerste onderdeel, binnen each.',
  last: 'Waar bij het laatste onderdeel, binnen each.',
};
