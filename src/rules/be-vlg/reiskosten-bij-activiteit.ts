import { pointerTo } from '../../base/place.ts';
import { planHoldsOn } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';
import { isTrainingMoney } from './_shared/training-money.ts';

export default schoolRule<'uitgaven', { boeking: string; budget: string; plan: boolean }>({
  name: 'be-vlg/reiskosten-bij-activiteit',
  scope: 'school',
  kinds: ['uitgaven'],
  regime: 'be-vlg',
  notes: ['VL-MON-008'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const [index, booking] of (doc.data.boekingen ?? []).entries()) {
      const { budget } = booking;
      if (booking.post !== 'verplaatsing' || booking.activiteit !== undefined || booking.bedrag <= 0)
        continue;
      if (budget === undefined || !isTrainingMoney(budget, view.schools)) continue;
      // Where the plan of that day is not here, there is no activity that the booking could name.
      const planned = view.plans.some((plan) => planHoldsOn(plan.data, booking.datum, 'be'));
      report({
        at: at(doc, pointerTo('/boekingen', index, 'post')),
        args: { boeking: booking.id ?? booking.datum, budget, plan: planned },
        ...(planned && !view.broken.has('plan') ? {} : { atMost: 'info' as const }),
      });
    }
  },
  texts: {
    nl: {
      title: 'Reiskosten hangen vast aan een activiteit',
      message: (args) =>
        args.plan
          ? `Boeking ${args.boeking} (verplaatsing) uit ${args.budget} noemt geen activiteit; reiskosten mogen enkel bij een activiteit.`
          : `Boeking ${args.boeking} (verplaatsing) uit ${args.budget} noemt geen activiteit, en het plan van toen staat hier niet.`,
      advice: (args) =>
        args.plan
          ? 'Vul bij de boeking de activiteit in, of betaal de verplaatsing uit ander geld.'
          : 'Kijk na of de verplaatsing bij een activiteit van het vroegere plan hoort.',
    },
    en: {
      title: 'Travel costs are tied to an activity',
      message: (args) =>
        args.plan
          ? `Booking ${args.boeking} (verplaatsing) from ${args.budget} names no activity; travel is allowed with an activity only.`
          : `Booking ${args.boeking} (verplaatsing) from ${args.budget} names no activity, and the plan of then is not here.`,
      advice: (args) =>
        args.plan
          ? 'Fill in the activity of the booking, or pay the travel from other money.'
          : 'Check whether the travel belongs to an activity of the earlier plan.',
    },
  },
});
