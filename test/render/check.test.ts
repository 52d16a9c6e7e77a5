import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/render/template/check.ts';
import { template } from './template.ts';

/** Each fault as `line:column code args`, with the arguments in alphabetical order. */
function faults(source: string, partials: Record<string, string> = {}): string[] {
  return checkTemplate(template(source, partials)).map(({ line, column, code, args, template: name }) => {
    const words = Object.entries(args)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, value]) => `${key}=${value}`);
    const place = name === 'proef.md.hbs' ? '' : `${name} `;
    return [`${place}${line}:${column}`, code, ...words].join(' ');
  });
}

describe('paths', () => {
  it.each([
    '{{naam}}',
    '{{this.naam}}',
    '{{#if school}}{{school.naam}}{{else}}geen{{/if}}',
    '{{#with school}}{{naam}} {{../naam}} {{@root.naam}}{{/with}}',
    '{{#each lijst}}{{titel}} {{@index}} {{#unless @last}},{{/unless}}{{/each}}',
    '{{#each lijst}}{{#each delen}}{{this}} {{../titel}} {{../../naam}} {{@../index}}{{/each}}{{/each}}',
    '{{#each lijst}}{{#if titel}}{{../naam}}{{/if}}{{/each}}',
    '{{#each lijst as |regel nummer|}}{{regel.titel}} {{nummer}}{{/each}}',
    '{{#with school as |s|}}{{#each ../lijst}}{{s.plaats}}{{/each}}{{/with}}',
    '{{#each lijst}}{{titel}}{{else}}{{naam}}{{/each}}',
    '{{#if (eq soort "plan")}}ja{{/if}}',
  ])('accepts %s', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it.each([
    ['{{namm}}', '1:3 path-unknown nearest=naam path=namm'],
    ['a\n\n  {{school.plats}}', '3:5 path-unknown nearest=plaats path=school.plats'],
    ['{{#if a.typo}}x{{/if}}', '1:7 path-unknown nearest= path=a'],
    ['{{#each lijst}}{{naam}}{{/each}}', '1:18 path-unknown nearest= path=naam'],
    ['{{#each lijst}}{{../titel}}{{/each}}', '1:18 path-unknown nearest= path=titel'],
    ['{{../naam}}', '1:3 path-unknown nearest= path=../naam'],
    ['{{#with school}}x{{else}}{{plaats}}{{/with}}', '1:28 path-unknown nearest= path=plaats'],
    ['{{#each lijst as |regel|}}{{regel.tittel}}{{/each}}', '1:29 path-unknown nearest=titel path=tittel'],
    ['{{naam.length}}', '1:3 path-unknown nearest= path=naam.length'],
    ['{{constructor}}', '1:3 path-unknown nearest= path=constructor'],
    ['{{__proto__}}', '1:3 path-unknown nearest= path=__proto__'],
    ['{{lijst}}', '1:3 path-not-text path=lijst'],
    ['{{#each school}}x{{/each}}', '1:9 path-not-list path=school'],
    ['{{#with lijst}}x{{/with}}', '1:9 path-not-object path=lijst'],
    ['{{@index}}', '1:3 data-unknown nearest= path=@index'],
    ['{{#each lijst}}{{@indx}}{{/each}}', '1:18 data-unknown nearest=index path=@indx'],
    ['{{@root.namm}}', '1:3 path-unknown nearest=naam path=namm'],
    ['{{#if (eq soort "paln")}}x{{/if}}', '1:17 value-unknown nearest=plan value=paln'],
  ])('finds the fault in %s', (source, expected) => {
    expect(faults(source)).toEqual([expected]);
  });

  it('does not look inside a block whose argument is wrong', () => {
    expect(faults('{{#each lijts}}{{titel}}{{/each}}')).toEqual([
      '1:9 path-unknown nearest=lijst path=lijts',
    ]);
  });
});

describe('helpers and constructs', () => {
  it.each([
    ['{{upper naam}}', '1:1 helper-unknown name=upper nearest='],
    ['{{#eech lijst}}x{{/eech}}', '1:1 helper-unknown name=eech nearest=each'],
    ['{{#if (qe soort "plan")}}x{{/if}}', '1:7 helper-unknown name=qe nearest=eq'],
    ['{{#if (eq soort)}}x{{/if}}', '1:7 helper-arguments expected=2 name=eq'],
    ['{{#if (eq soort naam)}}x{{/if}}', '1:7 helper-arguments expected=2 name=eq'],
    ['{{#each lijst naam}}x{{/each}}', '1:1 helper-arguments expected=1 name=each'],
    ['{{#school}}x{{/school}}', '1:1 block-without-helper path=school'],
    ['{{{naam}}}', '1:1 unescaped name=naam'],
    ['{{&naam}}', '1:1 unescaped name=naam'],
    ['{{lookup lijst 0}}', '1:1 helper-unknown name=lookup nearest='],
    ['{{log naam}}', '1:1 helper-unknown name=log nearest='],
    ['{{#*inline "a"}}x{{/inline}}', '1:1 construct-unsupported construct=DecoratorBlock'],
    ['{{"tekst"}}', '1:3 construct-unsupported construct=StringLiteral'],
    ['a\n{{#if naam}}\nb', '3:1 template-syntax'],
    ['{{#if naam}}x{{/each}}', '1:4 template-syntax'],
  ])('refuses %s', (source, expected) => {
    expect(faults(source)).toEqual([expected]);
  });
});

describe('partials', () => {
  it('checks a partial where it is used, with its own name and line', () => {
    expect(faults('{{#each lijst}}{{> rij}}{{/each}}', { rij: '- x\n- {{tittel}}' })).toEqual([
      'rij 2:5 path-unknown nearest=titel path=tittel',
    ]);
  });

  it('refuses unknown and recursive partials and partials with arguments', () => {
    expect(faults('{{> rji}}', { rij: 'x' })).toEqual(['1:1 partial-unknown name=rji nearest=rij']);
    expect(faults('{{> rij}}', { rij: '{{> rij}}' })).toEqual(['rij 1:1 partial-recursive name=rij']);
    expect(faults('{{> rij naam}}', { rij: 'x' })).toEqual(['1:1 construct-unsupported construct=> rij']);
  });
});

describe('the Markdown of a template', () => {
  it.each([
    ['a <b>{{naam}}</b>', ['1:3 html', '1:14 html']],
    ['x\n\n<script>{{naam}}</script>', ['3:1 html']],
    ['<!-- {{naam}} -->', ['1:1 html']],
    ['{{#if naam}}\n    <div>\n{{/if}}', ['2:5 html']],
    ['![foto](x.png)', ['1:1 markdown-unsupported node=image']],
    ['[a]: https://x.be', ['1:1 markdown-unsupported node=definition']],
    ['[a](http://x.be)', ['1:1 link-protocol url=http://x.be']],
    ['[a](javascript:alert)', ['1:1 link-protocol url=javascript:alert']],
    ['x\n\n:::omslg\na\n:::', ['3:1 directive-unknown name=omslg nearest=omslag']],
    ['::grafiek{naam=x}', ['1:1 directive-unknown name=grafiek nearest=']],
    ['::omslag', ['1:1 directive-form form=container name=omslag']],
    [':::inhoud\n:::', ['1:1 directive-form form=leaf name=inhoud']],
    [':::samen{#a}\nx\n:::', ['1:1 directive-attribute attribute=id name=samen']],
    [':::samen{kleur=rood}\nx\n:::', ['1:1 directive-attribute attribute=kleur name=samen']],
    [':::bijlage[Titel]\nx\n:::', ['1:1 directive-attribute attribute=[…] name=bijlage']],
    [':::samen\nx', ['1:1 directive-open name=samen']],
  ])('refuses %j', (source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  it.each([
    'om 14:30u, a:b, :naam[x], :naam{a=b}',
    '::::bijlage\n:::samen\n{{naam}}\n:::\n::::',
    '[a](https://x.be) [b](mailto:a@x.be) [c](#kop) <https://x.be>',
    '[a]({{naam}}) [b](https://{{naam}})',
    'www.x.be en a@b.be en 1 < 2',
    '{{! <b>commentaar</b> }}{{!-- {{namm}} <i> --}}',
    '| a | b |\n| --- | ---: |\n{{#each lijst}}\n| {{titel}} | {{kost}} |\n{{/each}}',
  ])('accepts %j', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it('reports every fault, in the order of the lines', () => {
    expect(faults('{{a}}\n\n<b>\n\n{{{naam}}}')).toEqual([
      '1:3 path-unknown nearest= path=a',
      '3:1 html',
      '5:1 unescaped name=naam',
    ]);
  });
});
