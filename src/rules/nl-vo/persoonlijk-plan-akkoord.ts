import { at, fileRule } from '../rule.ts';

export default fileRule<'persoonlijk-plan', { waar: string; ontbreekt: string; begonnen: boolean }>({
  name: 'nl-vo/persoonlijk-plan-akkoord',
  scope: 'bestand',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P05'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 1' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, dates }, report) => {
    const { akkoord, looptijd } = doc.data;
    const missing = (['medewerker', 'leidinggevende'] as const).filter((who) => akkoord?.[who] === undefined);
    if (missing.length === 0) return;
    const begonnen = looptijd === undefined || looptijd.van <= dates.today;
    // The agreements are dated; that each agreed is then very likely, but not recorded.
    const dated = doc.data['afgesproken-op'] !== undefined;
    report({
      at: akkoord ? at(doc, '/akkoord', 'key') : at(doc, '', 'key'),
      args: { waar: akkoord ? 'akkoord' : doc.id, ontbreekt: missing.join(' en '), begonnen },
      ...(begonnen ? {} : { atMost: 'info' as const }),
      ...(begonnen && dated ? { atMost: 'warning' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'Medewerker en leidinggevende gingen op een datum akkoord',
      message: (args) =>
        args.begonnen
          ? `Bij ${args.waar} ontbreekt de datum van ${args.ontbreekt}.`
          : `Bij ${args.waar} ontbreekt nog de datum van ${args.ontbreekt}; de looptijd moet nog beginnen.`,
      advice: () => 'Zet bij akkoord de dag waarop elk van beiden akkoord ging.',
    },
    en: {
      title: 'Employee and manager agreed on a date',
      message: (args) =>
        args.begonnen
          ? `${args.waar} lacks the date of ${args.ontbreekt.replace(' en ', ' and ')}.`
          : `${args.waar} still lacks the date of ${args.ontbreekt.replace(' en ', ' and ')}; its term has yet to begin.`,
      advice: () => 'Put at akkoord the day on which each of the two agreed.',
    },
  },
});
