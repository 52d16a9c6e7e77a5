import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parameterAt } from '../../src/law/lookup.ts';
import { PARAMETERS } from '../../src/law/parameters.ts';
import {
  type Citation,
  citationDoubts,
  citedOn,
  laterNumbers,
  type SourceText,
} from '../../src/law/source.ts';
import { RULES } from '../../src/rules/generated/registry.ts';
import { dutch, plan } from '../support/documents.ts';
import { findingsOf } from '../support/judge.ts';

const SOURCES = parse(
  readFileSync(join(import.meta.dirname, '../../src/law/bronnen.yaml'), 'utf8'),
) as SourceText[];
/** A test that judges keeps only its own rule. */
const ALL = [...RULES];
const cao = (article: string): Citation => ({ source: 'cao-vo', article });
const printed = (citation: Citation, day: string | null): string => {
  const { document, article } = citedOn(citation, day);
  return `${document}: ${article}`;
};

describe('an article on a day', () => {
  // The notes on the Dutch agreements: art. 17.y until 31 May 2018, chapter 16 from the edition of 1 June 2018 on.
  it.each([
    [null, 'CAO VO 2014-2015: art. 17.4 lid 2'],
    ['2014-08-01', 'CAO VO 2014-2015: art. 17.4 lid 2'],
    ['2016-06-30', 'CAO VO 2014-2015: art. 17.4 lid 2'],
    ['2016-07-01', 'CAO VO 2016-2017, inhoud gelezen in 2014-2015: art. 17.4 lid 2'],
    ['2018-05-31', 'CAO VO 2016-2017, inhoud gelezen in 2014-2015: art. 17.4 lid 2'],
    ['2018-06-01', 'CAO VO 2018-2019, inhoud gelezen in 2014-2015: art. 16.4 lid 2'],
    ['2026-08-01', 'CAO VO 2024-2025, inhoud gelezen in 2014-2015: art. 16.4 lid 2'],
  ])('of the agreement on %s is %s', (day, expected) => {
    expect(printed(cao('art. 17.4 lid 2'), day)).toBe(expected);
  });

  it('takes every number along', () => {
    expect(citedOn(cao('art. 17.3 lid 1 en 17.4 lid 4'), '2026-08-01').article).toBe(
      'art. 16.3 lid 1 en 16.4 lid 4',
    );
    expect(citedOn(cao('art. 17.2 lid 3; WMS art. 12'), '2026-08-01').article).toBe(
      'art. 16.2 lid 3; WMS art. 12',
    );
  });

  it('stays as it was read where one of its numbers was not read later, and says so', () => {
    const both = cao('art. 17.7 lid 1 en 2; art. 17.5 lid 2');
    expect(printed(both, '2018-05-31')).toContain('CAO VO 2016-2017');
    expect(printed(both, '2018-06-01')).toBe('CAO VO 2014-2015: art. 17.7 lid 1 en 2; art. 17.5 lid 2');
    expect(citationDoubts(both, '2018-05-31').filter((doubt) => doubt.includes('17.7'))).toEqual([]);
    expect(citationDoubts(both, '2018-06-01').filter((doubt) => doubt.includes('17.7'))).toHaveLength(1);
    expect(laterNumbers(both)).toEqual([]);
  });

  it('tells the doubts that are open on that day', () => {
    expect(citationDoubts(cao('art. 17.4'), '2016-06-30')).toEqual([]);
    expect(citationDoubts(cao('art. 17.4'), '2025-10-31')).toHaveLength(1);
    expect(citationDoubts(cao('art. 17.4'), '2025-11-01')).toHaveLength(2);
    expect(citationDoubts(cao('art. 17.4'), null)).toHaveLength(2);
  });

  it('of a text that is cited once is as it stands', () => {
    const once = { document: 'A', article: 'art. 17.4', url: 'https://example.org' };
    expect(citedOn(once, '2026-08-01')).toBe(once);
    expect([citationDoubts(once, null), laterNumbers(once)]).toEqual([[], []]);
  });

  it.each([
    ['2017-2018', 'CAO VO 2016-2017, inhoud gelezen in 2014-2015', 'art. 17.2 lid 3'],
    ['2026-2027', 'CAO VO 2024-2025, inhoud gelezen in 2014-2015', 'art. 16.2 lid 3'],
  ])('is that of the first day of the plan of %s', async (year, document, article) => {
    const files = dutch({ plan: plan('', `schooljaar: ${year}`) });
    const [finding] = await findingsOf('nl-vo/plan-noemt-kader', files);
    expect(finding?.basis).toMatchObject({ document, article });
  });

  it('is told by the number that it has since', () => {
    expect(laterNumbers(cao('art. 17.4 lid 2'))).toEqual([
      { from: '2018-06-01', article: 'art. 16.4 lid 2' },
    ]);
    expect(laterNumbers({ source: 'wvo', article: 'art. 7.18' })).toEqual([]);
  });

  it('is of a text that is known', () => {
    const unknown = { source: 'geen-bron', article: 'art. 1' } as unknown as Citation;
    expect(() => citedOn(unknown, null)).toThrow('geen-bron');
  });

  it('goes with a number of the law', () => {
    const source = (day: string) => parameterAt('nl-vo/basisrecht-uren-leraar', day)?.source.article;
    expect([source('2017-08-01'), source('2026-08-01')]).toEqual(['art. 17.4 lid 1', 'art. 16.4 lid 1']);
  });
});

describe('bronnen.yaml', () => {
  it('holds each text once, its days in order, and only what it may', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
    for (const { editions = [], renumbered = [], doubts = [], id, document, url, read, ...more } of SOURCES) {
      expect([id, document, url].every((text) => typeof text === 'string')).toBe(true);
      expect(Object.keys(more)).toEqual([]);
      expect(read === undefined).toBe(editions.length === 0);
      for (const list of [editions, renumbered, doubts]) {
        const days = list.map(({ from }) => from);
        expect(days).toEqual(days.toSorted());
        expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
      }
    }
  });

  it('is cited in whole: no text without a rule or number, and none cited that it lacks', () => {
    const bases = ALL.flatMap((rule) => (rule.scope === 'kern' ? [] : rule.basis));
    const values = Object.values(PARAMETERS).flatMap((one) => one.values.map(({ source }) => source));
    const cited = [...bases, ...values].map((one) => ('source' in one ? one.source : null));
    expect(SOURCES.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
    const known: readonly (string | null)[] = [null, ...SOURCES.map(({ id }) => id)];
    expect(cited.filter((id) => !known.includes(id))).toEqual([]);
  });
});
