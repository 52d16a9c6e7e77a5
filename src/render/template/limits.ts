import { RenderError, type TemplateCode, type TemplateProblem } from '../error.ts';

/** How much work a template may ask for. */
export interface Limits {
  /** Statements of templates and parts that are looked at or run: each text, value, condition and block, each time. */
  readonly steps: number;
  /** Blocks and parts inside each other, also those of Markdown. */
  readonly depth: number;
  /** Characters of the filled Markdown with its values. */
  readonly characters: number;
}

/**
 * About twenty times what the largest plan of the examples takes (7,229 steps, 51,165 characters), and five times its
 * layers (8): so no plan that people read comes near, and what passes stops within seconds.
 */
export const LIMITS: Limits = { steps: 150_000, depth: 40, characters: 1_000_000 };

/** A place in a template or part. */
export type TemplatePlace = Pick<TemplateProblem, 'template' | 'line' | 'column'>;

/** Counts the work of one template, and stops it at the place where it becomes too much. */
export class Meter {
  readonly #limits: Limits;
  #steps = 0;
  #characters = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws RenderError `template-invalid` at the place that passes the limit. */
  steps(place: TemplatePlace, count: number): void {
    this.#steps += count;
    if (this.#steps > this.#limits.steps) this.#stop('too-many-steps', place, this.#limits.steps);
  }

  /** @throws RenderError `template-invalid` at the place that passes the limit. */
  characters(place: TemplatePlace, count: number): void {
    this.#characters += count;
    if (this.#characters > this.#limits.characters) this.#stop('too-long', place, this.#limits.characters);
  }

  #stop(code: TemplateCode, place: TemplatePlace, limit: number): never {
    const problem = { ...place, code, args: { limit: String(limit) } };
    throw new RenderError('template-invalid', { template: place.template }, [problem]);
  }
}
