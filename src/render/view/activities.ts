import { Decimal, sum } from '../../base/decimal.ts';
import { hours, number } from '../../base/format.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText, listText, paragraphs, UNKNOWN } from '../format.ts';
import type { ActiviteitView } from '../generated/views.ts';
import {
  conditionText,
  evaluationText,
  joined,
  mobilityText,
  type Names,
  providerText,
  replacementText,
  splitText,
  suspensionText,
  wordsOrNull,
} from './activity-details.ts';
import { costViews, refundText } from './costs.ts';
import { audienceText, consentViews, groupViews } from './people.ts';
import { whenText } from './when.ts';
import { words } from './words.ts';

/** What an activity's view needs from around it. */
export interface ActivityContext extends Names {
  readonly figures: ReadonlyMap<string, Figure>;
  /** Name of a budget by its id. */
  readonly budgetName: (id: string) => string;
  /** A goal as shown, by its id, e.g. `1. Begrijpend lezen`. */
  readonly goalName: (id: string) => string;
  readonly planName: (id: string) => string;
}

/** One activity as a template prints it; `number` counts from 1. */
export function activityView(activity: Activiteit, number: number, context: ActivityContext): ActiviteitView {
  const cost = context.figures.get(`activiteit/${activity.id}/kosten`);
  return {
    id: activity.id,
    nummer: String(number),
    titel: activity.titel,
    omschrijving: paragraphs(activity.omschrijving),
    'uit-plan': homeOf(activity, context),
    vorm: wordsOrNull(activity.vorm),
    aard: wordsOrNull(activity.aard),
    sturing: wordsOrNull(activity.sturing),
    'voor-wie': audienceText(activity.deelnemers, context.schoolName),
    wanneer: whenText(activity.wanneer),
    uren: rowHoursText(activity.deelnemers) ?? hoursText(activity.uren),
    urenopbouw: hoursParts(activity.uren),
    'uren-uit': wordsOrNull(activity['uren-uit']),
    kosten: cost === undefined ? UNKNOWN : figureText(cost),
    kostenposten: costViews(
      activity.kosten,
      (index) => context.figures.get(`activiteit/${activity.id}/kosten/${index}`),
      context.budgetName,
    ),
    terug: refundText(activity['terug-te-ontvangen']),
    eigenaar: wordsOrNull(activity.eigenaar),
    aanbieder: providerText(activity.aanbieder),
    locatie: activity.locatie ?? null,
    doelen: joined((activity.doelen ?? []).map(context.goalName)),
    relevantie: activity.relevantie ?? null,
    groepen: groupViews(activity.deelnemers, context.schoolName),
    instemmingen: consentViews(activity.deelnemers),
    lesschorsing: suspensionText(activity.lesschorsing),
    vervanging: replacementText(activity.vervanging),
    voorwaarden: joined((activity.voorwaarden ?? []).map((condition) => conditionText(condition, context))),
    bewijs: joined((activity.bewijs ?? []).map(words)),
    mobiliteit: mobilityText(activity.mobiliteit),
    overdracht: activity.overdracht ?? null,
    evaluatie: evaluationText(activity.evaluatie),
    scholen: joined((activity.verdeling ?? []).map((part) => splitText(part, context))),
  };
}

/** The plan of which an activity is a part taken over. */
function homeOf(activity: Activiteit, { planName }: ActivityContext): string | null {
  const [home, id] = (activity['activiteit-van'] ?? '').split('/');
  return home === undefined || id === undefined ? null : planName(home);
}

/** Where every line of participants has hours of its own: those, as a range; null otherwise. */
function rowHoursText(rows: Activiteit['deelnemers'] = []): string | null {
  const own = rows.flatMap(({ uren }) => (uren === undefined ? [] : [uren]));
  if (own.length === 0 || own.length < rows.length) return null;
  const [low, high] = [Math.min(...own), Math.max(...own)];
  return low === high ? hours(low) : `${number(low)} tot ${hours(high)}`;
}

/** Hours per participant: the total as written, else the sum of the parts. */
export function hoursText(stated: Activiteit['uren']): string {
  if (stated === undefined) return 'niet ingevuld';
  if (stated.onbekend === true) return UNKNOWN;
  if (stated.totaal !== undefined) return hours(stated.totaal);
  const parts = [
    ...(stated.bijeenkomsten ?? []),
    stated.voorbereiding,
    stated.zelfstudie,
    stated.nawerk,
  ].flatMap((part) => (part === undefined ? [] : [new Decimal(part)]));
  return parts.length === 0 ? 'niet ingevuld' : hours(sum(parts));
}

function hoursParts(stated: Activiteit['uren']): string | null {
  const parts = [
    sessionsText(stated?.bijeenkomsten ?? []),
    stated?.voorbereiding === undefined ? null : `voorbereiding ${hours(stated.voorbereiding)}`,
    stated?.zelfstudie === undefined ? null : `zelfstudie ${hours(stated.zelfstudie)}`,
    stated?.nawerk === undefined ? null : `nawerk ${hours(stated.nawerk)}`,
    stated?.['eigen-schatting'] === true ? 'eigen schatting' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** `8 bijeenkomsten van 1 uur`, `5 bijeenkomsten van 2,5 uur en 1 van 2 uur`; null when there are none. */
function sessionsText(sessions: readonly number[]): string | null {
  const lengths = [...new Set(sessions)];
  const counts = lengths.map((length) => {
    const count = sessions.filter((session) => session === length).length;
    return { count, length: hours(length) };
  });
  const [first, ...others] = counts;
  if (first === undefined) return null;
  const word = first.count === 1 ? 'bijeenkomst' : 'bijeenkomsten';
  return listText([
    `${first.count} ${word} van ${first.length}`,
    ...others.map(({ count, length }) => `${count} van ${length}`),
  ]);
}
