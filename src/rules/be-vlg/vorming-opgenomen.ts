import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { plan: string; zonder: string | null }>({
  name: 'be-vlg/vorming-opgenomen',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-002'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const activities = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    if (activities.some(({ aard }) => aard === 'vorming')) return;
    // An activity that does not say what it is may be training: then only the field is missing for sure.
    const unclear = activities.find(({ aard }) => aard === undefined);
    report({
      at: at(doc, '', 'key'),
      args: { plan: doc.id, zonder: unclear?.id ?? null },
      ...(unclear === undefined ? {} : { atMost: 'warning' as const }),
    });
  },
  texts: {
    nl: {
      title: 'Het plan bevat vorming voor het personeel',
      message: (args) =>
        args.zonder === null
          ? `${args.plan} bevat geen enkele activiteit met aard vorming; het decreet vraagt alle vorming voor het personeel.`
          : `${args.plan} bevat geen activiteit met aard vorming, en bij ${args.zonder} staat geen aard.`,
      advice: (args) =>
        args.zonder === null
          ? 'Voeg onder activiteiten de vorming toe, met aard: vorming.'
          : `Vul bij ${args.zonder} de aard in, of voeg een activiteit met aard: vorming toe.`,
    },
    en: {
      title: 'The plan holds training for staff',
      message: (args) =>
        args.zonder === null
          ? `${args.plan} has no activity with aard vorming; the decree asks for all training of staff.`
          : `${args.plan} has no activity with aard vorming, and ${args.zonder} has no aard.`,
      advice: (args) =>
        args.zonder === null
          ? 'Add the training under activiteiten, with aard: vorming.'
          : `Fill in aard at ${args.zonder}, or add an activity with aard: vorming.`,
    },
  },
});
