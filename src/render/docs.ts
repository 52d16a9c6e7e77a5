import { DIRECTIVES } from './markdown/directives.ts';
import { DATA_VARIABLES, HELPERS } from './template/helpers.ts';
import { resolveSchema, shapeOf, type ViewSchema } from './view/schema.ts';
import { PLAN_SCHEMA } from './view/templates.ts';

/** The text of docs/templates.md: every variable, helper and directive a template may use. */
export function templateDocs(): string {
  const root = PLAN_SCHEMA;
  return [
    '# Sjablonen',
    '',
    'Een sjabloon is Markdown met Handlebars. Elke waarde verschijnt letterlijk: tekens als `*`, `#` of `<` in de',
    'tekst van een school hebben geen betekenis. Een naam, hulpfunctie of blok dat hieronder niet staat is een fout',
    'op zijn regel. Ruwe HTML, afbeeldingen en `{{{…}}}` mogen niet. Links gaan naar `https:`, `mailto:` of `#`.',
    '',
    '## Blokken',
    '',
    'Een blok begint met `:::naam` en eindigt met `:::`. Staat er een blok in een blok, dan krijgt het buitenste een',
    'dubbelepunt meer. Blokken hebben geen kenmerken.',
    '',
    ...table(
      ['Blok', 'Betekenis'],
      Object.entries(DIRECTIVES).map(([name, rule]) => [
        `\`${rule.form === 'leaf' ? '::' : ':::'}${name}\``,
        rule.description,
      ]),
    ),
    '',
    '## Hulpfuncties',
    '',
    ...table(
      ['Naam', 'Betekenis', 'Voorbeeld'],
      Object.entries(HELPERS).map(([name, rule]) => [`\`${name}\``, rule.description, `\`${rule.example}\``]),
    ),
    '',
    ...table(
      ['Variabele', 'Betekenis'],
      Object.entries(DATA_VARIABLES).map(([name, description]) => [`\`@${name}\``, description]),
    ),
    '',
    '## Variabelen van het plan',
    '',
    root.description ?? '',
    '',
    ...propertyTable(root, root),
    ...Object.entries(root.$defs ?? {}).flatMap(([name, definition]) => [
      '',
      `### ${name}`,
      '',
      ...propertyTable(definition, root),
    ]),
    '',
  ].join('\n');
}

function propertyTable(schema: ViewSchema, root: ViewSchema): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    kindOf(property, root),
    (property['x-publiek'] ?? []).join(', '),
    property.description ?? '',
  ]);
  const restricted = rows.some((row) => row[2] !== '');
  if (restricted) return table(['Naam', 'Wat', 'Voor', 'Betekenis'], rows);
  return table(
    ['Naam', 'Wat', 'Betekenis'],
    rows.map(([name = '', kind = '', , description = '']) => [name, kind, description]),
  );
}

function kindOf(property: ViewSchema, root: ViewSchema): string {
  const shape = shapeOf(property, root);
  const optional = isNullable(property) ? ', of leeg' : '';
  if (shape.kind === 'list') {
    const name = definitionName(shape.item);
    return name ? `lijst van [${name}](#${name})` : 'lijst van teksten';
  }
  if (shape.kind === 'object') {
    const name = definitionName(property);
    return `[${name}](#${name})${optional}`;
  }
  const values = shape.values ? `: ${shape.values.map((value) => `\`${value}\``).join(', ')}` : '';
  return `${SCALARS[String(firstType(resolveSchema(property, root)))] ?? 'tekst'}${values}${optional}`;
}

const SCALARS: Readonly<Record<string, string>> = { string: 'tekst', integer: 'getal', boolean: 'ja of nee' };

function firstType(schema: ViewSchema): string | undefined {
  return typeof schema.type === 'string' ? schema.type : schema.type?.find((type) => type !== 'null');
}

function isNullable(schema: ViewSchema): boolean {
  return (Array.isArray(schema.type) && schema.type.includes('null')) || schema.anyOf !== undefined;
}

function definitionName(schema: ViewSchema): string {
  const reference = schema.$ref ?? schema.anyOf?.find((option) => option.$ref !== undefined)?.$ref ?? '';
  return reference.replace('#/$defs/', '');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
