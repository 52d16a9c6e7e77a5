// Asks one built program many questions in one process: `node driver.mjs TREE QUESTIONS ANSWERS`, both JSON files.
// Plain JavaScript with nothing but Node, since it runs beside programs of any age.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [tree, questions, answers] = process.argv.slice(2);
const require = createRequire(join(tree, 'package.json'));
const manifest = require('./package.json');
const ask = manifest.exports === undefined ? throughBin() : await throughDoor();

process.env.PROPLAN_LANG = '';
process.env.NO_COLOR = '1';
const given = [];
for (const question of JSON.parse(readFileSync(questions, 'utf8'))) given.push(await answered(question));
writeFileSync(answers, JSON.stringify(given));
process.exitCode = 0;

/** What the program printed, wrote where a question has `{out}`, and gave as exit code. */
async function answered({ cwd, args }) {
  const out = mkdtempSync(join(tmpdir(), 'proplan-compare-'));
  try {
    const { code, stdout, stderr } = await ask(
      cwd,
      args.map((word) => word.replace('{out}', out)),
    );
    const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
    return { code, outputs: clean(cwd, { stdout, stderr, ...Object.fromEntries(files) }) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Without what must differ between two builds: where they stand, which may be around the question, and their version. */
function clean(cwd, outputs) {
  const texts = Object.entries(outputs).map(([name, text]) => [
    name,
    text.replaceAll(cwd, '<map>').replaceAll(tree, '<proplan>').replaceAll(manifest.version, '<version>'),
  ]);
  return Object.fromEntries(texts);
}

/** A program with a door for programs is asked there. */
async function throughDoor() {
  const { run } = await import(pathToFileURL(join(tree, manifest.exports['.'].import.default)).href);
  return async (cwd, args) => {
    const said = { stdout: '', stderr: '' };
    const into = (name) => ({
      write: (text) => {
        said[name] += text;
        return true;
      },
    });
    const io = {
      cwd,
      env: process.env,
      stdin: process.stdin,
      stdout: into('stdout'),
      stderr: into('stderr'),
      today: '2026-11-21',
    };
    return { code: await run(args, io), ...said };
  };
}

/** An older one takes all from the process: its main file is loaded anew for each question, what that loads is not. */
function throughBin() {
  const load = mainFile();
  process.stdout.setMaxListeners(0);
  return async (cwd, args) => {
    process.chdir(cwd);
    process.argv = [process.execPath, join(tree, 'bin/proplan.js'), ...args];
    process.exitCode = undefined;
    const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
    try {
      await load();
      while (process.exitCode === undefined) await pause(0);
      return { code: process.exitCode, stdout: stdout.text, stderr: stderr.text };
    } finally {
      stdout.stop();
      stderr.stop();
    }
  };
}

/** Loads the main file, CommonJS in the oldest programs, as if for the first time. */
function mainFile() {
  const old = join(tree, 'dist/main.cjs');
  const url = pathToFileURL(join(tree, 'dist/main.js'));
  let times = 0;
  if (!existsSync(old))
    return () => {
      times += 1;
      return import(`${url}?${times}`);
    };
  return () => {
    delete require.cache[old];
    require(old);
  };
}

/** Keeps what is written to a stream of the process. */
function caught(stream) {
  const { write } = stream;
  const kept = { text: '', stop: () => Object.assign(stream, { write }) };
  stream.write = (chunk, ...rest) => {
    kept.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    rest.findLast((one) => typeof one === 'function')?.();
    return true;
  };
  return kept;
}
