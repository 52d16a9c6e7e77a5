import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanView } from '../../src/render/generated/views.ts';
import { renderPdf } from '../../src/render/render.ts';
import { loadTemplate } from '../../src/render/template/load.ts';
import { testAssets } from '../render/assets.ts';
import { SAMPLE } from '../render/sample-view.ts';
import { template, view } from '../render/template.ts';
import { PdfFile } from './pdf-tools.ts';

const assets = testAssets();
const folder = mkdtempSync(join(tmpdir(), 'proplan-pdf-'));
const MOMENT = '2026-06-12T10:00:00Z';

let plan: PdfFile;
let final: PdfFile;

async function planPdf(name: string, sample: PlanView): Promise<PdfFile> {
  const bytes = await renderPdf(sample, loadTemplate(assets, 'plan', {}), { assets, createdAt: MOMENT });
  return new PdfFile(folder, name, bytes);
}

async function pdfOf(name: string, source: string, parts: Record<string, unknown>): Promise<PdfFile> {
  const bytes = await renderPdf(view(parts), template(source), { assets, createdAt: null });
  return new PdfFile(folder, `${name}.pdf`, bytes);
}

beforeAll(async () => {
  plan = await planPdf('plan.pdf', SAMPLE);
  final = await planPdf('definitief.pdf', { ...SAMPLE, document: { ...SAMPLE.document, concept: null } });
});

afterAll(() => {
  for (const path of [assets, folder]) rmSync(path, { recursive: true, force: true });
});

describe('the pdf of a plan', () => {
  it('is whole, tagged, titled and dated by its commit', () => {
    plan.check();
    const info = plan.info();
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Title')).toBe('Professionaliseringsplan 2026-2027');
    expect(info.get('CreationDate')).toContain('Jun 12');
    expect(info.get('Page size')).toContain('A4');
  });

  it('holds our fonts and no others', () => {
    const ours = ['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSans3-Italic', 'DejaVuSans'];
    expect(plan.fonts().filter((font) => !ours.includes(font))).toEqual([]);
    expect(plan.isSelfContained()).toBe(true);
  });

  it('gives a screen reader headings, tables with header cells, lists and contents', () => {
    const structure = plan.structure();
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'THead', 'TH', 'TD', 'L', 'TOC']) {
      expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    }
    expect(structure).not.toContain('ONTWERP');
  });

  it('counts its pages at the foot of each and names the plan at the head of all but the first', () => {
    const pages = plan.pages();
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page.includes(SAMPLE.document.kopregel)).toBe(index > 0);
    }
  });

  it('asks for the decision on its first page', () => {
    expect(plan.pages()[0]).toContain('Gevraagd aan het lokaal comité: akkoord (art. 8 Kwaliteitsdecreet)');
  });

  it('bears the draft mark at the head of every page until it is decided', () => {
    const marked = (file: PdfFile) => file.pages().filter((page) => /\bONTWERP\b/.test(page)).length;
    expect(marked(plan)).toBeGreaterThanOrEqual(plan.pages().length - 1);
    expect(marked(final)).toBe(0);
  });

  it('keeps each signature block on one page with its heading', () => {
    const page = plan.pages().find((text) => text.includes('Het lokaal comité gaat akkoord met dit plan.'));
    expect(page).toMatch(/Lokaal comité\s*\n/);
    expect(page).toContain('Handtekening');
    expect(page).toContain('het personeel (eerste vakorganisatie)');
    expect(page).toMatch(/het personeel \(tweede\s+vakorganisatie\)|het personeel \(tweede vakorganisatie\)/);
  });

  it('prints the fingerprint once', () => {
    const text = plan.pages().join('\n');
    expect(text.match(/d081/g)).toHaveLength(4);
    expect(text.match(/Waarvan dit de vingerafdruk is\./g)).toHaveLength(1);
  });
});

describe('the layout', () => {
  const lijst = Array.from({ length: 90 }, (_, index) => ({
    titel: `Regel ${index + 1}`,
    kost: '€ 1,00',
    delen: [],
  }));
  const table = '| Titel | Kost |\n| --- | ---: |\n{{#each lijst}}\n| {{titel}} | {{kost}} |\n{{/each}}';

  it('repeats the header of a long table on each of its pages', async () => {
    const pages = (await pdfOf('tabel', `# Kop\n\n${table}`, { lijst })).pages();
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/Titel\s+Kost/);
    expect(pages.join('').match(/Regel \d+/g)).toHaveLength(90);
  });

  it('never leaves a heading or lead-in alone at the foot of a page', async () => {
    for (let lines = 20; lines < 34; lines += 1) {
      const source = `${'regel\n\n'.repeat(lines)}## Onderkop\n\nAanloop.\n\n${table}`;
      const pages = (await pdfOf(`kop-${lines}`, source, { lijst: lijst.slice(0, 12) })).pages();
      const page = pages.find((text) => text.includes('Onderkop')) ?? '';
      expect(page).toContain('Aanloop.');
      expect(page).toContain('Regel 1');
    }
  });

  it('keeps together what it can and loses nothing that is taller than a page', async () => {
    const source = 'begin\n\n:::samen\n{{#each woorden}}\n{{this}}\n\n{{/each}}\n:::';
    const words = (count: number) => Array.from({ length: count }, (_, index) => `alinea ${index + 1}.`);
    const fits = (await pdfOf('past', `${'regel\n\n'.repeat(25)}${source}`, { woorden: words(10) })).pages();
    const holding = fits.filter((page) => page.includes('alinea '));
    expect(holding).toHaveLength(1);
    const tall = (await pdfOf('hoog', source, { woorden: words(120) })).pages().join('');
    expect(tall.match(/alinea \d+\./g)).toHaveLength(120);
  });

  it('turns a page on its side and back', async () => {
    const file = await pdfOf('liggend', '# Een\n\n:::liggend\n# Twee\n:::\n\n# Drie', {});
    const info = file.info();
    expect(info.get('Pages')).toBe('3');
    expect(file.pages().map((page) => /Een|Twee|Drie/.exec(page)?.[0])).toEqual(['Een', 'Twee', 'Drie']);
  });

  it('sets every character of the table in each style with our fonts alone', async () => {
    const file = await pdfOf('tekens', '# {{naam}}\n\n{{naam}} **{{naam}}** _{{naam}}_', {
      naam: '✓ → ½ ≥ € ĳ é ë Ω œ … – “ ” ‘ ’ · × ≤ 😀 ─ ש',
    });
    expect(new Set(file.fonts())).toEqual(
      new Set(['SourceSans3-SemiBold', 'SourceSans3-Regular', 'SourceSans3-Italic', 'DejaVuSans']),
    );
  });

  it('sets hostile text as it stands', async () => {
    const naam = '#import "@preview/x" $x$ *b* = kop <label> @ref // <b> [a](b) | ::omslag';
    const [page] = (await pdfOf('tekst', '{{naam}}', { naam })).pages();
    expect(page?.replace(/\s+/g, ' ')).toContain(naam);
  });
});
