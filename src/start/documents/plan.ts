import { type Named, planFile, type Start } from '../start.ts';
import { documentText, idList, toFill } from '../yaml-text.ts';
import { frameworkOf } from './framework.ts';

/** The plan of a school for the asked year: its place in the repository, and the form of what the school writes. */
export function planText(start: Start, school: Named): string {
  const framework = frameworkOf(start);
  const known = [
    'soort: plan',
    `id: plan-${school.id}-${start.schooljaar}`,
    `scholen: ${idList([school.id])}`,
    `schooljaar: ${start.schooljaar}`,
    ...(framework === null ? [] : [`kader: ${framework.id}`]),
  ];
  return documentText(planFile(start, school), 'plan', known.join('\n'), ...PARTS[start.regime]);
}

const MADE = toFill(
  'wie het plan maakte, op welke dag het klaar was, en hoe het team meewerkte',
  `
opgesteld:
  door:
    -
  datum:
  betrokkenheid:
`,
);

const VISION = toFill('hoe de school naar leren van het team kijkt', 'visie:');

const NEEDS = toFill(
  'wat de school en het team nodig hebben, elke nood apart, en waaruit dat blijkt',
  `
behoefteanalyse:
  datum:
  werkwijze:
  noden:
    - id: n-1
      niveau:
      omschrijving:
      bron:
        soort:
`,
);

const GOALS = toFill(
  'wat de school wil bereiken, elk doel apart, en hoe te zien is dat het lukt',
  `
doelen:
  - id: d-1
    omschrijving:
    noden: [n-1]
    indicator:
      maat:
      moment:
`,
);

const BUDGET = toFill(
  'alle uren en kosten van de activiteiten samen',
  `
begroting:
  uren:
  bedrag:
`,
);

const FLEMISH: readonly string[] = [
  MADE,
  VISION,
  NEEDS,
  GOALS,
  toFill(
    'alle vorming, en de begeleiding die de school als organisatie verder helpt; elke activiteit apart',
    `
activiteiten:
  - id: a-1
    titel:
    aard: vorming
    doelen: [d-1]
    wanneer:
      datum:
  - id: a-2
    titel:
    aard: begeleiding-organisatieontwikkeling
    doelen: [d-1]
    wanneer:
      datum:
`,
  ),
  BUDGET,
  toFill(
    'hoe de school starters begeleidt; het decreet vraagt beide teksten, ook als er geen starters zijn',
    `
aanvangsbegeleiding:
  aanpak:
  uitwerking:
`,
  ),
];

const DUTCH: readonly string[] = [
  MADE,
  VISION,
  NEEDS,
  GOALS,
  toFill(
    'wat het team doet om de doelen te bereiken, elke activiteit apart, en uit welke uren',
    `
activiteiten:
  - id: a-1
    titel:
    doelen: [d-1]
    wanneer:
      datum:
    uren-uit:
`,
  ),
  BUDGET,
];

/** What the rules of a regime read from a plan. */
const PARTS: Readonly<Record<Start['regime'], readonly string[]>> = {
  'be-vlg': FLEMISH,
  'nl-vo': DUTCH,
  'nl-po': DUTCH,
  'nl-mbo': DUTCH,
};
