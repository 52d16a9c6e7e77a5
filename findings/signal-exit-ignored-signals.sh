#!/usr/bin/env bash
# signal-exit 4.1.0 (below execa and many tools) on Node 20 and later, Linux.
#
# Node starts with SIGXFSZ ignored, so that a write beyond the limit on the size of files is an error (EFBIG) that a
# program can tell. A program listens for its own exit for a while, and stops listening.
# Expected: after that all is as before.
# Seen: once the listener is taken away the signal has its default action, and such a write ends the program without a
# word. Listening for that signal oneself, for as long as one runs, keeps the error.
# So a program that starts another with execa and writes a file afterwards loses the error, and what it would have tidied.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact signal-exit@4.1.0 >/dev/null

cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { onExit } from 'signal-exit';
const XFSZ = 25n;
/** What the kernel does with the signal: ignores it, gives it to a listener, or its default. */
function fate() {
  const mask = (name) => BigInt(`0x${readFileSync('/proc/self/status', 'utf8').match(`${name}:\\s*(\\w+)`)[1]}`);
  const has = (name) => ((mask(name) >> (XFSZ - 1n)) & 1n) === 1n;
  return has('SigIgn') ? 'ignored' : has('SigCgt') ? 'heard' : 'default';
}
const before = fate();
onExit(() => {})();
const after = fate();
process.on('SIGXFSZ', () => {});
onExit(() => {})();
console.log(`before: ${before}; after: ${after}; with a listener of its own: ${fate()}`);
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'before: ignored; after: default; with a listener of its own: heard' ]
