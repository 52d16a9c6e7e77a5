import { run } from './pdf-tools.ts';

/** A piece of text on a page with its box in points from the top left, and its type. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A page with the text that stands on it, in the order of the file. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** pdftohtml rounds to whole numbers of points times this. */
const ZOOM = 3;

/** The text of every page with its boxes; the draft mark behind the text is left out. */
export function pagesOf(path: string): Page[] {
  const xml = run('pdftohtml', ['-xml', '-i', '-zoom', String(ZOOM), '-stdout', path]);
  const fonts = new Map<string, { size: number; colour: string }>();
  return xml
    .split('<page ')
    .slice(1)
    .map((page): Page => {
      for (const [, id = '', size = '', colour = ''] of page.matchAll(
        /<fontspec id="(\d+)" size="(-?\d+)" family="[^"]*" color="([^"]*)"/g,
      ))
        fonts.set(id, { size: Number(size) / ZOOM, colour });
      const [, height = '0', width = '0'] = /height="(\d+)" width="(\d+)"/.exec(page) ?? [];
      const pieces = [
        ...page.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">([\s\S]*?)<\/text>/g,
        ),
      ].map(
        ([, top = '', left = '', wide = '', high = '', font = '', body = '']): Piece => ({
          text: body.replace(/<[^>]+>/g, '').trim(),
          left: Number(left) / ZOOM,
          top: Number(top) / ZOOM,
          right: (Number(left) + Number(wide)) / ZOOM,
          bottom: (Number(top) + Number(high)) / ZOOM,
          size: fonts.get(font)?.size ?? 0,
          bold: body.includes('<b>'),
          colour: fonts.get(font)?.colour ?? '',
        }),
      );
      return {
        width: Number(width) / ZOOM,
        height: Number(height) / ZOOM,
        pieces: pieces.filter(({ text, size }) => text !== '' && size < 60),
      };
    });
}
