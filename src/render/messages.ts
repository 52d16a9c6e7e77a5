import type { RenderCode, RenderError, TemplateCode, TemplateProblem } from './error.ts';

export type Language = 'nl' | 'en';

type Args = Readonly<Record<string, string>>;
type Words = Readonly<Record<Language, (args: Args) => string>>;

/** Says in one or two sentences what is wrong in a template and what to do; without its place. */
export function templateMessage(problem: TemplateProblem, language: Language): string {
  return TEMPLATE_WORDS[problem.code][language](problem.args);
}

/** Says why a document could not be made and what to do. */
export function renderMessage(error: RenderError, language: Language): string {
  return RENDER_WORDS[error.code][language](error.args);
}

function maybe(args: Args, language: Language): string {
  const nearest = args['nearest'] ?? '';
  if (nearest === '') return language === 'nl' ? 'Zie docs/templates.md.' : 'See docs/templates.md.';
  return language === 'nl' ? `Bedoelt u “${nearest}”?` : `Did you mean “${nearest}”?`;
}

const TEMPLATE_WORDS: Readonly<Record<TemplateCode, Words>> = {
  'template-syntax': {
    nl: () => 'Het sjabloon is hier niet te lezen. Sluit elke {{ met }} en elk blok met zijn eigen einde.',
    en: () => 'The template can’t be read here. Close each {{ with }} and each block with its own end.',
  },
  'path-unknown': {
    nl: (args) => `De variabele “${args['path']}” bestaat niet. ${maybe(args, 'nl')}`,
    en: (args) => `There is no variable “${args['path']}”. ${maybe(args, 'en')}`,
  },
  'path-not-text': {
    nl: ({ path }) => `“${path}” is geen tekst. Gebruik each voor een lijst of kies een onderdeel.`,
    en: ({ path }) => `“${path}” is no text. Use each for a list, or choose a part of it.`,
  },
  'path-not-list': {
    nl: ({ path }) => `“${path}” is geen lijst. Gebruik if of with in plaats van each.`,
    en: ({ path }) => `“${path}” is no list. Use if or with instead of each.`,
  },
  'path-not-object': {
    nl: ({ path }) => `“${path}” heeft geen onderdelen. Gebruik if of each in plaats van with.`,
    en: ({ path }) => `“${path}” has no parts. Use if or each instead of with.`,
  },
  'data-unknown': {
    nl: (args) => `De variabele “${args['path']}” bestaat hier niet. ${maybe(args, 'nl')}`,
    en: (args) => `There is no variable “${args['path']}” here. ${maybe(args, 'en')}`,
  },
  'value-unknown': {
    nl: (args) => `De waarde “${args['value']}” komt hier nooit voor. ${maybe(args, 'nl')}`,
    en: (args) => `The value “${args['value']}” never occurs here. ${maybe(args, 'en')}`,
  },
  'helper-unknown': {
    nl: (args) => `De hulpfunctie “${args['name']}” bestaat niet. ${maybe(args, 'nl')}`,
    en: (args) => `There is no helper “${args['name']}”. ${maybe(args, 'en')}`,
  },
  'helper-arguments': {
    nl: ({ name, expected }) =>
      `De hulpfunctie “${name}” krijgt ${expected} gegeven(s). Zie docs/templates.md voor een voorbeeld.`,
    en: ({ name, expected }) =>
      `The helper “${name}” takes ${expected} argument(s). See docs/templates.md for an example.`,
  },
  'block-without-helper': {
    nl: ({ path }) => `Het blok “${path}” zegt niet wat het doet. Schrijf #if, #each of #with ervoor.`,
    en: ({ path }) => `The block “${path}” doesn’t say what it does. Write #if, #each or #with before it.`,
  },
  unescaped: {
    nl: ({ name }) => `“${name}” staat tussen drie accolades of achter &. Gebruik twee accolades.`,
    en: ({ name }) => `“${name}” stands in triple braces or behind &. Use two braces.`,
  },
  'partial-unknown': {
    nl: (args) => `Het deelsjabloon “${args['name']}” bestaat niet. ${maybe(args, 'nl')}`,
    en: (args) => `There is no partial “${args['name']}”. ${maybe(args, 'en')}`,
  },
  'partial-recursive': {
    nl: ({ name }) => `Het deelsjabloon “${name}” roept zichzelf op. Haal die oproep weg.`,
    en: ({ name }) => `The partial “${name}” calls itself. Remove that call.`,
  },
  'construct-unsupported': {
    nl: ({ construct }) => `“${construct}” kan niet in een sjabloon. Gebruik wat in docs/templates.md staat.`,
    en: ({ construct }) => `“${construct}” is not allowed in a template. Use what docs/templates.md lists.`,
  },
  'too-many-steps': {
    nl: ({ limit }) =>
      `Gebruik hier minder delen en herhalingen. Een sjabloon doet hoogstens ${limit} stappen.`,
    en: ({ limit }) => `Use fewer parts and repetitions here. A template takes at most ${limit} steps.`,
  },
  'too-deep': {
    nl: ({ limit }) => `Zet hier minder blokken en delen in elkaar. Meer dan ${limit} lagen kan niet.`,
    en: ({ limit }) =>
      `Put fewer blocks and parts inside each other here. More than ${limit} layers can’t be.`,
  },
  'too-long': {
    nl: ({ limit }) => `Druk hier minder af. Een document heeft hoogstens ${limit} tekens.`,
    en: ({ limit }) => `Print less here. A document has at most ${limit} characters.`,
  },
  html: {
    nl: () => 'Hier staat HTML. Gebruik Markdown of een blok uit docs/templates.md.',
    en: () => 'Here is HTML. Use Markdown or a block from docs/templates.md.',
  },
  'markdown-unsupported': {
    nl: ({ node }) => `Deze Markdown (${node}) kan niet afgedrukt worden. Haal ze weg.`,
    en: ({ node }) => `This Markdown (${node}) can’t be printed. Remove it.`,
  },
  'link-protocol': {
    nl: ({ url }) => `De koppeling “${url}” mag niet. Gebruik https:, mailto: of #.`,
    en: ({ url }) => `The link “${url}” is not allowed. Use https:, mailto: or #.`,
  },
  'directive-unknown': {
    nl: (args) => `Het blok “${args['name']}” bestaat niet. ${maybe(args, 'nl')}`,
    en: (args) => `There is no block “${args['name']}”. ${maybe(args, 'en')}`,
  },
  'directive-form': {
    nl: ({ name, form }) =>
      form === 'leaf'
        ? `Het blok “${name}” heeft geen inhoud. Schrijf ::${name} alleen op een regel.`
        : `Het blok “${name}” omsluit inhoud. Schrijf :::${name} en sluit met :::.`,
    en: ({ name, form }) =>
      form === 'leaf'
        ? `The block “${name}” holds nothing. Write ::${name} alone on a line.`
        : `The block “${name}” encloses content. Write :::${name} and close it with :::.`,
  },
  'directive-attribute': {
    nl: ({ name, attribute }) => `Het blok “${name}” kent geen “${attribute}”. Haal dat weg.`,
    en: ({ name, attribute }) => `The block “${name}” takes no “${attribute}”. Remove it.`,
  },
  'directive-open': {
    nl: ({ name }) => `Het blok “${name}” wordt niet gesloten. Zet ::: op een eigen regel waar het eindigt.`,
    en: ({ name }) => `The block “${name}” is never closed. Put ::: on a line of its own where it ends.`,
  },
};

const RENDER_WORDS: Readonly<Record<RenderCode, Words>> = {
  'template-invalid': {
    nl: ({ template }) => `Het sjabloon ${template} bevat fouten. Verbeter ze op de genoemde regels.`,
    en: ({ template }) => `The template ${template} has faults. Mend them on the lines named.`,
  },
  'value-missing': {
    nl: () => 'Het sjabloon vraagt een waarde die er niet is. Meld dit als een fout van het programma.',
    en: () => 'The template asks for a value that is not there. Report this as a fault of the program.',
  },
  'characters-missing': {
    nl: ({ characters }) => `Deze tekens kan de pdf niet afdrukken: ${characters}. Vervang ze in de tekst.`,
    en: ({ characters }) => `The pdf can’t print these characters: ${characters}. Replace them in the text.`,
  },
  'date-needed': {
    nl: ({ standard }) =>
      `Een pdf volgens ${standard} heeft een datum nodig. Leg het plan eerst vast in Git.`,
    en: ({ standard }) => `A pdf after ${standard} needs a date. Commit the plan to Git first.`,
  },
  'engine-missing': {
    nl: (args) => `De pdf-zetter ontbreekt voor ${args['platform']}. Installeer hem: ${installLine(args)}`,
    en: (args) => `The pdf engine is missing for ${args['platform']}. Install it: ${installLine(args)}`,
  },
  'engine-failed': {
    nl: ({ detail }) => `De pdf-zetter stopte: ${detail}. Kies --format md, of meld dit als een fout.`,
    en: ({ detail }) => `The pdf engine stopped: ${detail}. Choose --format md, or report this as a fault.`,
  },
  'assets-missing': {
    nl: ({ file }) => `Het bestand ${file} is niet te lezen. Installeer proplan opnieuw of verbeter het pad.`,
    en: ({ file }) => `The file ${file} can’t be read. Reinstall proplan or mend the path.`,
  },
};

function installLine(args: Args): string {
  return `npm install --include=optional ${args['package']}`;
}
