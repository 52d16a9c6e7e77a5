import type { IsoDate } from '../base/dates.ts';
import SOURCES from './bronnen.yaml';
import type { SourceId } from './generated/source-id.ts';

/** Where an obligation or a number stands, as it is printed. */
export interface Source {
  readonly document: string;
  readonly article: string;
  readonly url: string;
}

/** A text of bronnen.yaml by its id, with an article as numbered in the edition that was read; or what is cited once. */
export type Citation = Source | { readonly source: SourceId; readonly article: string };

/** A text that is cited more than once, as it stands in bronnen.yaml. */
export interface SourceText {
  readonly id: SourceId;
  /** The edition that was read. */
  readonly document: string;
  readonly url: string;
  /** What the edition that was read is called beside a later one. */
  readonly read?: string;
  /** Later editions whose content nobody read, oldest first; each holds until the next. */
  readonly editions?: readonly { readonly from: IsoDate; readonly document: string }[];
  /** What articles are called since a day, by their number in the edition that was read; oldest first. */
  readonly renumbered?: readonly {
    readonly from: IsoDate;
    readonly articles: Readonly<Record<string, string>>;
  }[];
  /** What is not sure, in Dutch, from a day on. */
  readonly doubts?: readonly { readonly from: IsoDate; readonly doubt: string }[];
}

const TEXTS: ReadonlyMap<SourceId, SourceText> = new Map(SOURCES.map((text) => [text.id, text]));

/**
 * A citation with the edition and the number of the article on a day; null gives it as it was read. A number
 * that nobody read in the edition of the day stays as it was read, with that edition.
 */
export function citedOn(citation: Citation, day: IsoDate | null): Source {
  if (!('source' in citation)) return citation;
  const text = textOf(citation.source);
  const { document, url } = text;
  const read = { document, article: citation.article, url };
  const on = day ?? BEFORE_ALL;
  const edition = text.editions?.findLast(({ from }) => from <= on);
  const article = articleOn(citation.article, text, on);
  return edition === undefined || article === null
    ? read
    : { document: `${edition.document}, inhoud gelezen in ${text.read ?? document}`, article, url };
}

/** What is not sure about a citation on a day, in Dutch; null asks for all days. */
export function citationDoubts(citation: Citation, day: IsoDate | null): string[] {
  if (!('source' in citation)) return [];
  const text = textOf(citation.source);
  const known = (text.doubts ?? []).filter(({ from }) => day === null || from <= day);
  const unread = articleOn(citation.article, text, day ?? LAST_DAY) === null;
  return [...known.map(({ doubt }) => doubt), ...(unread ? [`${UNREAD} ${citation.article}.`] : [])];
}

/** How an article is called since later days, oldest first; none where it kept its number or nobody read it. */
export function laterNumbers(citation: Citation): { readonly from: IsoDate; readonly article: string }[] {
  if (!('source' in citation)) return [];
  const text = textOf(citation.source);
  return (text.renumbered ?? []).flatMap(({ from }) => {
    const article = articleOn(citation.article, text, from);
    return article === null ? [] : [{ from, article }];
  });
}

const BEFORE_ALL = '0000-01-01';
const LAST_DAY = '9999-12-31';
const UNREAD = 'Niet gelezen is welk nummer in de uitgave van nu hoort bij';

/** The numbers of an article on a day; null when one of them was not read. */
function articleOn(article: string, { renumbered }: SourceText, day: IsoDate): string | null {
  const change = renumbered?.findLast(({ from }) => from <= day);
  if (change === undefined) return article;
  const numbers = article.match(NUMBER) ?? [];
  return numbers.every((number) => number in change.articles)
    ? article.replace(NUMBER, (number) => change.articles[number] as string)
    : null;
}

/** `17.4` in `art. 17.4 lid 2`. */
const NUMBER = /\d+\.\d+/g;

function textOf(id: SourceId): SourceText {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`no source ${id} in bronnen.yaml`);
  return text;
}
