import { dateInWords, euro, hours } from '../../base/format.ts';
import type { Kader, Plafond } from '../../documents/generated/types.ts';
import { listText, paragraphs } from '../format.ts';
import type { KaderView, NaamwaardeView } from '../generated/views.ts';
import { askedViews, draftMark, signatureViews, statusText } from './asking.ts';
import { decisionViews } from './decisions.ts';
import { digestView } from './digest.ts';
import { boardView, dayOrNull, documentView, periodOrNull, schoolView } from './document.ts';
import type { DecidedInput } from './input.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { exceptionViews, findingView, readable } from './shared.ts';
import { bodyName, capital, words } from './words.ts';

/** Everything a template of a kader can print, with only what the audience may read. */
export function kaderView(input: DecidedInput<'kader'>): KaderView {
  const kader = input.doc.data;
  const themes = new Map((kader.themas ?? []).map(({ id, naam }) => [id, naam ?? words(id)]));
  const goals = kader.ontwikkeldoelen?.organisatie ?? [];
  const numbers = new Map(goals.map(({ id }, index) => [id, String(index + 1)]));
  const view: KaderView = {
    document: documentView(input, {
      soort: 'kader',
      titel: kader.titel ?? 'Kader voor professionalisering',
      concept: input.draft ? draftMark(input.regime) : null,
      status: statusText(input),
    }),
    doelgroep: input.audience,
    looptijd: periodOrNull(kader.looptijd),
    vastgesteld: dayOrNull(kader['vastgesteld-op']),
    verlengingen: (kader.verlengingen ?? []).map(
      (extension) =>
        `tot en met ${dateInWords(extension.tot)}, afgesproken op ${dateInWords(extension['afgesproken-op'])}`,
    ),
    scholen: input.schools.map(schoolView),
    bestuur: input.board === null ? null : boardView(input.board),
    gevraagd: askedViews(input),
    besluiten: decisionViews(input.approval.decisions),
    themas: (kader.themas ?? []).map(({ id, naam, omschrijving }) => ({
      naam: naam ?? words(id),
      omschrijving: paragraphs(omschrijving),
    })),
    organisatiedoelen: goals.map(({ id, omschrijving, thema }, index) => ({
      nummer: String(index + 1),
      omschrijving: omschrijving ?? id,
      thema: thema === undefined ? null : (themes.get(thema) ?? words(thema)),
    })),
    medewerkersdoelen: (kader.ontwikkeldoelen?.medewerkers ?? []).map((goal) => ({
      omschrijving: goal.omschrijving ?? goal.id,
      categorie: goal.categorie === undefined ? null : words(goal.categorie),
      organisatiedoelen: numbersOf(goal.organisatiedoelen, numbers),
    })),
    faciliteiten: facilities(kader.faciliteiten),
    eisen: (kader['eisen-en-visie']?.eisen ?? []).map(({ omschrijving, doelen }) => ({
      omschrijving,
      doelen: numbersOf(
        doelen?.filter((id) => numbers.has(id)),
        numbers,
      ),
    })),
    visie: paragraphs(kader['eisen-en-visie']?.visie),
    hoofdstukken: (kader.hoofdstukken ?? []).map(({ onderdeel, tekst }) => ({
      titel: capital(words(onderdeel)),
      tekst: paragraphs(tekst),
    })),
    plafonds: (kader.plafonds ?? []).map((cap) => ({ naam: capText(cap), waarde: euro(cap.bedrag) })),
    regelingen: arrangements(kader.regelingen),
    'professioneel-statuut': kader['professioneel-statuut'] ?? null,
    uitzonderingen: exceptionViews(kader.uitzonderingen),
    bevindingen: input.findings.map(findingView),
    handtekeningen: signatureViews(input),
    vingerafdruk: digestView(input.approval.digest),
    weggelaten: [],
  };
  return readable(view, VIEW_SCHEMAS.kader, input);
}

function numbersOf(ids: readonly string[] | undefined, numbers: ReadonlyMap<string, string>): string | null {
  return ids === undefined || ids.length === 0 ? null : listText(ids.map((id) => numbers.get(id) ?? id));
}

function facilities(given: Kader['faciliteiten']): KaderView['faciliteiten'] {
  if (given === undefined) return null;
  return {
    collectief: paragraphs(given.collectief),
    individueel: paragraphs(given.individueel),
    opgedragen: paragraphs(given.opgedragen),
    normen: (given.normen ?? []).map(({ categorie, uren, bedrag }) => ({
      categorie: capital(words(categorie)),
      uren: uren === undefined ? null : hours(uren),
      bedrag: bedrag === undefined ? null : euro(bedrag),
    })),
    budgetten: (given.budgetten ?? []).map(({ jaar, bedrag }) => ({
      naam: String(jaar),
      waarde: euro(bedrag),
    })),
  };
}

/** `per medewerker over 2 kalenderjaren, voor verplaatsing in het buitenland`. */
function capText(cap: Plafond): string {
  const { per = 'medewerker', jaren = 1, post, gebied, categorie } = cap;
  const year = cap['telt-per'] ?? 'jaar';
  const span =
    per === 'activiteit' ? '' : jaren === 1 ? ` per ${year}` : ` over ${jaren} ${PLURALS[year] ?? 'jaar'}`;
  const parts = [
    `per ${per}${span}`,
    post === undefined ? null : `voor ${words(post)}`,
    gebied === undefined ? null : `in het ${gebied}`,
    categorie === undefined ? null : `voor ${words(categorie)}`,
  ];
  return capital(parts.filter((part) => part !== null).join(', '));
}

const PLURALS: Readonly<Record<string, string>> = {
  kalenderjaar: 'kalenderjaren',
  schooljaar: 'schooljaren',
};

function arrangements(given: Kader['regelingen']): NaamwaardeView[] {
  if (given === undefined) return [];
  const { gesprekkencyclus: talks, sparen: saving, privacy } = given;
  const rows: (readonly [naam: string, waarde: string | undefined])[] = [
    ['Gesprekkencyclus', talks && explained([talks.frequentie], talks.toelichting)],
    ['Sparen', saving && savingText(saving)],
    ['Privacy', privacy && privacyText(privacy)],
    [
      'Aanvragen',
      given['aanvraagtermijn-dagen'] === undefined
        ? undefined
        : `minstens ${given['aanvraagtermijn-dagen']} dagen vooraf`,
    ],
    ['Boven het plafond', given.overschrijding],
    ['Terugbetaling', given.terugbetaling],
  ];
  return rows.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []));
}

function savingText(saving: NonNullable<NonNullable<Kader['regelingen']>['sparen']>): string {
  return explained(
    [
      saving.jaren === undefined
        ? undefined
        : saving.jaren === 0
          ? 'niets'
          : `hoogstens ${saving.jaren} jaar`,
      saving.tot === undefined ? undefined : `tot en met ${dateInWords(saving.tot)}`,
      saving.rechten === undefined ? undefined : listText(saving.rechten.map(words)),
    ],
    saving.toelichting,
  );
}

function privacyText(privacy: NonNullable<NonNullable<Kader['regelingen']>['privacy']>): string {
  const agreed = privacy['instemming-op'];
  const body = privacy.orgaan === undefined ? '' : ` van de ${bodyName(privacy.orgaan)}`;
  return textOf([
    privacy['vastgesteld-op'] === undefined
      ? undefined
      : `vastgesteld op ${dateInWords(privacy['vastgesteld-op'])}`,
    agreed === undefined ? undefined : `instemming${body} op ${dateInWords(agreed)}`,
    privacy.vindplaats,
  ]);
}

/** What was agreed in a few words, and the explanation as a sentence after it. */
function explained(parts: readonly (string | undefined)[], explanation: string | undefined): string {
  const agreed = capital(textOf(parts));
  return [agreed === '' ? undefined : `${agreed}.`, explanation]
    .filter((part) => part !== undefined)
    .join(' ');
}

function textOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}
