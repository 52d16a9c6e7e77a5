import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { plan: string; kader: string; school: string; gezien: number }>({
  name: 'nl-vo/plan-noemt-kader',
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
    if (doc.data.kader === undefined) {
      if (view.broken.has('kader')) return;
      report({
        at: at(doc, '', 'key'),
        args: { plan: doc.id, kader: '', school: '', gezien: view.kaders.length },
        ...(view.kaders.length === 0 ? { atMost: 'warning' as const } : {}),
      });
      return;
    }
    const kader = view.kaders.find(({ id }) => id === doc.data.kader);
    const schools = kader?.data['geldt-voor'];
    const outside = (doc.data.scholen ?? []).filter((school) => schools && !schools.includes(school));
    if (kader === undefined || outside.length === 0) return;
    report({
      at: at(doc, '/kader'),
      args: { plan: doc.id, kader: kader.id, school: outside.join(', '), gezien: 1 },
    });
  },
  texts: {
    nl: {
      title: 'Het plan noemt het kader dat het uitwerkt',
      message: (args) => {
        if (args.kader !== '') return `${args.kader} geldt volgens geldt-voor niet voor ${args.school}.`;
        return args.gezien === 0
          ? `${args.plan} noemt geen kader, en er is hier ook geen kader van het bestuur.`
          : `${args.plan} noemt geen kader, terwijl het plan een kader van het bestuur uitwerkt.`;
      },
      advice: (args) => {
        if (args.kader !== '') return 'Noem het kader dat voor deze school geldt, of vul geldt-voor aan.';
        return args.gezien === 0
          ? 'Voeg het kader van het bestuur toe en noem zijn kenmerk bij kader.'
          : 'Zet bij kader het kenmerk van het kader dat in dit schooljaar geldt.';
      },
    },
    en: {
      title: 'The plan names the framework it works out',
      message: (args) => {
        if (args.kader !== '') return `By geldt-voor, ${args.kader} does not hold for ${args.school}.`;
        return args.gezien === 0
          ? `${args.plan} names no framework, and there is none of the board here either.`
          : `${args.plan} names no framework, while the plan works out a framework of the board.`;
      },
      advice: (args) => {
        if (args.kader !== '')
          return 'Name the framework that holds for this school, or add it to geldt-voor.';
        return args.gezien === 0
          ? 'Add the framework of the board and name its identifier at kader.'
          : 'Put at kader the identifier of the framework that holds in this school year.';
      },
    },
  },
});
