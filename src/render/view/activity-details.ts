import { dateInWords, euro, hours } from '../../base/format.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { UNKNOWN } from '../format.ts';
import { shareText } from './costs.ts';
import { words } from './words.ts';

/** How other parts of the plan are shown, by their ids. */
export interface Names {
  readonly activityName: (id: string) => string;
  readonly schoolName: (id: string) => string;
}

/** A word of the schemas in plain Dutch, or null. */
export function wordsOrNull(value: string | undefined): string | null {
  return value === undefined ? null : words(value);
}

/** Different parts one after the other, or null when there are none; a sentence before another part loses its full stop. */
export function joined(parts: readonly string[]): string | null {
  const different = [...new Set(parts)];
  const last = different.length - 1;
  const texts = different.map((part, index) => (index === last ? part : part.replace(/\.$/, '')));
  return texts.length === 0 ? null : texts.join('; ');
}

/** The provider; colleagues who teach are counted, never named. */
export function providerText(provider: Activiteit['aanbieder']): string | null {
  if (provider === undefined) return null;
  const colleagues = provider.collegas?.length ?? 0;
  const parts = [
    provider.naam ?? null,
    colleagues === 0 ? (provider.intern === true ? 'eigen collega’s' : null) : colleaguesText(colleagues),
    provider.uren === undefined ? null : `${colleagues === 1 ? '' : 'elk '}${hours(provider.uren)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function colleaguesText(count: number): string {
  return count === 1 ? '1 eigen collega' : `${count} eigen collega’s`;
}

/** When lessons stop, for whom and who looks after the pupils. */
export function suspensionText(stop: Activiteit['lesschorsing']): string | null {
  if (stop === undefined) return null;
  const halves = stop['halve-dagen'];
  const parts = [
    halves === undefined ? null : `${halves} ${halves === 1 ? 'halve dag' : 'halve dagen'}`,
    wordsOrNull(stop.dagdeel),
    stop.leerlingengroep === undefined ? null : pupils(stop.leerlingengroep),
    stop.opvang === undefined ? null : `opvang: ${words(stop.opvang)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function pupils(group: string): string {
  return group === 'alle' ? 'voor alle leerlingen' : `voor ${words(group)}`;
}

/** How the absent are replaced; the replacing colleague is not named. */
export function replacementText(replacement: Activiteit['vervanging']): string | null {
  if (replacement === undefined) return null;
  const parts = [
    wordsOrNull(replacement.wijze),
    replacement['is-voorwaarde'] === true ? 'de activiteit gaat enkel door met vervanging' : null,
    replacement.toelichting ?? null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** One condition for taking part. */
export function conditionText(
  condition: NonNullable<Activiteit['voorwaarden']>[number],
  context: Names,
): string {
  if (condition.na !== undefined) return `na ${context.activityName(condition.na)}`;
  const years = condition['ancienniteit-jaren'];
  return years === undefined ? (condition.omschrijving ?? '') : `minstens ${years} jaar in dienst`;
}

/** A stay abroad. */
export function mobilityText(stay: Activiteit['mobiliteit']): string | null {
  if (stay === undefined) return null;
  const days = stay.dagen;
  const parts = [
    wordsOrNull(stay.soort),
    stay.land ?? null,
    stay.organisatie ?? null,
    days === undefined ? null : `${days} ${days === 1 ? 'dag' : 'dagen'}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What is evaluated, how and when. */
export function evaluationText(evaluation: Activiteit['evaluatie']): string | null {
  if (evaluation === undefined) return null;
  const when = evaluation.wanneer === undefined ? undefined : dateInWords(evaluation.wanneer);
  const parts = [evaluation.wat, evaluation.hoe, when].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('; ');
}

/** One school’s part of a shared activity. */
export function splitText(part: NonNullable<Activiteit['verdeling']>[number], context: Names): string {
  const share = part.bedrag === undefined ? shareText(part.deel) : euro(part.bedrag);
  return `${context.schoolName(part.school)}: ${share ?? UNKNOWN}`;
}
