// What the tests take from vitest, kept in this process: a mutant then costs its own tests and no start.
import { chai, JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

/** Every test that was told, in order, each with the hooks around it. */
export const tests = [];

let suite = { name: '', before: [], after: [] };

export function describe(name, tell) {
  const around = suite;
  suite = { name: `${around.name} ${name}`, before: [...around.before], after: [...around.after] };
  tell();
  suite = around;
}

export function it(name, check) {
  const own = suite;
  tests.push({
    id: `${tests.length}: ${own.name} ${name}`.trim(),
    run: async () => {
      for (const hook of own.before) await hook();
      try {
        await check();
      } finally {
        for (const hook of own.after) await hook();
      }
    },
  });
}

export const beforeAll = (hook) => suite.before.push(hook);
export const afterAll = (hook) => suite.after.unshift(hook);

/** A table of cases; the place in the table keeps names apart. */
const each = (tell) => (cases) => (name, check) => {
  for (const [index, one] of cases.entries())
    tell(`${name} #${index}`, () => check(...(Array.isArray(one) ? one : [one])));
};
it.each = each(it);
describe.each = each(describe);
