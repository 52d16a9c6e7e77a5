import { at, schoolRule } from '../rule.ts';

export default schoolRule<'kader', { kader: string; school: string }>({
  name: 'nl-vo/kader-op-bestuursniveau',
  scope: 'school',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K05'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'Volgens de Handreiking kan het per school als de scholen sterk verschillen.',
  },
  check: ({ doc, view }, report) => {
    const { school } = doc.data;
    const { bestuur } = view.school.data;
    const schools = view.schools.filter((one) => bestuur !== undefined && one.data.bestuur === bestuur);
    // A joint council exists only where a board has more than one school.
    const more = schools.length > 1 || view.context.bestuur?.data.medezeggenschap?.pgmr === true;
    if (school !== undefined && more) report({ at: at(doc, '/school'), args: { kader: doc.id, school } });
  },
  texts: {
    nl: {
      title: 'Het kader geldt voor alle scholen van het bestuur',
      message: (args) =>
        `${args.kader} is van ${args.school} alleen, terwijl het bestuur meer scholen heeft.`,
      advice: () => 'Maak een kader van het bestuur, of leg uit waarin de scholen sterk verschillen.',
    },
    en: {
      title: 'The framework holds for all schools of the board',
      message: (args) => `${args.kader} is of ${args.school} alone, while the board has more schools.`,
      advice: () => 'Make a framework of the board, or explain in what the schools differ widely.',
    },
  },
});
