import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { RenderError } from '../../src/render/error.ts';
import { renderPdf } from '../../src/render/render.ts';
import { loadTemplate } from '../../src/render/template/load.ts';
import { testAssets } from './assets.ts';
import { SAMPLE } from './sample-view.ts';
import { template, view } from './template.ts';

const assets = testAssets();
const elsewhere = testAssets();
const plan = loadTemplate(assets, 'plan', {});
const MOMENT = '2026-06-12T10:00:00Z';

afterAll(() => {
  for (const folder of [assets, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function failure(promise: Promise<unknown>): Promise<RenderError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RenderError);
  return error as RenderError;
}

function pdfOf(naam: string, source = '# Kop\n\n{{naam}} **{{naam}}** _{{naam}}_') {
  return renderPdf(view({ naam }), template(source), { assets, createdAt: null });
}

describe('the bytes of a pdf', () => {
  it('are the same on a second run and from another folder', async () => {
    const first = await renderPdf(SAMPLE, plan, { assets, createdAt: MOMENT });
    const second = await renderPdf(SAMPLE, plan, { assets, createdAt: MOMENT });
    const third = await renderPdf(SAMPLE, plan, { assets: elsewhere, createdAt: MOMENT });
    expect(sha(second)).toBe(sha(first));
    expect(sha(third)).toBe(sha(first));
  });

  it('are the same without a moment, and never hold the clock', async () => {
    const first = await renderPdf(SAMPLE, plan, { assets, createdAt: null });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = await renderPdf(SAMPLE, plan, { assets, createdAt: null });
    expect(sha(second)).toBe(sha(first));
    expect(Buffer.from(first).toString('latin1')).not.toContain('/CreationDate');
  });

  it('change with the text', async () => {
    expect(sha(await pdfOf('a'))).not.toBe(sha(await pdfOf('b')));
  });

  it('tell the standard they keep', async () => {
    const accessible = Buffer.from(await pdfOf('a')).toString('latin1');
    expect(accessible).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const archive = await renderPdf(SAMPLE, plan, { assets, createdAt: MOMENT, standard: 'a-2a' });
    const text = Buffer.from(archive).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

describe('a document that can’t be made', () => {
  it.each([
    ['emoji', 'fijn 🏫', '🏫 (U+1F3EB)'],
    ['Asian script', '漢字', '漢 (U+6F22), 字 (U+5B57)'],
    ['a control character', 'a\u0007b', 'U+0007'],
    ['the zero character', 'a\u0000b', 'U+0000'],
    ['half a surrogate pair', 'a\ud800b', 'U+D800'],
    ['a private character', 'a\ue123b', 'U+E123'],
    ['a direction override', 'a\u202eb', 'U+202E'],
  ])('names %s', async (_name, text, characters) => {
    const error = await failure(pdfOf(text));
    expect([error.code, error.args]).toEqual(['characters-missing', { characters }]);
  });

  it('names a character in the head of the pages as well', async () => {
    const document = { titel: 'Proef', kopregel: 'School 🏫', concept: null };
    const error = await failure(renderPdf(view({ document }), template('a'), { assets, createdAt: null }));
    expect([error.code, error.args]).toEqual(['characters-missing', { characters: '🏫 (U+1F3EB)' }]);
  });

  it('names every fault of the template', async () => {
    const error = await failure(pdfOf('a', '{{namm}}\n\n<b>'));
    expect(error.code).toBe('template-invalid');
    expect(error.problems.map((problem) => problem.code)).toEqual(['path-unknown', 'html']);
  });

  it('refuses HTML that tags put together', async () => {
    const error = await failure(pdfOf('a', '<{{#if naam}}b>{{/if}}x'));
    expect([error.code, error.problems.map(({ code }) => code)]).toEqual(['template-invalid', ['html']]);
  });

  it('asks a moment for the archive', async () => {
    const error = await failure(renderPdf(SAMPLE, plan, { assets, createdAt: null, standard: 'a-2a' }));
    expect(error.code).toBe('date-needed');
  });

  it('names the file that the installation lacks', async () => {
    const error = await failure(renderPdf(SAMPLE, plan, { assets: '/bestaat/niet', createdAt: null }));
    expect(error.code).toBe('assets-missing');
    expect(error.args['file']).toMatch(/^\/bestaat\/niet\//);
  });

  it('says which value the view lacks', async () => {
    const error = await failure(pdfOf(undefined as unknown as string));
    expect(error.code).toBe('value-missing');
  });
});

describe('a text from a school', () => {
  it('is set whatever signs the engine’s language knows', async () => {
    const bytes = await pdfOf('#import "@preview/x" $x$ *b* = kop <label> @ref // \\u{41} #sys.version `x`');
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('may link to a heading that isn’t there', async () => {
    expect(await pdfOf('a', '# Kop\n\n[a](#kop) [b](#weg) [c](https://x.be)')).toBeInstanceOf(Uint8Array);
  });

  it.each([
    '### {{naam}}\n\n# b',
    '{{naam}}',
    '# {{naam}}',
    '- {{naam}}\n- b',
    '0. {{naam}}',
    '| {{naam}} |\n| - |\n| {{naam}} |',
    '| a |\n| - |',
    '[{{naam}}](https://x.be)',
    '**{{naam}}**',
    '> {{naam}}',
    '```\n{{naam}}\n```',
    '`a` {{naam}}\n\n---\n\nb\\\nc',
    ':::omslag\n# {{naam}}\n:::\n\n::inhoud',
    ':::omslag\n:::',
    ':::handtekeningen\n| a | b |\n| - | - |\n| {{naam}} | |\n:::',
    ':::liggend\n{{naam}}\n:::\n\n:::bijlage\n:::',
    '- a\n  - b\n    - c\n\n      | x |\n      | - |\n      | {{naam}} |',
  ])('may be empty: %j', async (source) => {
    expect(await pdfOf('', source)).toBeInstanceOf(Uint8Array);
    expect(await pdfOf(' ', source)).toBeInstanceOf(Uint8Array);
  });

  it('may be a heading, a cell or a list item of any length', async () => {
    const long = `${'woord '.repeat(2000)}${'x'.repeat(3000)}`;
    const source = '# {{naam}}\n\n- {{naam}}\n\n| a | b |\n| - | - |\n| {{naam}} | {{naam}} |';
    expect(await pdfOf(long, source)).toBeInstanceOf(Uint8Array);
  });
});
