import { describe, expect, it } from 'vitest';
import { said } from '../support/judge.ts';

const FLEMISH = 'soort: school\nid: s\nregelgeving: be-vlg\ninstellingstype: basisschool\n';
const DUTCH = 'soort: bestuur\nid: b\nregelgeving: nl-vo\n';
const plan = (more: string) => `soort: plan\nid: p\nscholen: [s]\nschooljaar: 2026-2027\n${more}`;

/** A rule, and a workspace with a text in the one place where the rule looks for it. */
const CASES: readonly [string, (text: string) => Record<string, string>][] = [
  [
    'be-vlg/geen-comite-met-reden',
    (text) => ({ school: `${FLEMISH}overlegorganen: {lokaal-comite: geen, reden: "${text}"}\n` }),
  ],
  [
    'be-vlg/inductie-criteria',
    (text) => ({
      school: FLEMISH,
      plan: plan(`aanvangsbegeleiding: {inductie: {eenheden: 12, criteria: "${text}"}}\n`),
    }),
  ],
  [
    'be-vlg/zelfinschaling-onderbouwd',
    (text) => ({
      school: FLEMISH,
      plan: plan(
        `zelfinschaling: [{onderdeel: professionaliseringsbeleid, niveau: overstijgt, goed-voorbeeld: "${text}"}]\n`,
      ),
    }),
  ],
  [
    'nl-vo/bekwaamheid-in-schoolplan',
    (text) => ({
      bestuur: DUTCH,
      school: `soort: school\nid: s\nbestuur: b\nschoolplan: {looptijd: {van: 2024-08-01, tot: 2028-07-31}, bekwaamheid: "${text}"}\n`,
    }),
  ],
  [
    'nl-vo/grondslag-omschreven',
    (text) => ({
      bestuur: `${DUTCH}grondslagen: [{jaar: 2026, bedrag: 1000.00, omschrijving: "${text}"}]\n`,
    }),
  ],
  [
    'algemeen/aanvraag-met-reden',
    (text) => ({
      bestuur: DUTCH,
      aanvraag: `soort: aanvraag\nid: r\nmedewerker: p-0012\ningediend-op: 2026-10-01\nomschrijving: Cursus\nbesluit: {datum: 2026-10-08, uitkomst: uitgesteld, motivering: "${text}"}\n`,
    }),
  ],
];

describe('a text of blanks alone is no text', () => {
  it.each(CASES)('%s', async (rule, files) => {
    expect(await said(rule, files('Zo is het.'))).toEqual([]);
    expect(await said(rule, files('  '))).toHaveLength(1);
  });
});
