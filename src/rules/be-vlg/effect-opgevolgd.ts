import { pointerTo } from '../../base/place.ts';
import { isWorkedOutHere } from '../activity-outline.ts';
import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';
import { isFollowed } from './_shared/quality-signs.ts';

export default schoolRule<'plan', { aantal: number; totaal: number; eerste: string }>({
  name: 'be-vlg/effect-opgevolgd',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-003'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'bl9', article: 'de school volgt de effecten van de professionalisering op' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const own = (doc.data.activiteiten ?? []).filter(isWorkedOutHere);
    const loose = own.filter((activity) => !isFollowed(activity, doc));
    const [first] = loose;
    if (first === undefined) return;
    const nowhere = plansTogether(doc, view).every((plan) =>
      (plan.data.activiteiten ?? []).every((activity) => !isFollowed(activity, plan)),
    );
    report({
      at: at(doc, pointerTo('/activiteiten', (doc.data.activiteiten ?? []).indexOf(first), 'id')),
      args: { aantal: loose.length, totaal: own.length, eerste: first.id },
      ...(nowhere ? {} : { atMost: 'info' as const }),
    });
  },
  texts: {
    nl: {
      title: 'De school volgt op wat de vorming oplevert',
      message: (args) =>
        args.aantal === 1
          ? `Bij ${args.eerste} zegt het plan niet hoe het effect opgevolgd wordt.`
          : `Van ${args.aantal} op ${args.totaal} activiteiten zegt het plan niet hoe het effect opgevolgd wordt; de eerste is ${args.eerste}.`,
      advice: () => 'Vul evaluatie in, of een indicator bij het doel waaraan de activiteit werkt.',
    },
    en: {
      title: 'The school follows what training brings',
      message: (args) =>
        args.aantal === 1
          ? `The plan does not say at ${args.eerste} how the effect is followed.`
          : `Of ${args.aantal} out of ${args.totaal} activiteiten the plan does not say how the effect is followed; the first is ${args.eerste}.`,
      advice: () => 'Fill in evaluatie, or an indicator at the goal that the activity works on.',
    },
  },
});
