import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/render.ts';
import { template, view } from './template.ts';

describe('plain Markdown', () => {
  it('puts what directives hold in their place, with contents as links and numbered annexes', () => {
    const source = [
      ':::omslag',
      '# {{naam}}',
      ':::',
      '',
      '::inhoud',
      '',
      '# Begin',
      '',
      '## Begin',
      '',
      ':::samen',
      '### Dieper',
      '',
      '- een',
      '- twee',
      ':::',
      '',
      '::::liggend',
      ':::handtekeningen',
      '## Tekenen',
      '',
      '| Namens | Naam |',
      '| --- | ---: |',
      '| {{naam}} | |',
      ':::',
      '::::',
      '',
      ':::bijlage',
      '# Som',
      ':::',
      '',
      ':::bijlage',
      '# Rest',
      ':::',
    ].join('\n');
    expect(renderMarkdown(view({ naam: 'A | B' }), template(source))).toBe(
      [
        '# A | B',
        '',
        '# Inhoud',
        '',
        '- [Begin](#begin)',
        '  - [Begin](#begin-1)',
        '  - [Tekenen](#tekenen)',
        '- [Bijlage 1: Som](#bijlage-1-som)',
        '- [Bijlage 2: Rest](#bijlage-2-rest)',
        '',
        '# Begin',
        '',
        '## Begin',
        '',
        '### Dieper',
        '',
        '- een',
        '- twee',
        '',
        '## Tekenen',
        '',
        '| Namens | Naam |',
        '| - | -: |',
        '| A \\| B | |',
        '',
        '# Bijlage 1: Som',
        '',
        '# Bijlage 2: Rest',
        '',
      ].join('\n'),
    );
  });

  it('gives every heading an anchor of its own', () => {
    const source = '::inhoud\n\n# A\n\n# A-1\n\n# A\n\n# !\n\n# ?';
    expect(renderMarkdown(view(), template(source)).match(/\(#[^)]*\)/g)).toEqual([
      '(#a)',
      '(#a-1)',
      '(#a-2)',
      '(#kop)',
      '(#kop-1)',
    ]);
  });

  it('runs partials, loops and conditions', () => {
    const source = '{{#each lijst}}\n- {{> regel}}\n{{else}}\nniets\n{{/each}}';
    const partial =
      '{{titel}}{{#if kost}}: {{kost}}{{/if}}{{#each delen as |deel nr|}} {{nr}}={{deel}}{{/each}}';
    const lijst = [
      { titel: 'een', kost: '', delen: ['x', 'y'] },
      { titel: '*twee*', kost: '€ 1,00', delen: [] },
    ];
    expect(renderMarkdown(view({ lijst }), template(source, { regel: partial }))).toBe(
      '- een 0=x 1=y\n- \\*twee\\*: € 1,00\n',
    );
    expect(renderMarkdown(view(), template(source, { regel: partial }))).toBe('niets\n');
  });

  it('compares with a fixed text', () => {
    const source = '{{#if (eq soort "kader")}}kader{{else}}geen kader{{/if}}';
    expect(renderMarkdown(view(), template(source))).toBe('geen kader\n');
    expect(renderMarkdown(view({ soort: 'kader' }), template(source))).toBe('kader\n');
  });
});
