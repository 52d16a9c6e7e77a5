import { FACTS, REGIMES } from '../law/facts.ts';
import { parameterJson, ruleJson, valueJson } from '../report/law/entries-json.ts';
import { parameterRows, rulesOn } from '../report/law/overview.ts';

/** schemas/law/recht.json: every number with all its dated values, every rule without its code, and who decides. */
export function lawFile(): string {
  const law = {
    $schema: './recht.schema.json',
    schema: 'urn:proplan:schema:law:1',
    parameters: parameterRows(null).map((row) => ({
      ...parameterJson(row),
      values: row.values.map((value) => valueJson(value, null)),
    })),
    rules: rulesOn(null).map((rule) => ruleJson(rule, null, 'nl')),
    bodies: REGIMES.flatMap((regime) => FACTS[regime].bodies.map((body) => ({ regime, ...body }))),
  };
  return `{\n${Object.entries(law).map(member).join(',\n')}\n}\n`;
}

/** A list with one entry a line, so that a change of the law is a change of its own lines. */
function member([key, value]: [string, unknown]): string {
  const json = Array.isArray(value)
    ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`
    : JSON.stringify(value);
  return `  ${JSON.stringify(key)}: ${json}`;
}
