import { HEARD, REFUSALS } from '../../approval/outcomes.ts';
import { type Decision, hasOpenCondition } from '../../approval/state.ts';
import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

type Refusal = 'voorwaarde' | 'zonder-voorwaarde' | 'geweigerd' | 'niet-positief';

/** Bodies of staff and board together: another one than the network's is odd, but it may be the local committee. */
const COMMITTEES: readonly string[] = [
  'loc',
  'gemeenschappelijk-loc',
  'or',
  'aboc',
  'basiscomite',
  'tussencomite',
  'ocsg',
  'hoc',
  'cpbw',
];

export default schoolRule<
  'plan',
  { plan: string; bevoegd: string; twijfel: string } & (
    | { geval: 'geen' }
    | { geval: 'onbevoegd' | Refusal; orgaan: string }
  )
>({
  name: 'be-vlg/goedkeuring-bevoegd-orgaan',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-APP-001', 'VL-APP-002', 'VL-APP-003'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  tags: ['goedkeuring'],
  check: ({ doc, view }, report) => {
    const state = view.approval(doc.id);
    if (!state?.competence || view.broken.has('goedkeuring')) return;
    const { competence } = state;
    const known = { plan: doc.id, bevoegd: competence.organen.join(', '), twijfel: competence.twijfel ?? '' };
    const idPlace = at(doc, '', 'key');
    // Who was only heard, did not decide: that is neither an approval nor a wrong one.
    const decisions = state.decisions.filter(({ doc: { data } }) => !HEARD.includes(data.rol ?? ''));
    if (decisions.length === 0) {
      report({ at: idPlace, args: { ...known, geval: 'geen' }, atMost: 'info' });
      return;
    }
    if (decisions.some((decision) => decision.positive && decision.competent)) return;
    // What the competent body said goes before who decided beside it.
    const own = decisions.filter(({ competent }) => competent);
    const last = (own.length > 0 ? own : decisions)
      .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting))
      .at(-1);
    if (last === undefined) return;
    const geval = last.positive ? 'onbevoegd' : refusalOf(last);
    const field = geval === 'onbevoegd' ? 'orgaan' : 'uitkomst';
    const { orgaan } = last.doc.data;
    const noCommitteeSaid = view.school.data.overlegorganen?.['lokaal-comite'] === undefined;
    const mayBeRight = COMMITTEES.includes(orgaan) || (orgaan === 'personeelsvergadering' && noCommitteeSaid);
    const doubtful = geval === 'onbevoegd' && (mayBeRight || competence.twijfel !== undefined);
    // A yes that waits for a condition is on its way: writing it down should not weigh more than writing nothing.
    const isMild = doubtful || geval === 'voorwaarde';
    report({
      at: at(last.doc, pointerTo('', field)),
      args: { ...known, geval, orgaan: last.doc.data[field] },
      ...(isMild ? { atMost: 'warning' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'Het bevoegde orgaan keurt het plan goed',
      message: (args) => {
        if (args.geval === 'geen')
          return `${args.plan} is nog niet goedgekeurd; een wettelijke einddatum is er niet.`;
        if (args.geval === 'onbevoegd')
          return `${args.plan} is goedgekeurd door ${args.orgaan}, en dat orgaan is hier niet bevoegd.`;
        if (args.geval === 'voorwaarde')
          return `Van ${args.plan} is een voorwaarde nog niet vervuld; de uitkomst ${args.orgaan} telt pas daarna.`;
        if (args.geval === 'zonder-voorwaarde')
          return `De uitkomst ${args.orgaan} van ${args.plan} noemt geen enkele voorwaarde.`;
        if (args.geval === 'geweigerd')
          return `De uitkomst ${args.orgaan} van het bevoegde orgaan is geen goedkeuring van ${args.plan}.`;
        return `De uitkomst ${args.orgaan} is geen goedkeuring van ${args.plan}; besproken of onderhandeld is niet genoeg.`;
      },
      advice: (args) => {
        if (args.geval === 'voorwaarde') return 'Zet bij elke vervulde voorwaarde de dag bij voldaan-op.';
        if (args.geval === 'zonder-voorwaarde')
          return 'Zet elke voorwaarde bij voorwaarden, en de dag bij voldaan-op zodra zij vervuld is.';
        return args.geval === 'geweigerd'
          ? `Pas het plan aan en leg het opnieuw voor: ${args.bevoegd}.`
          : sentences(`Leg het plan voor aan het bevoegde orgaan: ${args.bevoegd}.`, args.twijfel);
      },
    },
    en: {
      title: 'The competent body approves the plan',
      message: (args) => {
        if (args.geval === 'geen') return `${args.plan} is not approved yet; there is no legal deadline.`;
        if (args.geval === 'onbevoegd')
          return `${args.plan} is approved by ${args.orgaan}, which is not competent here.`;
        if (args.geval === 'voorwaarde')
          return `A condition on ${args.plan} is not met yet; the outcome ${args.orgaan} counts only then.`;
        if (args.geval === 'zonder-voorwaarde')
          return `The outcome ${args.orgaan} on ${args.plan} names not one condition.`;
        if (args.geval === 'geweigerd')
          return `The outcome ${args.orgaan} of the competent body is no approval of ${args.plan}.`;
        return `The outcome ${args.orgaan} is no approval of ${args.plan}; discussed or negotiated is not enough.`;
      },
      advice: (args) => {
        if (args.geval === 'voorwaarde') return 'Write the day of each condition that is met at voldaan-op.';
        if (args.geval === 'zonder-voorwaarde')
          return 'Put each condition at voorwaarden, and the day at voldaan-op once it is met.';
        return args.geval === 'geweigerd'
          ? `Change the plan and submit it again: ${args.bevoegd}.`
          : sentences(`Submit the plan to the competent body: ${args.bevoegd}.`, args.twijfel);
      },
    },
  },
});

/** Why a decision is no yes. */
function refusalOf({ competent, doc: { data } }: Decision): Refusal {
  const { uitkomst } = data;
  if (hasOpenCondition(data)) return 'voorwaarde';
  if (uitkomst === 'akkoord-onder-voorwaarden') return 'zonder-voorwaarde';
  return competent && REFUSALS.includes(uitkomst) ? 'geweigerd' : 'niet-positief';
}

function sentences(advice: string, doubt: string): string {
  return doubt === '' ? advice : `${advice} ${doubt}`;
}
