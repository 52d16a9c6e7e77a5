import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { kader: string; van: string; tot: string; plan: string }>({
  name: 'nl-vo/kader-geldt-in-planjaar',
  scope: 'school',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C02'],
  force: 'cao',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 3' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const period = planPeriod(doc.data, view.context.land);
    const kader = view.kaders.find((candidate) => candidate.id === doc.data.kader);
    const term = kader?.data.looptijd;
    if (period === null || kader === undefined || term === undefined) return;
    if (term.van <= period.from && period.to <= term.tot) return;
    const never = period.to < term.van || term.tot < period.from;
    report({
      at: at(doc, pointerTo('', 'kader')),
      args: { kader: kader.id, van: term.van, tot: term.tot, plan: `${period.from} tot en met ${period.to}` },
      ...(never ? {} : { atMost: 'warning' as const }),
    });
  },
  texts: {
    nl: {
      title: 'Het kader van het plan geldt in het planjaar',
      message: (args) =>
        `${args.kader} geldt van ${args.van} tot en met ${args.tot}, maar het plan loopt van ${args.plan}.`,
      advice: () => 'Noem een kader dat het hele planjaar geldt, of spreek met de P(G)MR een verlenging af.',
    },
    en: {
      title: 'The framework of the plan holds in the plan year',
      message: (args) =>
        `${args.kader} holds from ${args.van} to ${args.tot}, but the plan runs from ${args.plan}.`,
      advice: () => 'Name a framework that holds the whole plan year, or agree an extension with the P(G)MR.',
    },
  },
});
