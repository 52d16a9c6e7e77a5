import { dateInWords } from '../../base/format.ts';
import type { PersoonlijkPlan } from '../../documents/generated/types.ts';
import { spanText } from '../format.ts';
import type { PersoonlijkPlanView } from '../generated/views.ts';
import { joined } from './activity-details.ts';
import { draftMark } from './asking.ts';
import { calculationViews } from './calculations.ts';
import { digestView } from './digest.ts';
import { dayOrNull, documentView, ownFile, periodOrNull, schoolNames } from './document.ts';
import type { DecidedInput } from './input.ts';
import { type NameBook, nameBook } from './names.ts';
import { amountText, ownActivity } from './personal-activity.ts';
import { rightViews } from './rights.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { evidenceViews, exceptionViews, findingView, readable, signatureBlock } from './shared.ts';
import { capital, words } from './words.ts';

/** Everything a template of a personal plan can print; it is read inside only. */
export function persoonlijkPlanView(input: DecidedInput<'persoonlijk-plan'>): PersoonlijkPlanView {
  const plan = input.doc.data;
  const names = nameBook(input);
  const wrong = input.findings.some(({ severity }) => severity === 'error');
  const agreed = plan.akkoord?.medewerker !== undefined && plan.akkoord.leidinggevende !== undefined;
  const own = input.balances
    .toSorted((a, b) => b.year.localeCompare(a.year))
    .flatMap(({ free }) => free ?? []);
  const view: PersoonlijkPlanView = {
    document: documentView(input, {
      soort: 'persoonlijk-plan',
      titel: `Persoonlijk plan ${plan.medewerker}`,
      concept: wrong || !agreed ? draftMark(input.regime) : null,
      status: statusText(agreed, wrong),
    }),
    doelgroep: 'intern',
    medewerker: plan.medewerker,
    school: schoolNames(input),
    looptijd: periodOrNull(plan.looptijd),
    afgesproken: dayOrNull(plan['afgesproken-op']),
    'akkoord-medewerker': dayOrNull(plan.akkoord?.medewerker),
    'akkoord-leidinggevende': dayOrNull(plan.akkoord?.leidinggevende),
    doelen: (plan.doelen ?? []).map((goal, index) => goalView(goal, index, names)),
    activiteiten: (plan.activiteiten ?? []).map((activity, index) =>
      ownActivity(activity, index, names, input),
    ),
    rechten: rightViews(input.balances, plan.medewerker, input.today),
    saldi: (plan.saldi ?? []).map((balance) => ({
      recht: capital(words(balance.recht)),
      uit: balance.uit,
      hoeveel: amountText(balance.uren, balance.bedrag),
      afspraak: agreementText(balance.afspraak),
    })),
    gesprekken: (plan.gesprekken ?? []).map((talk) => ({
      naam: dateInWords(talk.datum),
      waarde: [talk.soort === undefined ? 'gesprek' : words(talk.soort), talk.verslag]
        .filter((part) => part !== undefined)
        .join('; '),
    })),
    evc: offerText(plan.evc),
    startkwalificatie: offerText(plan.startkwalificatie),
    bewijs: evidenceViews(plan.bewijs),
    ...calculationViews(own, {
      lineOf: input.lineOf,
      ownFile: ownFile(input),
      names: new Map(activityNames(input)),
      person: plan.medewerker,
    }),
    uitzonderingen: exceptionViews(plan.uitzonderingen),
    bevindingen: input.findings.map(findingView),
    handtekeningen: [
      signatureBlock('Medewerker en leidinggevende', 'Wij maakten deze afspraken samen.', [
        `de medewerker (${plan.medewerker})`,
        'de leidinggevende',
      ]),
    ],
    vingerafdruk: digestView(input.approval.digest),
    weggelaten: [],
  };
  return readable(view, VIEW_SCHEMAS['persoonlijk-plan'], input);
}

/** Activities by the ways in which others refer to them: with and without the plan that they are of. */
function activityNames({ doc, plans }: DecidedInput<'persoonlijk-plan'>): [string, string][] {
  const own = (doc.data.activiteiten ?? []).flatMap(({ id, titel }) =>
    titel === undefined ? [] : ([[`${doc.id}/${id}`, titel]] as [string, string][]),
  );
  const shared = plans.flatMap((plan) =>
    (plan.activiteiten ?? []).flatMap(({ id, titel }): [string, string][] => [
      [id, titel],
      [`${plan.id}/${id}`, titel],
    ]),
  );
  return [...shared, ...own];
}

function statusText(agreed: boolean, wrong: boolean): string {
  if (wrong) return 'Er staan nog fouten open; zie de bijlage.';
  return agreed
    ? 'Medewerker en leidinggevende gingen akkoord.'
    : 'Medewerker en leidinggevende gingen nog niet allebei akkoord.';
}

type Goal = NonNullable<PersoonlijkPlan['doelen']>[number];

function goalView(goal: Goal, index: number, names: NameBook): PersoonlijkPlanView['doelen'][number] {
  const { begin, eind } = goal;
  return {
    nummer: String(index + 1),
    omschrijving: goal.omschrijving ?? goal.id,
    'hoort-bij': joined((goal['doelen-van-plan'] ?? []).map(names.goal)),
    resultaat: goal.resultaat ?? null,
    meting: goal.meting ?? null,
    haalbaarheid: goal.haalbaarheid ?? null,
    motivatie: goal.motivatie ?? null,
    periode: begin === undefined || eind === undefined ? dayOrNull(eind ?? begin) : spanText(begin, eind),
    stappen: goal.stappen ?? [],
  };
}

function agreementText(agreement: NonNullable<PersoonlijkPlan['saldi']>[number]['afspraak']): string | null {
  if (agreement === undefined) return null;
  const parts = [
    agreement.datum === undefined ? undefined : `van ${dateInWords(agreement.datum)}`,
    agreement.tot === undefined ? undefined : `bruikbaar tot en met ${dateInWords(agreement.tot)}`,
    agreement.vindplaats,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}

function offerText(offer: PersoonlijkPlan['evc'] | PersoonlijkPlan['startkwalificatie']): string | null {
  if (offer === undefined) return null;
  const last = 'laatste-op' in offer ? offer['laatste-op'] : undefined;
  const parts = [
    offer['aangeboden-op'] === undefined ? null : `aangeboden op ${dateInWords(offer['aangeboden-op'])}`,
    last === undefined ? null : `voor het laatst op ${dateInWords(last)}`,
    offer.uitkomst ?? null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
