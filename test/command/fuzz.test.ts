import { describe, expect, it } from 'vitest';
import { define } from '../../src/cli/define.ts';
import { run } from '../../src/cli/program.ts';
import { type Program, runCase, stockOf } from '../fuzz/case.ts';
import { LINES } from '../fuzz/command-lines.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { SEEDS } from '../fuzz/seeds.ts';
import { ROOT, TODAY } from '../support/proplan.ts';

const stock = stockOf(ROOT);
/** CPU for the cases below, so that a slow machine runs fewer of them and takes no longer. */
const CPU_SECONDS = 3;

describe('mutated examples', () => {
  it('crash no command, break no form and leave nothing unread untold', async () => {
    const began = process.cpuUsage();
    const spent = (): number => {
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    };
    const { cases, finds } = await fuzz(
      1,
      stock,
      run,
      (done) => done >= 60 || (done >= 6 && spent() > CPU_SECONDS),
    );
    expect(finds).toEqual([]);
    expect(cases).toBeGreaterThan(5);
  });

  it('go wrong no more where they once did', async () => {
    for (const [seed, was] of SEEDS) expect((await runCase(seed, stock, run)).wrong, was).toEqual([]);
  });

  it('reach every command that there is', () => {
    const { stdin, stdout, stderr } = process;
    const { commands } = define('nl', { cwd: '/', env: {}, stdin, stdout, stderr, today: TODAY }, () => {});
    const names = new Set([...commands.map((one) => one.name()), 'completion']);
    expect(Object.keys(LINES).sort()).toEqual([...names].sort());
  });
});

describe('the fuzzer itself', () => {
  const found = async (program: Program): Promise<string> => {
    const { finds } = await fuzz(1, stock, program, (done) => done >= 40);
    return finds.flatMap(({ wrong }) => wrong).join('\n');
  };

  it('finds what throws, an exit code that does not exist, a stack and a word of the machine', async () => {
    expect(await found(() => Promise.reject(new Error('kapot')))).toContain('throws Error: kapot');
    expect(await found(() => Promise.resolve(7))).toContain('exit 7');
    const says = (words: string): Program => {
      return async (_, { stderr }) => {
        stderr.write(words);
        return 3;
      };
    };
    expect(await found(says('    at run (x.js:1:2)\n'))).toContain('shows a stack');
    expect(await found(says('proplan liep vast: x\n'))).toContain('failed inside: proplan liep vast: x');
    expect(await found(says('undefined bytes\n'))).toContain('shows a value of the machine');
  });

  it('finds JSON that is none, and a green answer about what can not be read', async () => {
    const all = await found(() => Promise.resolve(0));
    expect(all).toContain('JSON that is none');
    expect(all).toMatch(/green although \S+ can't be read/);
    expect(all).toMatch(/does not tell of \S+\.yaml/);
  });

  it('makes the same case of the same number', async () => {
    const [first, second] = [await runCase(12, stock, run), await runCase(12, stock, run)];
    expect([second.argv, second.code]).toEqual([first.argv, first.code]);
    expect((await runCase(13, stock, run)).argv).not.toEqual(first.argv);
  });
});
