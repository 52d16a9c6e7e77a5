import { dateInWords, euro, hours } from '../../base/format.ts';
import type { Activiteit, Deelnemer } from '../../documents/generated/types.ts';
import { listText } from '../format.ts';
import type { GroepView, InstemmingView } from '../generated/views.ts';
import type { Audience } from './schema.ts';
import { categoryPeople, words } from './words.ts';

/** The audience of an activity in a few words; single employees are counted, not named. */
export function audienceText(
  groups: readonly Deelnemer[] | undefined,
  nameOfSchool: (id: string) => string,
): string {
  if (groups === undefined || groups.length === 0) return 'niet ingevuld';
  const single = groups.filter((group) => group.medewerker !== undefined).length;
  const unnamed = groups.flatMap((group) => group['nog-aan-te-wijzen'] ?? []);
  const others = groups
    .filter((group) => group.medewerker === undefined && group['nog-aan-te-wijzen'] === undefined)
    .map((group) => withCount(group, nameOfSchool));
  const people = single === 0 ? [] : [single === 1 ? '1 medewerker' : `${single} medewerkers`];
  const known = listText([...others, ...people]);
  if (unnamed.length === 0) return known;
  const toCome = listText(unnamed);
  return known === '' ? `${toCome} (nog aan te wijzen)` : `${known}; nog aan te wijzen: ${toCome}`;
}

function withCount(group: Deelnemer, nameOfSchool: (id: string) => string): string {
  const school = group.school === undefined ? '' : ` van ${nameOfSchool(group.school)}`;
  const count = countText(group);
  return `${groupName(group)}${school}${count === null ? '' : ` (${count})`}`;
}

/** How many people; where the group is a range, the number is what the plan counts on. */
function countText(group: Deelnemer): string | null {
  if (group.aantal === undefined) return null;
  return isRange(group) ? `gerekend op ${group.aantal}` : String(group.aantal);
}

/** The participants per group. */
export function groupViews(
  groups: readonly Deelnemer[] | undefined,
  nameOfSchool: (id: string) => string,
): GroepView[] {
  return (groups ?? []).map((group) => ({
    omschrijving: [groupName(group), ...details(group, nameOfSchool)].join(', '),
    medewerker: group.medewerker ?? null,
    aantal: countText(group),
    'uren-uit': group['uren-uit'] === undefined ? null : words(group['uren-uit']),
  }));
}

function groupName(group: Deelnemer): string {
  if (group.medewerker !== undefined) return 'een medewerker';
  if (isRange(group)) return rangeText(group);
  if (group.vrijwilligers !== undefined) return `${group.vrijwilligers} vrijwilligers`;
  if (group.team !== undefined) return teamName(group.team);
  if (group.groep !== undefined) return words(group.groep);
  if (group.categorie !== undefined) return categoryPeople(group.categorie);
  if (group.rol !== undefined) return words(group.rol);
  return `${group['nog-aan-te-wijzen'] ?? 'nog'} (nog aan te wijzen)`;
}

/** `team kleuters`, but `kernteam lezen` and `sectie wiskunde`. */
function teamName(team: string): string {
  const name = words(team);
  return /team|sectie|groep|afdeling/u.test(name) ? name : `team ${name}`;
}

function isRange({ minimum, maximum }: Deelnemer): boolean {
  return minimum !== undefined || maximum !== undefined;
}

function rangeText({ minimum, maximum }: Deelnemer): string {
  if (maximum === undefined) return `minstens ${minimum} deelnemers`;
  if (minimum === undefined) return `hoogstens ${maximum} deelnemers`;
  return `${minimum} tot ${maximum} deelnemers`;
}

function details(group: Deelnemer, nameOfSchool: (id: string) => string): string[] {
  return [
    group.als === undefined ? null : `als ${group.als}`,
    group.school === undefined ? null : nameOfSchool(group.school),
    group.extern === true ? 'van buiten de school' : null,
    group.uren === undefined ? null : `elk ${hours(group.uren)}`,
  ].filter((detail) => detail !== null);
}

/** What stands for each pseudonym of participants where the public reads along. */
export function hiddenPeople(
  audience: Audience,
  activities: readonly Activiteit[] | undefined,
): [pseudonym: string, shown: string][] {
  if (audience !== 'publiek') return [];
  return (activities ?? []).flatMap(({ deelnemers = [] }) =>
    deelnemers.flatMap(({ medewerker }): [string, string][] =>
      medewerker === undefined ? [] : [[medewerker, 'een medewerker']],
    ),
  );
}

/** Each consent to use one's own right, by pseudonym. */
export function consentViews(groups: readonly Deelnemer[] | undefined): InstemmingView[] {
  return (groups ?? []).flatMap((group) => {
    const consent = group.instemming;
    if (consent === undefined) return [];
    const parts = [consent.uren === undefined ? null : hours(consent.uren), moneyText(consent.geld)];
    return [
      {
        medewerker: group.medewerker ?? groupName(group),
        omvang: parts.filter((part) => part !== null).join(', ') || 'omvang niet vermeld',
        datum: dateInWords(consent.datum),
      },
    ];
  });
}

function moneyText(money: number | boolean | undefined): string | null {
  if (money === undefined) return null;
  if (money === false) return 'niet voor geld';
  return money === true ? 'ook voor geld' : euro(money);
}
