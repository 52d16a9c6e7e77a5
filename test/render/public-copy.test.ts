import { describe, expect, it } from 'vitest';
import { digestGroups } from '../../src/approval/paper.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { loadTemplate } from '../../src/render/template/load.ts';
import { planView } from '../../src/render/view/plan.ts';
import { ROOT } from '../support/proplan.ts';
import { PLAN, planInput } from './plan-input.ts';

const DIGEST = '1f3a5c7e9b2d4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e9';
const PUBLIC = { audience: 'publiek' as const };

/** A plan whose texts and titles name people: one that the register knows, one that it does not, one by an own word. */
function named(parts: Parameters<typeof planInput>[0] = {}) {
  const input = planInput();
  const [first, ...others] = PLAN.activiteiten ?? [];
  const data = {
    ...PLAN,
    titel: 'Plan van p-0012',
    visie: 'Vraag het aan p-0099, of aan de-koster-3.',
    activiteiten: [
      { ...first, titel: 'Terugkeer van p-0012', deelnemers: [{ medewerker: 'de-koster-3' }] },
      ...others,
    ],
  } as typeof PLAN;
  const registers = [{ soort: 'personeel' as const, school: 'de-linde', medewerkers: [{ id: 'p-0012' }] }];
  const approval = { ...input.approval, digest: DIGEST };
  return planInput({ doc: { ...input.doc, data }, registers, approval, ...parts } as Parameters<
    typeof planInput
  >[0]);
}

const printed = (input: ReturnType<typeof planInput>): Promise<string> =>
  Promise.resolve(renderMarkdown(planView(input), loadTemplate(ROOT, 'plan', {})));

describe('a public copy', () => {
  it('has nobody in a title or text by pseudonym, and the others do', async () => {
    expect(await printed(named(PUBLIC))).not.toMatch(/p-00|de-koster/);
    expect(await printed(named())).toMatch(/p-0012/);
    expect(planView(named(PUBLIC)).document.titel).toBe('Plan van een medewerker');
    expect(planView(named(PUBLIC)).visie).toEqual(['Vraag het aan een medewerker, of aan een medewerker.']);
  });

  it('holds no group of the digest of the document, and the others hold all', async () => {
    const copy = await printed(named(PUBLIC));
    for (const group of digestGroups(DIGEST)) expect(copy).not.toContain(`| ${group} |`);
    for (const group of digestGroups(DIGEST)) expect(await printed(named())).toContain(`| ${group} |`);
  });

  it('has a digest of what it shows: the same whoever is left out, another when a text changes', () => {
    const own = (input: ReturnType<typeof planInput>) => planView(input).vingerafdruk?.rijen;
    const others = [
      { soort: 'personeel' as const, school: 'de-linde', medewerkers: [{ id: 'p-0013' }, { id: 'p-0012' }] },
    ];
    expect(own(named({ ...PUBLIC, registers: others } as Parameters<typeof planInput>[0]))).toEqual(
      own(named(PUBLIC)),
    );
    expect(own(named({ ...PUBLIC, approval: planInput().approval }))).toEqual(own(named(PUBLIC)));
    expect(own(planInput(PUBLIC))).not.toEqual(own(named(PUBLIC)));
    expect(planView(named(PUBLIC)).vingerafdruk?.uitleg).toContain('publieke exemplaar');
  });
});
