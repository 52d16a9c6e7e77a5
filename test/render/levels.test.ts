import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/render/template/compile.ts';
import { template } from './template.ts';

const [first, second] = [{ titel: 'eerste' }, { titel: 'tweede' }];
const VIEW = { naam: 'Plan', lijst: [first, second], school: { naam: 'De Linde' } };

function printed(source: string): string {
  const { markdown, values } = fillTemplate(template(source), VIEW);
  return values.restore(markdown);
}

describe('a level up', () => {
  it('means the same in a list inside itself as in any other', () => {
    expect(
      printed('{{#each lijst}}{{#each ../lijst}}[{{../titel}} {{titel}} {{../../naam}}]{{/each}}{{/each}}'),
    ).toBe('[eerste eerste Plan][eerste tweede Plan][tweede eerste Plan][tweede tweede Plan]');
  });

  it('means the same in a part inside itself', () => {
    expect(printed('{{#with school}}{{#with this}}{{../naam}} {{../../naam}}{{/with}}{{/with}}')).toBe(
      'De Linde Plan',
    );
  });

  it('is none for the empty: the other branch speaks of the level it stands in', () => {
    expect(
      printed('{{#each woorden}}x{{else}}{{naam}}{{/each}}{{#with leeg}}x{{else}}{{naam}}{{/with}}'),
    ).toBe('PlanPlan');
  });
});
