import { Decimal, ZERO } from '../../base/decimal.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { atLeast } from '../../figures/make.ts';
import type { SchoolView } from '../input.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { budget: string; waarde: string; som: string; open: number }>({
  name: 'algemeen/begroting-per-budget',
  scope: 'school',
  kinds: ['plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wat het comité per budget ziet, is wat de activiteiten van dat budget kosten'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Een orgaan beslist over het bedrag dat er staat; dat moet het bedrag van de activiteiten zijn.',
  },
  check: ({ doc, view }, report) => {
    const isMisspelt = namesStranger(doc, view);
    for (const [index, { budget, bedrag }] of (doc.data.begroting?.budgetten ?? []).entries()) {
      const planned = view.figure(doc.file, `begroting/gepland/${budget}`);
      const known = planned === null ? ZERO : atLeast(planned);
      const open = planned?.open ?? 0;
      const stated = new Decimal(bedrag);
      const mayBeMore = open > 0 || isMisspelt;
      if (mayBeMore ? known.lte(stated) : known.eq(stated)) continue;
      report({
        at: at(doc, pointerTo('/begroting/budgetten', index, 'bedrag')),
        args: { budget, waarde: euro(stated), som: euro(known), open },
        restsOn: planned === null ? [] : confidencesOf(planned),
      });
    }
  },
  texts: {
    nl: {
      title: 'De begroting per budget is de som van de activiteiten',
      message: (args) =>
        args.open === 0
          ? `De begroting laat ${args.budget} ${args.waarde} betalen, maar de activiteiten samen vragen er ${args.som} van.`
          : `De begroting laat ${args.budget} ${args.waarde} betalen, maar de bekende kosten vragen al ${args.som}.`,
      advice: () =>
        'Verbeter het bedrag, of bij de kosten welk budget betaalt; proplan explain toont de som.',
    },
    en: {
      title: 'The amount per budget is the sum of the activities',
      message: (args) =>
        args.open === 0
          ? `The budget lets ${args.budget} pay ${args.waarde}, but the activities ask ${args.som} of it together.`
          : `The budget lets ${args.budget} pay ${args.waarde}, but the known costs ask ${args.som} already.`,
      advice: () => 'Mend the amount, or which budget pays at the costs; proplan explain shows the sum.',
    },
  },
});

/** Costs on a budget that nobody has: what is missing at another may be meant there, which is told at that name. */
function namesStranger({ data }: Doc<'plan'>, { schools, context }: SchoolView): boolean {
  const owners = [...schools, ...(context.bestuur === null ? [] : [context.bestuur])];
  const ids = owners.flatMap((owner) => (owner.data.budgetten ?? []).map(({ id }) => id));
  const named = (data.activiteiten ?? []).flatMap(({ kosten }) =>
    (kosten ?? []).flatMap((post) => (post['kosten-uit'] ?? []).map(({ budget }) => budget)),
  );
  return named.some((budget) => !ids.includes(budget));
}
