import { type Unfinished, unfinished } from '../activity-outline.ts';
import { fileRule } from '../rule.ts';

export default fileRule<'plan', Unfinished>({
  name: 'nl-vo/activiteit-uitgewerkt',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C12'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'handreiking-vo', article: 'doelgroep, planning, tijd, geld en evaluatie per activiteit' },
  confidence: 'primary',
  parameters: [],
  severity: { value: 'info', why: 'De Handreiking raadt dit aan; de cao vraagt het niet.' },
  check: ({ doc }, report) => {
    const found = unfinished(doc, ['deelnemers', 'wanneer', 'uren', 'kosten', 'evaluatie']);
    if (found !== null) report(found);
  },
  texts: {
    nl: {
      title: 'Elke activiteit heeft doelgroep, planning, tijd, geld en evaluatie',
      message: (args) =>
        args.aantal === 1
          ? `Bij ${args.eerste} ontbreekt nog: ${args.velden}.`
          : `Bij ${args.aantal} van de ${args.totaal} activiteiten ontbreekt iets, om te beginnen bij ${args.eerste}: ${args.velden}.`,
      advice: () => 'Vul aan wat al bekend is; onbekend mag ook, dan telt het niet als nul.',
    },
    en: {
      title: 'Every activity has target group, planning, time, money and evaluation',
      message: (args) =>
        args.aantal === 1
          ? `${args.eerste} still lacks: ${args.velden}.`
          : `At ${args.aantal} of the ${args.totaal} activiteiten something is missing, to begin with ${args.eerste}: ${args.velden}.`,
      advice: () => 'Fill in what is known; unknown may be said too, then it does not count as zero.',
    },
  },
});
