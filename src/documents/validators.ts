import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { packageRoot } from '../base/package-root.ts';
import type { Soort } from './kind.ts';

/** A validator made ready by the build; `errors` holds every mistake of the last call. */
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, Validator>();

/** The mistakes of a document against its schema, as Ajv reports them; empty when it is valid. */
export function schemaErrors(kind: Soort | 'proplan', data: unknown): readonly ErrorObject[] {
  const validator = loaded.get(kind) ?? load(kind);
  return validator(data) ? [] : (validator.errors ?? []);
}

function load(kind: string): Validator {
  const validator = require(join(packageRoot(), 'dist', 'validators', `${kind}.cjs`)) as Validator;
  loaded.set(kind, validator);
  return validator;
}
