import type { Teamplan } from '../../documents/generated/types.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureText, listText, paragraphs, spanText, UNKNOWN } from '../format.ts';
import type { TeamplanView } from '../generated/views.ts';
import { activityView } from './activities.ts';
import { draftMark } from './asking.ts';
import { calculationViews } from './calculations.ts';
import { digestView } from './digest.ts';
import { dayOrNull, documentView, ownFile, schoolView } from './document.ts';
import type { DecidedInput } from './input.ts';
import { activityContext, type NameBook, nameBook } from './names.ts';
import { hiddenPeople } from './people.ts';
import { VIEW_SCHEMAS } from './schemas.ts';
import { exceptionViews, figureIndex, findingView, hoursBy, readable, signatureBlock } from './shared.ts';
import { whenText } from './when.ts';
import { capital, words } from './words.ts';

/** Everything a template of a team plan can print, with only what the audience may read. */
export function teamplanView(input: DecidedInput<'teamplan'>): TeamplanView {
  const plan = input.doc.data;
  const figures = figureIndex(input.figures);
  const names = nameBook(input);
  const own = nameBook(input, {
    goals: (plan.doelen ?? []).map(({ id, omschrijving }, index) => ({
      id,
      nummer: String(index + 1),
      omschrijving: omschrijving ?? id,
    })),
  });
  const team = words(plan.team);
  const wrong = input.findings.some(({ severity }) => severity === 'error');
  const agreed = dayOrNull(plan['afgesproken-op']);
  const view: TeamplanView = {
    document: documentView(input, {
      soort: 'teamplan',
      titel: plan.titel ?? `Teamplan ${team} ${plan.schooljaar}`,
      concept: wrong || agreed === null ? draftMark(input.regime) : null,
      status: statusText(agreed, wrong),
      opgesteld: plan['opgesteld-door'] === undefined ? null : listText(plan['opgesteld-door'].map(words)),
    }),
    doelgroep: input.audience,
    schooljaar: plan.schooljaar,
    team: capital(team),
    leden: plan.leden === undefined ? null : String(plan.leden),
    scholen: input.schools.map(schoolView),
    plan: plan.plan === undefined ? null : names.plan(plan.plan),
    aanleiding: paragraphs(plan.aanleiding),
    doelen: (plan.doelen ?? []).map((goal, index) => goalView(goal, index, names)),
    activiteiten: (plan.activiteiten ?? []).map((activity, index) =>
      activityView(activity, index + 1, activityContext(own, figures)),
    ),
    kennisdeling: (plan.kennisdeling ?? []).map(({ wat, met, wanneer }) => ({
      wat,
      met: met ?? null,
      wanneer: wanneer === undefined ? null : whenText(wanneer),
    })),
    kosten: textOf(figures.get('begroting/gepland')),
    uren: textOf(figures.get('uren/gepland')),
    'uren-per-pot': hoursBy(figures, 'uren/gepland/'),
    ...calculationViews(
      ['uren/gepland', 'begroting/gepland'].flatMap((id) => figures.get(id) ?? []),
      {
        lineOf: input.lineOf,
        ownFile: ownFile(input),
        names: new Map([
          ...(plan.activiteiten ?? []).map(({ id, titel }): [string, string] => [id, titel]),
          ...hiddenPeople(input.audience, plan.activiteiten),
        ]),
      },
    ),
    uitzonderingen: exceptionViews(plan.uitzonderingen),
    bevindingen: input.findings.map(findingView),
    handtekeningen: [
      signatureBlock('Team en leidinggevende', 'Wij maakten deze afspraken samen.', [
        'het team',
        'de leidinggevende',
      ]),
    ],
    vingerafdruk: digestView(input.approval.digest),
    weggelaten: [],
  };
  return readable(view, VIEW_SCHEMAS.teamplan, input);
}

function statusText(agreed: string | null, wrong: boolean): string {
  if (wrong) return 'Er staan nog fouten open; zie de bijlage.';
  return agreed === null ? 'Het team moet dit nog afspreken.' : `Afgesproken door het team op ${agreed}.`;
}

type Goal = NonNullable<Teamplan['doelen']>[number];

function goalView(goal: Goal, index: number, names: NameBook): TeamplanView['doelen'][number] {
  const { begin, eind } = goal;
  return {
    nummer: String(index + 1),
    omschrijving: goal.omschrijving ?? goal.id,
    'hoort-bij':
      goal['doelen-van-plan'] === undefined ? null : goal['doelen-van-plan'].map(names.goal).join('; '),
    resultaat: goal.resultaat ?? null,
    meting: goal.meting ?? null,
    periode: begin === undefined || eind === undefined ? dayOrNull(eind ?? begin) : spanText(begin, eind),
    eigenaar: goal.eigenaar === undefined ? null : words(goal.eigenaar),
  };
}

function textOf(figure: Figure | undefined): string {
  return figure === undefined ? UNKNOWN : figureText(figure);
}
