#!/usr/bin/env bash
# yaml 2.9.1: a comment at the left margin, before the closing brace of a map.
#
# A person puts a remark under the last field of a group between braces, at the start of a line.
# Expected: YAML 1.2.2 lets a comment stand on a line of its own at any indentation (6.6, 6.7), so that it is read,
# as js-yaml 5.5.0 reads it, and as yaml itself reads the same remark between square brackets, after a comma, or with
# one space before it.
# Seen: between braces, after a value without a comma, yaml answers MISSING_CHAR: comments must be separated from other
# tokens by white space. The line break before it does not count as such there.
# So a file may be refused for where a remark stands, and two programs disagree whether it is YAML.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact yaml@2.9.1 js-yaml@5.5.0 >/dev/null

cat >ask.mjs <<'JS'
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
for (const text of [
  'duur: {uren: 3\n# nog na te kijken\n }\n',
  'duur: {uren: 3\n # nog na te kijken\n }\n',
  'duur: {uren: 3,\n# nog na te kijken\n }\n',
  'duur: [3\n# nog na te kijken\n ]\n',
]) {
  const yaml = parseDocument(text).errors.map(({ code }) => code).join(' ') || 'read';
  console.log(`yaml: ${yaml}; js-yaml: ${JSON.stringify(load(text))}`);
}
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'yaml: MISSING_CHAR; js-yaml: {"duur":{"uren":3}}
yaml: read; js-yaml: {"duur":{"uren":3}}
yaml: read; js-yaml: {"duur":{"uren":3}}
yaml: read; js-yaml: {"duur":[3]}' ]
