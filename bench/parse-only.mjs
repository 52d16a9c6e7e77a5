// The least that any checker of these files must do: read each YAML file and hold it to its JSON Schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const SCHEMAS = resolve(import.meta.dirname, '../schemas');
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map(
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [
      name.slice(0, -'.schema.json'.length),
      ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'))),
    ]),
);
let wrong = 0;
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (!name.endsWith('.yaml')) continue;
  const data = parse(readFileSync(join(process.argv[2], name), 'utf8'));
  const validate = validators.get(data?.soort);
  if (validate && !validate(data)) wrong += 1;
}
process.exitCode = wrong > 0 ? 1 : 0;
