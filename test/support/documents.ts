import type { Files } from './judge.ts';
import { said } from './judge.ts';

/** Small documents of a Dutch board `b` with a school `s`, for rules to judge. */
export const dutch = (files: Files): Files => ({
  bestuur: 'soort: bestuur\nid: b\nregelgeving: nl-vo\n',
  school: 'soort: school\nid: s\nbestuur: b\noverlegorganen: {pmr: true}\n',
  ...files,
});

export const run = (rule: string, files: Files, today?: string): Promise<string[]> =>
  said(rule, dutch(files), today);

export const plan = (more: string, year = 'schooljaar: 2026-2027', id = 'p'): string =>
  `soort: plan\nid: ${id}\nscholen: [s]\n${year}\n${more}`;

/** A plan with an activity `a`, after another. */
export const activity = (more: string): string =>
  plan(`activiteiten: [{id: x, titel: X}, {id: a, titel: A, ${more}}]\n`);

export const pop = (more: string, id = 'pop'): string =>
  `soort: persoonlijk-plan\nid: ${id}\nmedewerker: p-0001\n${more}`;

/** A full-time teacher p-0001 since 2020, and more people. */
export const staff = (more = '', size = '1'): string =>
  `soort: personeel\nschool: s\nmedewerkers:\n  - {id: p-0001, dienstverbanden: [{categorie: leraar, betrekkingsomvang: ${size}, van: 2020-08-01}]}\n${more}`;

/** A document that can not be read. */
export const stuk = (kind: string): Files => ({ stuk: `soort: ${kind}\nonbekend-veld: 1\n` });

export const board = (regime: string): Files => ({
  bestuur: `soort: bestuur\nid: b\nregelgeving: ${regime}\n`,
});
export const school = (more = ''): Files => ({ school: `soort: school\nid: s\nbestuur: b\n${more}` });

/** Plans p-0, p-1 … with these days. */
export const plans = (...periods: string[]): Files =>
  Object.fromEntries(periods.map((period, index) => [`plan-${index}`, plan('', period, `p-${index}`)]));
export const span = (van: string, tot: string): string => `periode: {van: ${van}, tot: ${tot}}`;
