import { DIFF } from './diff.ts';
import { ERRORS } from './errors-nl.ts';
import { EXPLAIN } from './explain.ts';
import { INIT } from './init.ts';
import { LAW } from './law.ts';
import { FRESH } from './new.ts';
import { STATUS } from './status.ts';
import { VERIFY } from './verify.ts';

/** Words that are not a rule's own, in Dutch. */
export const nl = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  force: { wet: 'wet', cao: 'cao', verwacht: 'verwacht', praktijk: 'goede praktijk' },
  confidence: {
    primary: 'gelezen in de tekst zelf',
    secondary: 'gelezen bij een ander',
    doubtful: 'twijfel',
  },
  reportHeads: { error: 'Fouten', warning: 'Waarschuwingen', info: 'Berichten' },
  reportColumns: { where: 'Waar', what: 'Wat er is', todo: 'Wat te doen', basis: 'Grond' },
  unknown: 'onbekend',
  nothingToShow: 'Er zijn hier geen cijfers: geen budgetten, plannen of rechten.',
  balanceNote: 'over: recht + gespaard − gebruikt; nog vrij te plannen: over − gepland.',
  tableNote: '≥, ≤ en ?: een deel is nog niet bekend; –: geen recht gevonden.',
  inEuro: 'euro',
  inHours: 'uur',
  atMost: 'hoogstens',
  noRight: 'geen recht gevonden',
  counts: {
    files: (count: number) => (count === 1 ? '1 bestand' : `${count} bestanden`),
    rules: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
    skipped: (count: number) =>
      `${count === 1 ? '1 bestand' : `${count} bestanden`} overgeslagen wegens .gitignore of overslaan`,
    unjudged: (count: number) =>
      `${count === 1 ? '1 bestand' : `${count} bestanden`} nog niet op inhoud nagekeken`,
    error: (count: number) => (count === 1 ? '1 fout' : `${count} fouten`),
    warning: (count: number) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
    info: (count: number) => `${count} info`,
    exempted: (count: number) => (count === 1 ? '1 uitzondering' : `${count} uitzonderingen`),
  },
  internal: (rule: string, message: string) =>
    `De regel ${rule} liep vast (${message}); dat ligt aan proplan en niet aan het plan.`,
  dates: (at: string | null, today: string) =>
    at === null ? `vandaag ${today}` : `recht van ${at}, vandaag ${today}`,
  explain: EXPLAIN.nl,
  decidedWithErrors: (count: number) =>
    `Let op: in dit document ${count === 1 ? 'staat 1 fout' : `staan ${count} fouten`}; proplan lint toont ze.`,
  misfits: {
    niemand: (soort: string) =>
      `Let op: dit telt niet als goedkeuring. Over een ${soort} beslist hier geen orgaan.`,
    orgaan: ({ orgaan }: Decision, soort: string, { bodies }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. Over een ${soort} beslist hier ${bodies}, niet ${orgaan}.`,
    rol: ({ rol }: Decision, _: string, { roles }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. De rol ${rol} past hier niet bij dit orgaan, wel ${roles}.`,
    uitkomst: ({ rol, uitkomst }: Decision, _: string, { roles }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. De uitkomst ${uitkomst} past niet bij de rol ${rol ?? roles}.`,
    voorwaarde:
      'Let op: dit telt pas als goedkeuring zodra bij elke voorwaarde een dag staat, achter voldaan-op.',
  },
  written: (path: string) => `Geschreven: ${path}`,
  status: STATUS.nl,
  compared: {
    added: (at: string | null, other: string) =>
      `Nieuw onder het recht van ${at ?? 'elk plan zijn eigen dag'}, vergeleken met dat van ${other}`,
    gone: (at: string | null, other: string) =>
      `Weg onder het recht van ${at ?? 'elk plan zijn eigen dag'}, vergeleken met dat van ${other}`,
  },
  law: LAW.nl,
  changedSince: (count: number, ref: string, base: string) =>
    `${count === 1 ? '1 gewijzigd bestand' : `${count} gewijzigde bestanden`} sinds ${ref} (${base}).`,
  goneSince: (files: readonly string[]) =>
    `${files.length === 1 ? '1 document is er niet meer' : `${files.length} documenten zijn er niet meer`}: ${files.join(', ')}.`,
  fresh: FRESH.nl,
  readElsewhere: (kinds: string) =>
    `Niet meegelezen, want volgens proplan.yaml elders: ${kinds}. Zonder --with zijn saldi onvolledig.`,
  verify: VERIFY.nl,
  diff: DIFF.nl,
  init: INIT.nl,
  errors: ERRORS,
  unexpected: (message: string) => `proplan liep vast: ${message}`,
};

/** What of a decision is named in a warning about it. */
interface Decision {
  readonly orgaan: string;
  readonly rol?: string | undefined;
  readonly uitkomst: string;
}

/** Who decides on a document, and in which role. */
interface Deciding {
  readonly bodies: string;
  readonly roles: string;
}

/** Every word of the program that is not a rule's own, in one language. */
export type Texts = typeof nl;
