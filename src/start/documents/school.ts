import { competenceFor } from '../../law/body.ts';
import { folderOf, type Named, type Start } from '../start.ts';
import { documentText, idText, quoted, toFill } from '../yaml-text.ts';

/** `school.yaml`: what was said of the school, and what its regime reads besides. */
export function schoolText(start: Start, school: Named): string {
  const known = [
    'soort: school',
    `id: ${idText(school.id)}`,
    `naam: ${quoted(school.naam)}`,
    start.bestuur === null ? `regelgeving: ${start.regime}` : `bestuur: ${idText(start.bestuur.id)}`,
    ...(start.instellingstype === undefined ? [] : [`instellingstype: ${start.instellingstype}`]),
    ...(start.net === undefined ? [] : [`net: ${start.net}`]),
  ];
  return documentText(
    `${folderOf(school)}/school.yaml`,
    'school',
    known.join('\n'),
    ...PARTS[start.regime](start),
  );
}

function flemish(start: Start): string[] {
  const type = start.instellingstype;
  const differs = type === undefined || type === 'basisschool' || type === 'secundaire-school';
  return [
    ...(type === undefined ? [toFill('wat voor instelling dit is', 'instellingstype:')] : []),
    ...(start.net === undefined && type !== 'cbe'
      ? [toFill('go, officieel-gesubsidieerd of vrij-gesubsidieerd', 'net:')]
      : []),
    ...(differs ? [toFill('gewoon of buitengewoon', 'onderwijstype:')] : []),
    toFill(
      'het nummer van de instelling, zes cijfers tussen aanhalingstekens',
      `
instellingsnummers:
  - nummer: ""
`,
    ),
    toFill(
      `${committees(start)}, en of er een schoolraad is`,
      `
overlegorganen:
  lokaal-comite:
  schoolraad:
`,
    ),
    toFill(
      'het geld voor vorming, elk jaar apart',
      `
budgetten:
  - id: pm-${start.schooljaar.slice(0, 4)}
    bron: professionaliseringsmiddelen
    begrotingsjaar: ${start.schooljaar.slice(0, 4)}
    ontvangen:
`,
    ),
  ];
}

/** The committees that the law names for this network and type, when it can be told. */
function committees({ regime, net, instellingstype }: Start): string {
  const competence = competenceFor(regime, 'plan', net, instellingstype);
  return competence === null
    ? 'het comité dat over het plan beslist'
    : `het comité dat over het plan beslist (${competence.organen.join(', ')}, of geen)`;
}

const BRIN = toFill('het brin van de school, tussen aanhalingstekens', 'brin: ""');

const COUNCIL = toFill(
  'of er een personeelsdeel van de medezeggenschapsraad is: true of false',
  `
overlegorganen:
  pmr:
`,
);

const BUDGETS = toFill(
  'het geld voor scholing, elk jaar apart',
  `
budgetten:
  - id:
    bron:
    begrotingsjaar:
    geraamd:
`,
);

const SCHOOL_PLAN = toFill(
  'van wanneer tot wanneer het schoolplan geldt',
  `
schoolplan:
  looptijd:
    van:
    tot:
`,
);

/** What the rules of a regime read from a school. */
const PARTS: Readonly<Record<Start['regime'], (start: Start) => readonly string[]>> = {
  'be-vlg': flemish,
  'nl-vo': () => [
    BRIN,
    COUNCIL,
    toFill('hoeveel klokuren les een voltijdse leraar hier per schooljaar geeft', 'lesnorm:'),
    SCHOOL_PLAN,
    BUDGETS,
  ],
  'nl-po': () => [
    BRIN,
    COUNCIL,
    toFill(
      'hoeveel werkweken een schooljaar hier heeft; daarmee wordt het recht op uren berekend',
      'werkweken:',
    ),
    SCHOOL_PLAN,
    BUDGETS,
  ],
  'nl-mbo': () => [
    BRIN,
    toFill(
      'of er een ondernemingsraad is: true of false',
      `
overlegorganen:
  or:
`,
    ),
    BUDGETS,
  ],
};
