#!/usr/bin/env bash
# globby 16.2.4: two doors of one package answer differently about the same file.
#
# A repository ignores a folder in the .gitignore at its root, and a program works in a subfolder of that repository.
# Expected: `isGitIgnored({ cwd })` says of a file what `globby(…, { cwd, gitignore: true })` and Git itself say.
# Seen: `globby` reads the .gitignore files from the repository's root down and leaves the file out; `isGitIgnored`
# with the same `cwd` reads none above it and says that the file is not ignored.
# So a program that finds files with the one and asks the other shows files that Git keeps out.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact globby@16.2.4 >/dev/null

mkdir -p repo/school/concept
git -C repo init -q
echo 'school/concept/' >repo/.gitignore
touch repo/school/plan.yaml repo/school/concept/plan.yaml

cat >ask.mjs <<'JS'
import { globby, isGitIgnored } from 'globby';
const cwd = `${process.cwd()}/repo/school`;
const files = await globby('**/*.yaml', { cwd, gitignore: true });
const isIgnored = await isGitIgnored({ cwd });
console.log(`globby: ${files.join(' ')}; isGitIgnored: ${isIgnored(`${cwd}/concept/plan.yaml`)}`);
JS
seen=$(node ask.mjs)
git=$(git -C repo/school check-ignore concept/plan.yaml)
echo "$seen; git check-ignore: $git"
[ "$seen" = 'globby: plan.yaml; isGitIgnored: false' ]
[ "$git" = 'concept/plan.yaml' ]
