/**
 * What the product must know of a kind's data beyond validity, generated from its schema: where free text
 * stands, and which keys exclude each other.
 */
export interface Shape {
  /** Free text: blotted out of extracts. */
  readonly text?: true;
  readonly props?: { readonly [key: string]: Shape };
  /** The shape of every value of a map with free keys. */
  readonly each?: Shape;
  readonly items?: Shape;
  readonly exclusive?: {
    readonly rule: 'een' | 'hoogstens-een' | 'minstens-een';
    readonly keys: readonly string[];
  };
}
