/** What goes on from one plan into the next, for its words. */
export interface NextWords {
  readonly goals: number;
  readonly activities: number;
  readonly stops: readonly (readonly [id: string, why: keyof typeof STOPS_NL])[];
  readonly again: readonly (readonly [keyof typeof AGAIN_NL, number])[];
}

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const STOPS_NL = {
  afgerond: 'afgerond',
  geschrapt: 'geschrapt',
  kort: 'korte termijn, en geen voortgang zegt dat het nog loopt',
  'zonder-doel': 'werkt aan geen doel dat doorgaat',
};

const NO_REPORT_NL =
  'Loopt een kort doel toch nog? Noteer dat met proplan new voortgang, verwijder het nieuwe plan en maak het opnieuw.';

const AGAIN_NL = {
  wanneer: (count: number) => `wanneer bij ${some(count, 'onderdeel', 'onderdelen')}`,
  'betaald-uit': (count: number) => `het budget van ${some(count, 'kost', 'kosten')}`,
  instemming: (count: number) => `de instemming van ${some(count, 'deelnemer', 'deelnemers')}`,
  meting: (count: number) => `de meetdag van ${some(count, 'doel', 'doelen')}`,
  begroting: () => 'de begroting',
  behoefteanalyse: () => 'de dag van de behoefteanalyse, en of de noden nog kloppen',
  starters: () => 'de starters en hun mentoren',
  opgesteld: () => 'wie het plan opstelde, en wanneer',
};

const STOPS_EN: Readonly<Record<NextWords['stops'][number][1], string>> = {
  afgerond: 'done',
  geschrapt: 'dropped',
  kort: 'short term, and no progress report says that it still runs',
  'zonder-doel': 'works on no goal that goes on',
};

const NO_REPORT_EN =
  'Does a short goal still run? Write that down with proplan new voortgang, delete the new plan and make it again.';

const AGAIN_EN: Readonly<Record<NextWords['again'][number][0], (count: number) => string>> = {
  wanneer: (count) => `when, of ${some(count, 'part', 'parts')}`,
  'betaald-uit': (count) => `the budget of ${some(count, 'cost', 'costs')}`,
  instemming: (count) => `the consent of ${some(count, 'participant', 'participants')}`,
  meting: (count) => `the day on which ${some(count, 'goal is', 'goals are')} measured`,
  begroting: () => 'the budget',
  behoefteanalyse: () => 'the day of the needs analysis, and whether the needs still hold',
  starters: () => 'the starters and their mentors',
  opgesteld: () => 'who drew the plan up, and when',
};

/** Words of `proplan new`. */
const nl = {
  fill: 'Haal het # weg voor wat van toepassing is, en vul in; proplan lint zegt wat ontbreekt.',
  summary: ({ goals, activities, stops, again }: NextWords) => [
    `Gaat door: ${goals === 1 ? '1 doel' : `${goals} doelen`}, ${activities === 1 ? '1 activiteit' : `${activities} activiteiten`}.`,
    ...(stops.length === 0
      ? []
      : [`Gaat niet door: ${stops.map(([id, why]) => `${id} (${STOPS_NL[why]})`).join(', ')}.`]),
    ...(stops.some(([, why]) => why === 'kort') ? [NO_REPORT_NL] : []),
    `Opnieuw te beslissen: ${[...again.map(([what, count]) => AGAIN_NL[what](count)), 'de goedkeuring'].join('; ')}.`,
  ],
};

const en: typeof nl = {
  fill: 'Take away the # before what applies, and fill in; proplan lint says what is missing.',
  summary: ({ goals, activities, stops, again }) => [
    `Goes on: ${goals === 1 ? '1 goal' : `${goals} goals`}, ${activities === 1 ? '1 activity' : `${activities} activities`}.`,
    ...(stops.length === 0
      ? []
      : [`Does not go on: ${stops.map(([id, why]) => `${id} (${STOPS_EN[why]})`).join(', ')}.`]),
    ...(stops.some(([, why]) => why === 'kort') ? [NO_REPORT_EN] : []),
    `To be decided again: ${[...again.map(([what, count]) => AGAIN_EN[what](count)), 'the approval'].join('; ')}.`,
  ],
};

export const FRESH = { nl, en };
