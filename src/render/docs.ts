import { number } from '../base/format.ts';
import { DIRECTIVES } from './markdown/directives.ts';
import { DATA_VARIABLES, HELPERS } from './template/helpers.ts';
import { LIMITS } from './template/limits.ts';
import { resolveSchema, shapeOf, type ViewSchema } from './view/schema.ts';
import { DOCUMENT_NAMES, type DocumentName, VIEW_SCHEMAS } from './view/schemas.ts';

/** The text of docs/templates.md: every variable, helper and directive a template may use. */
export function templateDocs(): string {
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
    '## Eigen sjablonen',
    '',
    'Zet in `proplan.yaml` bij `sjablonen` welk eigen bestand in de plaats van het onze komt: van een heel document',
    `(${DOCUMENT_NAMES.map((name) => `\`${name}\``).join(', ')}) of van een deel dat meer documenten gebruiken. Een sjabloon`,
    'gebruikt een deel met `{{> naam}}`; een deel ziet de variabelen van de plaats waar het staat. Een eigen sjabloon is een gewoon',
    'bestand in de werkmap, van hoogstens een miljoen bytes.',
    '',
    ...table(
      ['Deel', 'Wat het afdrukt'],
      Object.entries(PARTS).map(([name, description]) => [`\`${name}\``, description]),
    ),
    '',
    '## Grenzen',
    '',
    `Een sjabloon doet hoogstens ${number(LIMITS.steps)} stappen: elke tekst, waarde, voorwaarde, herhaling en elk deel,`,
    `elke keer opnieuw. Het geeft hoogstens ${number(LIMITS.characters)} tekens en zet hoogstens ${LIMITS.depth} blokken en delen in elkaar.`,
    'Dat is ongeveer twintig keer het grootste plan van de voorbeelden, en vijf keer zijn lagen. Wat erover gaat, wordt niet',
    'afgedrukt: de melding noemt de regel van het sjabloon.',
    '',
    ...DOCUMENT_NAMES.flatMap(variables),
    '',
  ].join('\n');
}

/** The variables of one document, with the parts it has. */
function variables(name: DocumentName): string[] {
  const root = VIEW_SCHEMAS[name];
  return [
    `## Variabelen: ${name}`,
    '',
    root.description ?? '',
    '',
    ...propertyTable(root, root),
    ...Object.entries(root.$defs ?? {}).flatMap(([part, definition]) => [
      '',
      `### ${part} (${name})`,
      '',
      ...propertyTable(definition, root),
    ]),
    '',
  ];
}

/** The parts in templates/delen, in words. */
export const PARTS: Readonly<Record<string, string>> = {
  activiteit: 'één activiteit met haar kosten',
  berekeningen: 'bijlage: hoe elk getal tot stand komt',
  besluiten: 'de besluiten met voorwaarden en standpunten',
  bevindingen: 'bijlage: wat de controle nog vindt',
  bl9: 'waar een Vlaams plan de onderdelen van BL9 toont, en hoe de school zichzelf inschaalt',
  handtekeningen: 'een handtekeningblok per orgaan',
  rechten: 'per recht wat er is, gebruikt wordt en over is',
  uitzonderingen: 'de regels waarvan met reden wordt afgeweken',
  vingerafdruk: 'de digitale vingerafdruk in groepen',
  waarover: 'wat aan wie gevraagd wordt, en de stand',
  weggelaten: 'wat voor deze lezers is weggelaten',
};

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
    return name ? `lijst van ${name}` : 'lijst van teksten';
  }
  if (shape.kind === 'object') {
    const name = definitionName(property);
    return `${name}${optional}`;
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
