import { at, schoolRule } from '../rule.ts';

export default schoolRule<'kader', { kader: string; van: string; tot: string; schoolplan: string }>({
  name: 'nl-vo/kader-loopt-met-schoolplan',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K08'],
  force: 'praktijk',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'handreiking-vo', article: 'de looptijd sluit aan op het schoolplan' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const { looptijd, 'geldt-voor': schools = [view.school.id] } = doc.data;
    const period = view.school.data.schoolplan?.looptijd;
    if (looptijd === undefined || period === undefined || !schools.includes(view.school.id)) return;
    if (looptijd.van === period.van && looptijd.tot === period.tot) return;
    report({
      at: at(doc, '/looptijd', 'key'),
      args: { kader: doc.id, ...looptijd, schoolplan: `${period.van} tot ${period.tot}` },
    });
  },
  texts: {
    nl: {
      title: 'Het kader loopt even lang als het schoolplan',
      message: (args) =>
        `De looptijd van ${args.kader} is ${args.van} tot ${args.tot}; het schoolplan loopt van ${args.schoolplan}.`,
      advice: () => 'Laat het volgende kader met het schoolplan beginnen, als dat past.',
    },
    en: {
      title: 'The framework runs as long as the school plan',
      message: (args) =>
        `The term (looptijd) of ${args.kader} is ${args.van} to ${args.tot}; the school plan runs ${args.schoolplan}.`,
      advice: () => 'Let the next framework begin with the school plan, if that fits.',
    },
  },
});
