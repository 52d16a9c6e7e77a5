import { dateInWords, euro } from '../../base/format.ts';
import type { Aanvraag } from '../../documents/generated/types.ts';
import { figureText, paragraphs } from '../format.ts';
import type { AanvraagView, HandtekeningblokView } from '../generated/views.ts';
import { hoursText } from './activities.ts';
import { joined, providerText, replacementText, wordsOrNull } from './activity-details.ts';
import { costViews } from './costs.ts';
import { dayOrNull, documentView, schoolNames } from './document.ts';
import type { DocumentInput } from './input.ts';
import { type NameBook, nameBook } from './names.ts';
import { amountText, plannedActivity } from './personal-activity.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { evidenceViews, figureIndex, findingView, readable, signatureBlock } from './shared.ts';
import { whenText } from './when.ts';
import { capital, theBody, words } from './words.ts';

/** Everything a template of a decision on a request can print; it is read inside only. */
export function aanvraagView(input: DocumentInput<'aanvraag'>): AanvraagView {
  const request = input.doc.data;
  const names = nameBook(input);
  const activity = plannedActivity(request.activiteit, input.plans);
  const figures = figureIndex(input.figures);
  const costs = figures.get('kosten');
  const [home] = (request.activiteit ?? '').split('/');
  const view: AanvraagView = {
    document: documentView(input, {
      soort: 'aanvraag',
      titel: titleText(request),
      concept: null,
      status: statusText(request.besluit),
    }),
    doelgroep: 'intern',
    medewerker: request.medewerker,
    school: schoolNames(input),
    ingediend: dateInWords(request['ingediend-op']),
    wat: request.omschrijving ?? names.activity(request.activiteit ?? ''),
    'uit-plan': request.activiteit === undefined ? null : names.plan(home ?? ''),
    reden: paragraphs(request.reden),
    doelen: joined((request.doelen ?? []).map(names.goal)),
    vorm: wordsOrNull(request.vorm ?? activity?.vorm),
    aanbieder: providerText(request.aanbieder ?? activity?.aanbieder),
    wanneer: whenText(request.wanneer ?? activity?.wanneer),
    uren: hoursText(request.uren ?? activity?.uren),
    'uren-uit': wordsOrNull(request['uren-uit']),
    vervanging: replacementText(request.vervanging),
    kostenposten: costViews(request.kosten, (index) => figures.get(`kosten/${index}`), names.budget),
    kosten: costs === undefined ? null : figureText(costs),
    besluit: decisionView(request.besluit, names),
    voorgeschoten: paidText(request.voorgeschoten),
    bewijzen: evidenceViews(request.bewijzen),
    terugbetaald: paidText(request.terugbetaald),
    bevindingen: input.findings.map(findingView),
    handtekeningen: request.besluit === undefined ? [] : [signatures(request.medewerker)],
    weggelaten: [],
  };
  return readable(view, VIEW_SCHEMAS.aanvraag, input);
}

/** `Besluit over aanvraag 2026-01`, without `besluit` as long as there is none. */
function titleText({ id, besluit }: Aanvraag): string {
  const title = `Aanvraag ${id.replace(/^aanvraag-/u, '')}`;
  return besluit === undefined ? title : `Besluit over ${title.toLowerCase()}`;
}

function signatures(person: string): HandtekeningblokView {
  return signatureBlock('Besluit', 'Voor kennisneming van het besluit.', [
    'wie besliste',
    `de medewerker (${person})`,
  ]);
}

function statusText(decision: Aanvraag['besluit']): string {
  return decision === undefined
    ? 'Over deze aanvraag is nog niet beslist.'
    : `${capital(words(decision.uitkomst))} op ${dateInWords(decision.datum)}.`;
}

function decisionView(decision: Aanvraag['besluit'], names: NameBook): AanvraagView['besluit'] {
  if (decision === undefined) return null;
  const { uren, bedrag } = decision;
  return {
    uitkomst: words(decision.uitkomst),
    datum: dateInWords(decision.datum),
    door: decision.orgaan === undefined ? (decision.door ?? null) : theBody(decision.orgaan),
    motivering: paragraphs(decision.motivering),
    toegekend: uren === undefined && bedrag === undefined ? null : amountText(uren, bedrag),
    'betaald-uit': decision['kosten-uit'] === undefined ? null : names.budget(decision['kosten-uit']),
    voorwaarden: decision.voorwaarden ?? [],
  };
}

function paidText(paid: { readonly bedrag: number; readonly datum?: string } | undefined): string | null {
  if (paid === undefined) return null;
  const day = dayOrNull(paid.datum);
  return day === null ? euro(paid.bedrag) : `${euro(paid.bedrag)} op ${day}`;
}
