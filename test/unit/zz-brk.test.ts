import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { breakEverything } from '/work/main/test/breaking/breaking.ts';

it('x', async () => {
  const seen = new Set<string>();
  const t = Date.now();
  const all = [];
  for (const w of ['be-vlg-basisschool', 'nl-vo-bestuur', 'be-vlg-scholengroep'])
    all.push(...(await breakEverything(w, seen)));
  writeFileSync('/tmp/brk.json', JSON.stringify(all));
  console.log(
    all.length,
    Date.now() - t,
    Math.max(...all.map((o) => o.time)),
    all.filter((o) => o.crashed).length,
    all.filter((o) => !o.told).length,
  );
}, 900000);
