import { describe, expect, it } from 'vitest';
import { RenderError, type TemplateProblem } from '../../src/render/error.ts';
import { renderMessage, templateMessage } from '../../src/render/messages.ts';

function problem(code: TemplateProblem['code'], args: Record<string, string>): TemplateProblem {
  return { code, template: 't', line: 1, column: 1, args };
}

describe('messages', () => {
  it('name what is wrong and what was meant', () => {
    expect(templateMessage(problem('path-unknown', { path: 'namm', nearest: 'naam' }), 'nl')).toBe(
      'De variabele “namm” bestaat niet. Bedoelt u “naam”?',
    );
    expect(templateMessage(problem('directive-unknown', { name: 'x', nearest: '' }), 'en')).toBe(
      'There is no block “x”. See docs/templates.md.',
    );
    expect(templateMessage(problem('directive-form', { name: 'inhoud', form: 'leaf' }), 'nl')).toBe(
      'Het blok “inhoud” heeft geen inhoud. Schrijf ::inhoud alleen op een regel.',
    );
  });

  it('say how to install a missing engine', () => {
    const error = new RenderError('engine-missing', { package: '@x/y', platform: 'linux-x64', detail: '' });
    expect(renderMessage(error, 'nl')).toBe(
      'De pdf-zetter ontbreekt voor linux-x64. Installeer hem: npm install --include=optional @x/y',
    );
    expect(renderMessage(error, 'en')).toContain('npm install --include=optional @x/y');
  });
});
