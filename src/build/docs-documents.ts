import { OUTCOMES } from '../approval/outcomes.ts';
import { SOORTEN } from '../documents/kind.ts';
import { FACTS, REGIMES } from '../law/facts.ts';
import { whenAbsent } from './absence.ts';
import { publishedSchema, type Schema } from './schema-source.ts';

/** The settings, then the kinds in the order in which a school meets them. */
const ORDER = ['proplan', ...SOORTEN];

/** docs/documenten.md: what each kind of file is for and what may stand in it, from the schemas' own words. */
export function documentsPage(): string {
  return [
    '# Wat elk soort bestand doet',
    '',
    'Deze bladzijde komt uit de schema’s zelf. Een streepje voor een veld zegt dat het een veld is van elk onderdeel',
    'van de lijst of groep erboven; **vet** is verplicht. `proplan.yaml` heeft als enige geen `soort`.',
    '',
    ...ABSENCE,
    '',
    '| Bestand | Waarvoor |',
    '| --- | --- |',
    ...ORDER.map((kind) => `| [${kind}](#${kind}) | ${publishedSchema(kind)['description']} |`),
    ...ORDER.flatMap(kindSection),
    '',
  ].join('\n');
}

function kindSection(kind: string): string[] {
  const schema = publishedSchema(kind);
  return [
    '',
    `## ${kind}`,
    '',
    String(schema['description']),
    '',
    '| Veld | Wat | Betekenis | Als het ontbreekt |',
    '| --- | --- | --- | --- |',
    ...fieldRows(schema, { kind, root: schema, path: [], inside: [] }),
    ...(kind === 'goedkeuring' ? bodyTables() : []),
  ];
}

/** Who decides on what, and which outcome goes with which role. */
function bodyTables(): string[] {
  const rows = REGIMES.flatMap((regime) =>
    FACTS[regime].bodies.map((one) => {
      const where = [one.net, one.typen?.join(', ')].filter((word) => word !== undefined).join('; ');
      const bodyNames = [one.organen, one.anders, one.vervanging ?? []].map((names) => names.join(', '));
      const cells = [
        regime,
        one.document,
        where,
        ...bodyNames,
        one.rollen.join(', '),
        one.artikel,
        one.twijfel ?? '',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [
    '',
    '### Wie over een document beslist',
    '',
    'Een besluit van een ander orgaan mag er staan, maar keurt het document niet goed.',
    '',
    '| Regelgeving | Document | Waar | Orgaan | Als dat er niet is | In de plaats | Rol | Artikel | Twijfel |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '### Welke uitkomst bij een rol hoort',
    '',
    '| Rol | Uitkomst |',
    '| --- | --- |',
    ...Object.entries(OUTCOMES).map(([role, outcomes]) => `| ${role} | ${outcomes.join(', ')} |`),
  ];
}

/** What a missing field says by its kind. */
const ABSENCE = [
  'Wat niet vet is, mag ontbreken. De laatste kolom zegt wat dan geldt; staat daar niets, dan geldt:',
  '',
  '- een **tekst**: er staat niets over op papier;',
  '- een **lijst**: hetzelfde als een lege lijst;',
  '- een **groep**: hetzelfde als elk van haar velden apart weglaten;',
  '- **true of false**: hetzelfde als `false`;',
  '- een **dag**: nog niet gebeurd of afgesproken, of zonder begin of einde;',
  '- een **kenmerk** of **schuilnummer**: met niets of niemand verbonden.',
];

interface Where {
  readonly kind: string;
  readonly root: Schema;
  /** Names from the top, `*` for a position in a list. */
  readonly path: readonly string[];
  /** Shared parts that this one stands in. */
  readonly inside: readonly string[];
}

/** A row per field, those inside a group or list below it; a shared part is told once per path to it. */
function fieldRows(schema: Schema, where: Where): string[] {
  const { kind, root, inside } = where;
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return properties.flatMap(([name, property]) => {
    const { shape, reference } = resolved(property, root);
    const path = [...where.path, name];
    const needed = required.includes(name);
    const depth = where.path.filter((step) => step !== '*').length;
    const cells = [
      `${'– '.repeat(depth)}${needed ? `**${name}**` : name}`,
      kindOf(shape, root),
      property['description'] ?? '',
      needed ? '' : (whenAbsent(kind, path.join('/'))?.zin ?? ''),
    ];
    const row = `| ${cells.join(' | ')} |`;
    const list = shape['type'] === 'array';
    const inner = list ? resolved(shape['items'] as Schema, root) : { shape, reference };
    if (inner.reference !== null && inside.includes(inner.reference)) return [row];
    const below = inner.reference === null ? inside : [...inside, inner.reference];
    return [row, ...fieldRows(inner.shape, { ...where, path: list ? [...path, '*'] : path, inside: below })];
  });
}

function resolved(schema: Schema, root: Schema): { shape: Schema; reference: string | null } {
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return { shape: schema, reference: null };
  const name = $ref.slice('#/$defs/'.length);
  const definition = (root['$defs'] as Record<string, Schema>)[name] ?? {};
  return { shape: { ...definition, ...own }, reference: name };
}

const FORMATS: Readonly<Record<string, string>> = {
  datum: 'dag, zoals 2026-10-14',
  schooljaar: 'schooljaar, zoals 2026-2027',
  bedrag: 'euro',
  'bedrag-plusmin': 'euro, ook met minteken',
  uren: 'uren',
  deel: 'deel, zoals "60 %" of "1/7"',
  omvang: 'omvang, zoals 0.6 of "14/24"',
  id: 'kenmerk',
  verwijzing: 'kenmerk',
  pseudoniem: 'schuilnummer, zoals p-0012',
  digest: 'vingerafdruk',
  jaar: 'jaar',
  instellingsnummer: 'zes cijfers tussen aanhalingstekens',
  brin: 'BRIN',
  vestiging: 'BRIN met vestiging',
  bestuursnummer: 'vijf cijfers',
};
const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  integer: 'geheel getal',
  boolean: 'true of false',
  object: 'groep',
};

function kindOf(schema: Schema, root: Schema): string {
  if (schema['type'] === 'array')
    return `lijst: ${kindOf(resolved(schema['items'] as Schema, root).shape, root)}`;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => `\`${value}\``).join(', ');
  if (schema['const'] !== undefined) return `\`${schema['const']}\``;
  const format = FORMATS[String(schema['format'])];
  if (format !== undefined) return format;
  const types = [schema['type'] ?? []].flat() as string[];
  return types.map((type) => TYPES[type] ?? 'leeg').join(' of ');
}
