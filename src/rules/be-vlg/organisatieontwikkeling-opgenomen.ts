import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<
  'plan',
  { plan: string } & ({ geval: 'geen' | 'met-reden' } | { geval: 'zonder-aard'; zonder: string })
>({
  name: 'be-vlg/organisatieontwikkeling-opgenomen',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-003'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  // The day this part came into the decree was not read; 1 September 2019 is the latest it can be.
  inForce: { from: '2019-09-01' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const together = plansTogether(doc, view);
    const activities = together.flatMap((plan) => plan.data.activiteiten ?? []);
    if (activities.some(({ aard }) => aard === 'begeleiding-organisatieontwikkeling')) return;
    const reasoned = together.find((plan) => plan.data.organisatieontwikkeling?.['geen-omdat']?.trim());
    if (reasoned !== undefined) {
      if (reasoned.file !== doc.file) return;
      report({
        at: at(doc, '/organisatieontwikkeling/geen-omdat', 'key'),
        args: { plan: doc.id, geval: 'met-reden' },
        atMost: 'warning',
      });
      return;
    }
    const unclear = activities.find(({ aard }) => aard === undefined);
    report({
      at: at(doc, '', 'key'),
      args: {
        plan: doc.id,
        ...(unclear ? { geval: 'zonder-aard', zonder: unclear.id } : { geval: 'geen' }),
      },
      ...(unclear === undefined ? {} : { atMost: 'warning' as const }),
    });
  },
  texts: {
    nl: {
      title: 'Het plan bevat begeleiding voor de ontwikkeling van de organisatie',
      message: (args) => {
        if (args.geval === 'met-reden')
          return `Bij geen-omdat staat waarom ${args.plan} geen begeleiding voor de organisatie bevat; het decreet kent die uitweg niet.`;
        if (args.geval === 'zonder-aard')
          return `${args.plan} bevat geen activiteit met aard begeleiding-organisatieontwikkeling, en bij ${args.zonder} staat geen aard.`;
        return `${args.plan} bevat geen activiteit met aard begeleiding-organisatieontwikkeling; het decreet vraagt die naast vorming.`;
      },
      advice: (args) => {
        if (args.geval === 'met-reden')
          return 'Leg de reden voor aan het comité, of voeg toch begeleiding van de organisatie toe.';
        if (args.geval === 'zonder-aard')
          return `Vul bij ${args.zonder} de aard in, of voeg begeleiding van de organisatie toe.`;
        return 'Voeg een activiteit toe die de school als organisatie verder helpt. Is er geen, zet de reden bij organisatieontwikkeling.';
      },
    },
    en: {
      title: 'The plan holds guidance for organisational development',
      message: (args) => {
        if (args.geval === 'met-reden')
          return `geen-omdat says why ${args.plan} has no guidance for the organisation; the decree knows no such way out.`;
        if (args.geval === 'zonder-aard')
          return `${args.plan} has no activity with aard begeleiding-organisatieontwikkeling, and ${args.zonder} has no aard.`;
        return `${args.plan} has no activity with aard begeleiding-organisatieontwikkeling; the decree asks for it next to training.`;
      },
      advice: (args) => {
        if (args.geval === 'met-reden')
          return 'Show the reason to the committee, or add guidance for the organisation.';
        if (args.geval === 'zonder-aard')
          return `Fill in aard at ${args.zonder}, or add guidance for the organisation.`;
        return 'Add an activity that helps the school as an organisation. If there is none, give the reason at organisatieontwikkeling.';
      },
    },
  },
});
