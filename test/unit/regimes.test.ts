import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REGIMES } from '../../src/law/facts.ts';

const SRC = join(import.meta.dirname, '../../src');

it('only law and rules speak of a regime by its name: elsewhere a record by regime says what differs', () => {
  const names = REGIMES.filter((regime) => regime !== 'algemeen')
    .map((regime) => `'${regime}'`)
    .join('|');
  const asks = new RegExp(`[!=]==? *(${names})|(${names}) *[!=]==?|case (${names})|includes\\((${names})\\)`);
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const outside = files.filter((path) => !/^(law|rules)[\\/]/.test(path));
  expect(outside.length).toBeGreaterThan(100);
  expect(outside.filter((path) => asks.test(readFileSync(join(SRC, path), 'utf8')))).toEqual([]);
});
