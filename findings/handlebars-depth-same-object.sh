#!/usr/bin/env bash
# handlebars 4.7.10: how far `../` reaches depends on which object the data happens to be.
#
# A matrix: for each row, each row again, and in the cell a text of the document around both, by `../../title`.
# Expected: the same text in all four cells, as with two lists that hold other objects.
# Seen: where the inner row is the very object of the outer row, the inner `each` adds no level: `../../` then passes the
# document and gives nothing. The cells on the diagonal stay empty, without an error; `@root.title` is right in all four.
# So a template that compares a list with itself prints holes, and one level deeper it may stop on an undefined value.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact handlebars@4.7.10 >/dev/null

cat >ask.cjs <<'JS'
const { compile } = require('handlebars');
const data = { title: 'T', rows: [{ n: 1 }, { n: 2 }], others: [{ n: 3 }, { n: 4 }] };
const matrix = (inner, text) => compile(`{{#each rows}}{{#each ../${inner}}}[{{${text}}}]{{/each}}{{/each}}`)(data);
console.log(`itself: ${matrix('rows', '../../title')}`);
console.log(`another list: ${matrix('others', '../../title')}`);
console.log(`itself, from the root: ${matrix('rows', '@root.title')}`);
JS
seen=$(node ask.cjs)
echo "$seen"
[ "$seen" = 'itself: [][T][T][]
another list: [T][T][T][T]
itself, from the root: [T][T][T][T]' ]
