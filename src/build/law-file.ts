import { BODIES } from '../law/generated/bodies.ts';
import { REGIMES } from '../law/parameter.ts';
import { parameterJson, ruleJson, valueJson } from '../report/law/entries-json.ts';
import { parameterRows, rulesOn } from '../report/law/overview.ts';

/** schemas/law/recht.json: every number with all its dated values, every rule without its code, and who decides. */
export function lawFile(): string {
  const law = {
    $schema: './recht.schema.json',
    schema: 'urn:proplan:schema:law:1',
    parameters: parameterRows(null).map((row) => ({
      ...parameterJson(row),
      values: row.values.map(valueJson),
    })),
    rules: rulesOn(null).map((rule) => ruleJson(rule, 'nl')),
    bodies: REGIMES.flatMap((regime) => (BODIES[regime] ?? []).map((body) => ({ regime, ...body }))),
  };
  return `${JSON.stringify(law, null, 2)}\n`;
}
