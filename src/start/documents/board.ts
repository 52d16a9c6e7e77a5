import type { Named, Start } from '../start.ts';
import { documentText, idText, quoted, toFill } from '../yaml-text.ts';

const COUNCIL = toFill(
  'of er een personeelsdeel van de gemeenschappelijke raad is: true of false',
  `
medezeggenschap:
  pgmr:
`,
);

const WORKS_COUNCIL = toFill(
  'of er een ondernemingsraad is: true of false',
  `
medezeggenschap:
  or:
`,
);

/** What the rules of a regime read from a board. */
const PARTS: Readonly<Record<Start['regime'], readonly string[]>> = {
  'be-vlg': [],
  'nl-vo': [
    COUNCIL,
    toFill(
      'de personele bekostiging per kalenderjaar; tien procent daarvan is voor professionalisering',
      `
grondslagen:
  - jaar:
    bedrag:
    omschrijving:
`,
    ),
  ],
  'nl-po': [COUNCIL],
  'nl-mbo': [WORKS_COUNCIL],
};

/** `bestuur.yaml`: what was said of the board, and what its regime reads besides. */
export function boardText(start: Start, board: Named): string {
  const known = `
soort: bestuur
id: ${idText(board.id)}
naam: ${quoted(board.naam)}
regelgeving: ${start.regime}`;
  return documentText('bestuur.yaml', 'bestuur', known.trim(), ...PARTS[start.regime]);
}
