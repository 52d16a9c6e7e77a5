import { dateInWords } from '../../base/format.ts';
import type { Goedkeuring, School } from '../../documents/generated/types.ts';
import { FACTS } from '../../law/facts.ts';
import type { SchoolRegime } from '../../law/regime.ts';
import type { HandtekeningblokView, VraagView } from '../generated/views.ts';
import type { DecidedInput } from './input.ts';
import { bodyName, capital, theBody, words } from './words.ts';

/** What is asked of the body that decides, as long as the document is a draft. */
export function askedViews(input: DecidedInput): VraagView[] {
  const body = decidingBody(input);
  const { competence } = input.approval;
  if (!input.draft || body === null || competence === null) return [];
  const asked = ASKED[competence.rollen[0] ?? ''] ?? 'een beslissing';
  return [{ orgaan: theBody(body), vraag: asked, grondslag: competence.artikel }];
}

const ASKED: Readonly<Record<string, string>> = {
  beslist: 'akkoord',
  'stemt-in': 'instemming',
  adviseert: 'advies',
  overlegt: 'overleg',
  'stelt-vast': 'vaststelling',
};

/** The body that decided, else that decides at this school; where it has none, the one the law puts in its place. */
function decidingBody(input: DecidedInput): string | null {
  const { competence } = input.approval;
  if (competence === null) return null;
  const decided = competentDecisions(input).at(-1);
  if (decided !== undefined) return decided.doc.data.orgaan;
  const own = input.schools[0]?.overlegorganen?.['lokaal-comite'];
  if (own !== undefined && competence.organen.includes(own)) return own;
  return competence.organen[0] ?? null;
}

/** What people call each kind of document that a body decides on. */
const KIND: Readonly<Record<string, string>> = { plan: 'plan', kader: 'kader', teamplan: 'teamplan' };

/** One sentence on where the decision stands. */
export function statusText(input: DecidedInput): string {
  const competent = competentDecisions(input);
  const latest = competent.at(-1);
  const positive = competent.findLast((decision) => decision.positive);
  if (!input.draft)
    return positive === undefined
      ? `Dit ${KIND[input.doc.soort] ?? 'document'} is definitief.`
      : capital(decidedText(positive.doc.data));
  return `${draftWord(input.regime)}: ${draftReason(input, latest, positive)}`;
}

type Decision = DecidedInput['approval']['decisions'][number];

/** The decisions of a competent body, oldest first. */
function competentDecisions({ approval }: DecidedInput): Decision[] {
  return approval.decisions
    .filter((decision) => decision.competent)
    .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting));
}

/** Why a document is still a draft, for its first page. */
function draftReason(
  input: DecidedInput,
  latest: Decision | undefined,
  positive: Decision | undefined,
): string {
  const body = decidingBody(input);
  const who = body === null ? 'het bevoegde orgaan' : theBody(body);
  if (input.approval.approved) return 'er staan nog fouten open; zie de bijlage.';
  if (latest === undefined)
    return `${who} heeft nog niet over dit ${KIND[input.doc.soort] ?? 'document'} beslist.`;
  if (positive === undefined) return decidedText(latest.doc.data);
  return `${who} besliste over een eerdere versie; deze tekst is nog niet goedgekeurd.`;
}

function decidedText({ orgaan, uitkomst, zitting, voorwaarden = [] }: Goedkeuring): string {
  const open = voorwaarden.filter((condition) => typeof condition['voldaan-op'] !== 'string').length;
  const met =
    uitkomst !== 'akkoord-onder-voorwaarden' ? '' : open > 0 ? ', nog niet vervuld' : ', die vervuld zijn';
  return `besluit van ${theBody(orgaan)} op ${dateInWords(zitting)}: ${words(uitkomst)}${met}.`;
}

function draftWord(regime: SchoolRegime): string {
  return capital(draftMark(regime).toLowerCase());
}

/** The word across the pages of a document that is not decided. */
export function draftMark(regime: SchoolRegime): 'ONTWERP' | 'CONCEPT' {
  return FACTS[regime].words.draft;
}

/** Where to sign: the deciding body, then the board that fixes the document. */
export function signatureViews(input: DecidedInput): HandtekeningblokView[] {
  const body = decidingBody(input);
  const { board } = FACTS[input.regime].words;
  const fixed = {
    orgaan: capital(board),
    verklaring: `Het ${board} stelt dit ${KIND[input.doc.soort] ?? 'document'} vast.`,
    ondertekenaars: [{ namens: `het ${board}` }],
  };
  return body === null ? [fixed] : [bodyBlock(body, board, input), fixed];
}

function bodyBlock(body: string, board: string, input: DecidedInput): HandtekeningblokView {
  const role = ASKED[input.approval.competence?.rollen[0] ?? ''] ?? 'een beslissing';
  return {
    orgaan: capital(bodyName(body)),
    verklaring: `${capital(theBody(body))} spreekt zich uit over dit ${KIND[input.doc.soort] ?? 'document'} (gevraagd: ${role}).`,
    ondertekenaars: [{ namens: `het ${board}` }, { namens: staffOf(body) }],
  };
}

/** Who signs for the staff: a meeting or council signs itself, in a committee a delegation does. */
function staffOf(body: string): string {
  return COMMITTEE.test(body) ? 'de afvaardiging van het personeel' : theBody(body);
}

const COMMITTEE = /(?:loc|comite|aboc|or)$/u;

/** A school’s number: that of the Flemish institution, else the Dutch brin. */
export function schoolNumber(school: School): string | null {
  return school.instellingsnummers?.at(-1)?.nummer ?? school.brin ?? null;
}
