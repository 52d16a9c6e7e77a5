import { FACTS } from '../../law/facts.ts';
import { type Named, ownerOf, type Start } from '../start.ts';
import { documentText, idList, idText, toFill } from '../yaml-text.ts';

/** A framework that its regime asks for. */
export interface Framework {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** The framework of a board or school; null where no rule asks for one. */
export function frameworkOf(start: Start): Framework | null {
  const { regime } = start;
  const name = FACTS[regime].framework;
  if (name === null) return null;
  const owner = ownerOf(start);
  const id = `${name}-${owner.id}`;
  const file = `kaders/${name}.yaml`;
  return { id, file, text: documentText(file, 'kader', known(start, id, owner), ...parts(regime)) };
}

function known(start: Start, id: string, owner: Named): string {
  return `
soort: kader
id: ${id}
${start.bestuur === null ? 'school' : 'bestuur'}: ${idText(owner.id)}
geldt-voor: ${idList(start.scholen.map((school) => school.id))}`.trim();
}

const TERM: Readonly<Record<Start['regime'], string>> = {
  'be-vlg': '',
  'nl-vo': 'wanneer het kader is vastgesteld en van wanneer tot wanneer het geldt, hoogstens vier jaar',
  'nl-po': 'wanneer het beleid is vastgesteld en van wanneer tot wanneer het geldt',
  'nl-mbo': 'wanneer het scholingsplan is vastgesteld en van wanneer tot wanneer het geldt',
};

/** What the collective agreement of a sector asks of the framework. */
function parts(regime: Start['regime']): string[] {
  const term = toFill(
    TERM[regime],
    `
vastgesteld-op:
looptijd:
  van:
  tot:
`,
  );
  return [term, ...CONTENT[regime]];
}

const GOALS = toFill(
  'de doelen van de organisatie en die van de medewerkers, in samenhang',
  `
ontwikkeldoelen:
  organisatie:
    - id: ko-1
      omschrijving:
  medewerkers:
    - id: km-1
      omschrijving:
      organisatiedoelen: [ko-1]
`,
);

const CONTENT: Readonly<Record<Start['regime'], readonly string[]>> = {
  'be-vlg': [],
  'nl-vo': [
    GOALS,
    toFill(
      'hoe tijd en geld beschikbaar komen: samen, voor ieder apart, en voor wat de school opdraagt',
      `
faciliteiten:
  collectief:
  individueel:
  opgedragen:
`,
    ),
    toFill(
      'wat van de organisatie gevraagd wordt, welke doelen daarop antwoorden, en hoe de organisatie daarnaar kijkt',
      `
eisen-en-visie:
  eisen:
    - omschrijving:
      doelen: [ko-1]
  visie:
`,
    ),
    toFill('waar het professioneel statuut te lezen is', 'professioneel-statuut:'),
  ],
  'nl-po': [
    GOALS,
    toFill(
      'hoe ieder eigen tijd en geld krijgt, hoe opgedragen scholing betaald wordt, en het bedrag per jaar',
      `
faciliteiten:
  individueel:
  opgedragen:
  budgetten:
    - jaar:
      bedrag:
`,
    ),
  ],
  'nl-mbo': [
    toFill(
      'waar het scholingsbeleid van uitgaat, welke stappen er komen, en wie wanneer scholing krijgt',
      `
scholingsplan:
  uitgangspunten:
  stappen:
    -
  criteria:
    -
`,
    ),
  ],
};
