import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DUTCH, FLEMISH, GROUP, proplanIn, TODAY } from '../support/proplan.ts';
import { type Page, type Piece, pagesOf } from './page-boxes.ts';
import { PdfFile } from './pdf-tools.ts';

const ZUID = 'scholen/het-zuiderlicht';
const LINDE = 'scholen/de-linde';

/** Every kind of document of the three example workspaces. */
const DOCUMENTS: readonly (readonly [name: string, workspace: string, ...args: string[]])[] = [
  ['plan, Vlaanderen', FLEMISH, `${LINDE}/plan-2026-2027.yaml`],
  ['plan voor het publiek', FLEMISH, `${LINDE}/plan-2026-2027.yaml`, '--audience', 'publiek'],
  ['kader, Vlaanderen', FLEMISH, 'kaders/kader-de-linde-2025-2028.yaml'],
  ['teamplan kleuters', FLEMISH, `${LINDE}/teams/team-kleuters-2026-2027.yaml`],
  ['teamplan kernteam', FLEMISH, `${LINDE}/teams/team-kernteam-lezen-2026-2027.yaml`],
  ['persoonlijk plan, Vlaanderen', FLEMISH, `${LINDE}/pop/pop-p-0005.yaml`],
  ['aanvraag toegekend', FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-01.yaml`],
  ['aanvraag geweigerd', FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-02.yaml`],
  ['aanvraag onbeslist', FLEMISH, `${LINDE}/aanvragen/aanvraag-2026-03.yaml`],
  ['saldobrief zonder recht', FLEMISH, `${LINDE}/personeel.yaml`, '--medewerker', 'p-0005'],
  ['plan, Nederland', DUTCH, `${ZUID}/plan-2026-2027.yaml`],
  ['plan van de kleine school', DUTCH, 'scholen/de-kade/plan-2026-2027.yaml'],
  ['kader, Nederland', DUTCH, 'kaders/kader-2024-2028.yaml'],
  ['teamplan sectie', DUTCH, `${ZUID}/teams/team-sectie-wiskunde-2026-2027.yaml`],
  ['teamplan administratie', DUTCH, `${ZUID}/teams/team-administratie-2026-2027.yaml`],
  ['persoonlijk plan, Nederland', DUTCH, `${ZUID}/pop/p-0102.yaml`],
  ['persoonlijk plan met saldo', DUTCH, `${ZUID}/pop/p-0103.yaml`],
  ['persoonlijk plan op twee scholen', DUTCH, `${ZUID}/pop/p-0110.yaml`],
  ['aanvraag deels toegekend', DUTCH, `${ZUID}/aanvragen/aanvraag-2026-01.yaml`],
  ['saldobrief met bereik', DUTCH, `${ZUID}/personeel.yaml`, '--medewerker', 'p-0102'],
  ['saldobrief met twee aanstellingen', DUTCH, `${ZUID}/personeel.yaml`, '--medewerker', 'p-0103'],
  ['saldobrief van een starter', DUTCH, `${ZUID}/personeel.yaml`, '--medewerker', 'p-0105'],
  ['plan van de scholengroep', GROUP, 'plan-scholengroep-2026-2027.yaml'],
  ['plan van het atheneum', GROUP, 'scholen/atheneum-de-brug/plan-2026-2027.yaml'],
  ['plan van de academie', GROUP, 'scholen/academie-de-toon/plan-2026-2027.yaml'],
  ['plan van het clb', GROUP, 'scholen/clb-rivierenland/plan-2026-2027.yaml'],
];

const folder = mkdtempSync(join(tmpdir(), 'proplan-documents-'));
const made = new Map<string, { file: PdfFile; pages: Page[] }>();

beforeAll(async () => {
  for (const [index, [name, workspace, ...args]] of DOCUMENTS.entries()) {
    const path = join(folder, `${index}.pdf`);
    const { code, stderr } = await proplanIn(workspace, 'render', ...args, '-o', path, '--today', TODAY);
    if (code !== 0) throw new Error(`${name}: ${stderr}`);
    made.set(name, {
      file: new PdfFile(folder, `copy-${index}.pdf`, readFileSync(path)),
      pages: pagesOf(path),
    });
  }
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = DOCUMENTS.map(([name]) => name);
const get = (name: string): { file: PdfFile; pages: Page[] } => {
  const found = made.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** 24 mm left and right; the head stands above 27 mm and the foot below the last 23 mm. */
const MARGIN = 68;
const HEAD = 76;
const FOOT = 65;
/** A line's box may hold the space at its end. */
const TRAILING_SPACE = 5;
const HEADING_COLOUR = '#1d3b5c';

const isBody = ({ top, bottom }: Piece, page: Page): boolean =>
  top >= HEAD - 12 && bottom <= page.height - FOOT + 6;
const isHeading = ({ bold, colour, size }: Piece): boolean =>
  bold && colour === HEADING_COLOUR && size >= 10.5;
/** The smaller height of two boxes; lines close together share a little of theirs. */
const heightOf = (a: Piece, b: Piece): number => Math.min(a.bottom - a.top, b.bottom - b.top);
const where = (page: number, piece: Piece): string => `bladzijde ${page + 1}: ${piece.text.slice(0, 60)}`;

describe.each(named)('the layout of the %s', (name) => {
  it('keeps everything between the margins', () => {
    const outside = get(name).pages.flatMap((page, index) =>
      page.pieces
        .filter(
          ({ left, right, top, bottom }) =>
            left < MARGIN - 1 ||
            right > page.width - MARGIN + TRAILING_SPACE ||
            top < 30 ||
            bottom > page.height - 25,
        )
        .map((piece) => where(index, piece)),
    );
    expect(outside).toEqual([]);
  });

  it('lets nothing overlap', () => {
    const clashes = get(name).pages.flatMap((page, index) =>
      page.pieces.flatMap((piece, at) =>
        page.pieces
          .slice(at + 1)
          .filter(
            (other) =>
              Math.min(piece.right, other.right) - Math.max(piece.left, other.left) > 1 &&
              Math.min(piece.bottom, other.bottom) - Math.max(piece.top, other.top) >
                heightOf(piece, other) / 3,
          )
          .map((other) => `${where(index, piece)} / ${other.text.slice(0, 40)}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('has no empty page, and no heading last on a page', () => {
    const wrong = get(name).pages.flatMap((page, index) => {
      const body = page.pieces.filter((piece) => isBody(piece, page));
      const last = body.toSorted((a, b) => a.bottom - b.bottom).at(-1);
      if (last === undefined) return [`bladzijde ${index + 1} is leeg`];
      return isHeading(last) ? [where(index, last)] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is a whole PDF/UA-1 with our fonts alone, headings in order and table headers', () => {
    const { file } = get(name);
    file.check();
    expect(file.metadata()).toMatch(/pdfuaid:part(?:>|=")1/);
    expect(file.info().get('Tagged')).toBe('yes');
    const ours = ['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSans3-Italic', 'DejaVuSans'];
    expect(file.fonts().filter((font) => !ours.includes(font))).toEqual([]);
    const structure = file.structure();
    const levels = [...structure.matchAll(/^\s*H(\d)\b/gm)].map(([, level]) => Number(level));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(structure.match(/^\s*THead\b/gm)?.length).toBe(structure.match(/^\s*Table\b/gm)?.length);
    expect(structure).not.toMatch(/^\s*Figure\b/m);
  });
});

/** What stands on one line with the number before it. */
const UNIT =
  /^(?:%|uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/;

describe('what a reader can read', () => {
  const textOf = (name: string): string =>
    get(name)
      .pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))
      .join(' ');

  it.each(named)('the %s writes days in words', (name) => {
    expect(textOf(name).match(/\b\d{4}-\d{2}-\d{2}\b/g)).toBeNull();
  });

  it('a copy for the public shows no pseudonym, in its annexes neither', () => {
    expect(textOf('plan, Vlaanderen')).toMatch(/\bp-\d{4}\b/);
    expect(textOf('plan voor het publiek').match(/\bp-\d{4}\b/g)).toBeNull();
  });

  it.each(named)('the %s parts no number from its unit or day from its month', (name) => {
    const parted = get(name).pages.flatMap((page, index) =>
      page.pieces
        .filter(
          ({ text }, at) =>
            /\bart\.$/.test(text) ||
            (/(?:^|\s)(?:€|\d+)$/.test(text) && UNIT.test(page.pieces[at + 1]?.text ?? '')),
        )
        .map((piece) => where(index, piece)),
    );
    expect(parted).toEqual([]);
  });
});

describe('what a reader needs together', () => {
  it.each(named.filter((name) => name.startsWith('saldobrief')))('%s is one page', (name) => {
    expect(get(name).pages).toHaveLength(1);
  });

  it.each(named)('%s keeps each signature block on one page with its heading', (name) => {
    for (const page of get(name).pages) {
      const heads = page.pieces.filter(({ text, bold }) => bold && text === 'Handtekening');
      for (const head of heads) {
        const above = page.pieces.filter((piece) => isHeading(piece) && piece.bottom < head.top);
        const below = page.pieces.filter((piece) => isBody(piece, page) && piece.top > head.bottom);
        expect(above.length).toBeGreaterThan(0);
        expect(below.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(named.filter((name) => name.startsWith('plan')))(
    '%s repeats the header of its calculation on every page',
    (name) => {
      const { pages } = get(name);
      const says = (page: Page, text: string): boolean => page.pieces.some((piece) => piece.text === text);
      const first = pages.findIndex(({ pieces }) =>
        pieces.some(
          (piece) => isHeading(piece) && /^Bijlage \d+: Berekening/.test(piece.text) && piece.size > 15,
        ),
      );
      const last = pages.findLastIndex((page) => says(page, 'Bewerking'));
      expect(last).toBeGreaterThanOrEqual(first);
      for (const page of pages.slice(first, last + 1)) expect(says(page, 'Onderdeel')).toBe(true);
    },
  );
});
