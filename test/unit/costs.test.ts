import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/documents/kind.ts';
import { figureTree } from '../../src/report/explain-figure.ts';
import { known } from '../support/balances.ts';
import { dutch, plan, pop, staff } from '../support/documents.ts';
import type { Files } from '../support/judge.ts';

/** The figures with `kosten` in their address, as `file#address value`. */
async function costs(files: Files): Promise<string[]> {
  const { figures } = await known(dutch({ personeel: staff(), ...files }));
  return [...figures].flatMap(([file, own]) =>
    own
      .filter(({ id }) => /(^|\/)kosten(\/|$)/.test(id))
      .map(
        ({ id, value, open }) =>
          `${basename(file, '.yaml')}#${id} ${value?.toFixed() ?? '?'}${open > 0 ? ' + ?' : ''}`,
      ),
  );
}

const COURSE =
  'kosten: [{post: inschrijving, bedrag: 100.00, per: deelnemer, btw: {tarief: 21, inbegrepen: false}}, {post: locatie, bedrag: 90.00}]';
const SHARED = plan(
  `activiteiten: [{id: a, titel: A, deelnemers: [{groep: hele-team, aantal: 4}], ${COURSE}}]\n`,
);

describe('the costs of one person', () => {
  // 100 × 1,21 = 121 for one; 121 + 90 = 211. In the plan 100 × 4 × 1,21 = 484; 484 + 90 = 574.
  it('in a personal plan: its own, a figure per line', async () => {
    const own = pop(
      `activiteiten: [{id: x, titel: X, ${COURSE}}, {titel: Y, kosten: [{post: verblijf, onbekend: true}]}]\n`,
    );
    expect(await costs({ pop: own })).toEqual([
      'pop#activiteit/x/kosten 211',
      'pop#activiteit/x/kosten/0 121',
      'pop#activiteit/x/kosten/1 90',
      'pop#activiteit/1/kosten ? + ?',
      'pop#activiteit/1/kosten/0 ? + ?',
    ]);
  });

  it('in a personal plan: of an activity that it follows, what that costs per participant', async () => {
    const follows = pop('activiteiten: [{activiteit: p/a}]\n');
    expect(await costs({ plan: SHARED, pop: follows })).toEqual([
      'plan#activiteit/a/kosten 574',
      'pop#activiteit/p/a/kosten 121',
      'pop#activiteit/p/a/kosten/0 121',
    ]);
    const says = pop('activiteiten: [{activiteit: p/a, kosten: [{post: verblijf, bedrag: 60.00}]}]\n');
    expect(await costs({ plan: SHARED, pop: says })).toContain('pop#activiteit/p/a/kosten 60');
  });

  it('in a request: the whole and each line', async () => {
    const vraag = `soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\nomschrijving: Cursus\n${COURSE}\n`;
    expect(await costs({ vraag })).toEqual(['vraag#kosten 211', 'vraag#kosten/0 121', 'vraag#kosten/1 90']);
    const result = await known(dutch({ personeel: staff(), vraag }));
    const [request] = ofKind(result.documents, 'aanvraag');
    const figure = result.figures.figure(request?.file ?? '', 'kosten');
    if (figure === null) throw new Error('no figure');
    expect(figureTree(figure, result, { cwd: '/', lang: 'nl' })).toMatch(
      /^Kosten: € 211,00 = som\n├─ Kosten inschrijving: € 121,00 = met 21 % btw\n/,
    );
  });

  it('in a request without costs: none', async () => {
    const vraag =
      'soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\nomschrijving: Cursus\n';
    const { figures, documents } = await known(dutch({ personeel: staff(), vraag }));
    const [request] = ofKind(documents, 'aanvraag');
    expect(figures.of(request?.file ?? '')).toEqual([]);
  });

  it('points at the activity, and in a request at the word costs', async () => {
    const vraag = `soort: aanvraag\nid: vraag\nmedewerker: p-0001\ningediend-op: 2026-09-01\nomschrijving: Cursus\n${COURSE}\n`;
    const own = pop(`activiteiten: [{titel: W}, {id: x, titel: X, ${COURSE}}]\n`);
    const { figures } = await known(dutch({ personeel: staff(), vraag, pop: own }));
    const totals = [...figures].flatMap(([, all]) => all.filter(({ id }) => /(^|x\/)kosten$/.test(id)));
    expect(totals.map(({ source }) => `${source?.pointer} ${source?.part}`).sort()).toEqual([
      '/activiteiten/1 value',
      '/kosten key',
    ]);
  });

  it('of an activity that is followed: not what is priced for a number of people', async () => {
    const counted = SHARED.replace('per: deelnemer', 'per: deelnemer, aantal: 4');
    const follows = pop('activiteiten: [{activiteit: p/a}]\n');
    const found = await costs({ plan: counted, pop: follows });
    expect(found.filter((one) => one.startsWith('pop#'))).toEqual([]);
  });

  it('of an activity by its bare name: the one of the own school, 121 and not 60', async () => {
    const other = `soort: plan\nid: q\nscholen: [t]\nschooljaar: 2026-2027\nactiviteiten: [{id: a, titel: B, kosten: [{post: verblijf, bedrag: 60.00, per: deelnemer}]}]\n`;
    const files = {
      t: 'soort: school\nid: t\nbestuur: b\n',
      ander: other,
      plan: SHARED,
      pop: pop('activiteiten: [{activiteit: a}]\n'),
    };
    expect(await costs(files)).toContain('pop#activiteit/a/kosten 121');
  });

  it('of an activity of another personal plan: none, as that one is of one person', async () => {
    const files = {
      first: pop(`activiteiten: [{id: x, titel: X, ${COURSE}}]\n`, 'first'),
      second: pop('activiteiten: [{activiteit: first/x}]\n', 'second'),
    };
    const found = await costs(files);
    expect(found.filter((one) => one.startsWith('second#'))).toEqual([]);
  });
});
