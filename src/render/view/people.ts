import { dateInWords, euro, hours } from '../../base/format.ts';
import type { Deelnemer } from '../../documents/generated/types.ts';
import { listText } from '../format.ts';
import type { GroepView, InstemmingView } from '../generated/views.ts';
import { words } from './words.ts';

/** The audience of an activity in a few words; single employees are counted, not named. */
export function audienceText(groups: readonly Deelnemer[] | undefined): string {
  if (groups === undefined || groups.length === 0) return 'niet ingevuld';
  const single = groups.filter((group) => group.medewerker !== undefined).length;
  const others = groups.filter((group) => group.medewerker === undefined).map(withCount);
  const people = single === 0 ? [] : [single === 1 ? '1 medewerker' : `${single} medewerkers`];
  return listText([...others, ...people]);
}

function withCount(group: Deelnemer): string {
  const name = groupName(group);
  return group.aantal === undefined ? name : `${name} (${group.aantal})`;
}

/** The participants per group. */
export function groupViews(
  groups: readonly Deelnemer[] | undefined,
  nameOfSchool: (id: string) => string,
): GroepView[] {
  return (groups ?? []).map((group) => ({
    omschrijving: [groupName(group), ...details(group, nameOfSchool)].join(', '),
    medewerker: group.medewerker ?? null,
    aantal: group.aantal === undefined ? null : String(group.aantal),
    'uren-uit': group['uren-uit'] === undefined ? null : words(group['uren-uit']),
  }));
}

function groupName(group: Deelnemer): string {
  if (group.medewerker !== undefined) return 'een medewerker';
  if (group.minimum !== undefined || group.maximum !== undefined) return rangeText(group);
  if (group.vrijwilligers !== undefined) return `${group.vrijwilligers} vrijwilligers`;
  const name = group.team ?? group.groep ?? group.categorie ?? group.rol;
  if (name === undefined) return `${group['nog-aan-te-wijzen'] ?? 'nog'} (nog aan te wijzen)`;
  return group.team === undefined ? words(name) : `team ${words(name)}`;
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
    group.uren === undefined ? null : hours(group.uren),
  ].filter((detail) => detail !== null);
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
