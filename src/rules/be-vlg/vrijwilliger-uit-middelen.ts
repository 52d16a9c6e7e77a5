import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';
import { isTrainingMoney, payersOf, paysHeadsBeyond } from './_shared/training-money.ts';

export default schoolRule<
  'plan' | 'teamplan',
  { activiteit: string; aantal: string; budget: string; geteld: boolean }
>({
  name: 'be-vlg/vrijwilliger-uit-middelen',
  scope: 'school',
  kinds: ['plan', 'teamplan'],
  regime: 'be-vlg',
  notes: ['VL-MON-006'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const place = (activity.deelnemers ?? []).findIndex(({ vrijwilligers = 0 }) => vrijwilligers > 0);
      const volunteers = activity.deelnemers?.[place]?.vrijwilligers;
      if (volunteers === undefined) continue;
      for (const line of activity.kosten ?? []) {
        const payers = payersOf(line);
        const beyond = paysHeadsBeyond(line, activity, (group) => group.vrijwilligers === undefined);
        if (beyond === null || payers.length === 0) continue;
        if (!payers.every((budget) => isTrainingMoney(budget, view.schools))) continue;
        report({
          at: at(doc, pointerTo('/activiteiten', index, 'deelnemers', place, 'vrijwilligers')),
          args: {
            activiteit: activity.id,
            aantal: String(volunteers),
            budget: payers.join(', '),
            geteld: beyond === 'zeker',
          },
          ...(beyond === 'zeker' ? {} : { atMost: 'warning' as const }),
        });
        break;
      }
    }
  },
  texts: {
    nl: {
      title: 'Professionaliseringsmiddelen betalen niet voor vrijwilligers',
      message: (args) =>
        args.geteld
          ? `Bij ${args.activiteit} betaalt ${args.budget} per deelnemer ook voor ${args.aantal} vrijwilligers; dat geld is voor het personeel.`
          : `Bij ${args.activiteit} betaalt ${args.budget} per deelnemer, en onder de deelnemers staan ${args.aantal} vrijwilligers.`,
      advice: () =>
        'Zet bij de kost in aantal enkel de personeelsleden, en betaal de vrijwilligers uit ander geld.',
    },
    en: {
      title: 'Training money does not pay for volunteers',
      message: (args) =>
        args.geteld
          ? `At ${args.activiteit} ${args.budget} pays per participant for ${args.aantal} volunteers too; that money is for staff.`
          : `At ${args.activiteit} ${args.budget} pays per participant, and ${args.aantal} volunteers are among the participants.`,
      advice: () => 'Put only members of staff in aantal of the cost, and pay volunteers from other money.',
    },
  },
});
