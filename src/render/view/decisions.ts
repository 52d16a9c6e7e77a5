import type { Decision, Match } from '../../approval/state.ts';
import { dateInWords, euro } from '../../base/format.ts';
import type { Goedkeuring } from '../../documents/generated/types.ts';
import { listText } from '../format.ts';
import type { BesluitView } from '../generated/views.ts';
import { bodyName, capital, words } from './words.ts';

/** The decisions on a document in order of their dates. */
export function decisionViews(decisions: readonly Decision[]): BesluitView[] {
  return decisions
    .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting))
    .map(({ doc, match, index }) => decisionView(doc.data, match, index));
}

function decisionView(decision: Goedkeuring, match: Match, index: number): BesluitView {
  const planned = decision.documenten[index]?.gepland;
  return {
    orgaan: capital(bodyName(decision.orgaan)),
    uitkomst: words(decision.uitkomst),
    datum: dateInWords(decision.zitting),
    betreft:
      match === 'binnen-mandaat' && planned !== undefined
        ? `${MATCHES[match]} Bij het besluit was ${euro(planned)} gepland.`
        : MATCHES[match],
    verslag: recordText(decision.protocol, 'protocol') ?? recordText(decision.verslag, 'verslag'),
    stemming: votesText(decision.stemming),
    mandaat: mandateText(decision.mandaat),
    voorwaarden: (decision.voorwaarden ?? []).map((condition) => ({
      tekst: condition.tekst,
      voldaan: metText(condition['voldaan-op']),
    })),
    standpunten: (decision.standpunten ?? []).map(({ delegatie, standpunt }) => ({ delegatie, standpunt })),
  };
}

const MATCHES: Readonly<Record<Match, string>> = {
  gelijk: 'Het besluit gaat over precies deze tekst.',
  'binnen-mandaat': 'De tekst wijzigde sindsdien binnen het mandaat van dit besluit.',
  anders: 'Het besluit gaat over een eerdere versie van deze tekst.',
};

function metText(date: string | null | undefined): string {
  return typeof date === 'string' ? `op ${dateInWords(date)}` : 'nog niet voldaan';
}

function recordText(record: Goedkeuring['protocol'], kind: string): string | null {
  if (record === undefined) return null;
  const name = record.kenmerk === undefined ? kind : `${kind} ${record.kenmerk}`;
  return `${name}, ${dateInWords(record.datum)}`;
}

function votesText(votes: Goedkeuring['stemming']): string | null {
  if (votes === undefined) return null;
  const counts = [
    votes.voor === undefined ? null : `${votes.voor} voor`,
    votes.tegen === undefined ? null : `${votes.tegen} tegen`,
    votes.onthouding === undefined
      ? null
      : `${votes.onthouding} ${votes.onthouding === 1 ? 'onthouding' : 'onthoudingen'}`,
    votes.stemgerechtigd === undefined ? null : `${votes.stemgerechtigd} stemgerechtigden`,
    votes.werkwijze === undefined ? null : VOTED[votes.werkwijze],
  ].filter((count) => count !== null);
  return counts.length === 0 ? null : counts.join(', ');
}

type Votes = NonNullable<Goedkeuring['stemming']>;

const VOTED: Readonly<Record<NonNullable<Votes['werkwijze']>, string>> = {
  handopsteking: 'bij handopsteking',
  geheim: 'geheim',
  schriftelijk: 'schriftelijk',
  handtekeningen: 'met handtekeningen',
  eenparig: 'eenparig',
};

function mandateText(mandate: Goedkeuring['mandaat']): string | null {
  if (mandate === undefined) return null;
  const limit = mandate['tot-bedrag'] === undefined ? '' : `, tot ${euro(mandate['tot-bedrag'])} verschil`;
  return `${listText(mandate['mag-wijzigen'].map(words))}${limit}`;
}
