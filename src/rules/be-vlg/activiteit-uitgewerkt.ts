import { type Unfinished, unfinished } from '../activity-outline.ts';
import { fileRule } from '../rule.ts';

export default fileRule<'plan', Unfinished>({
  name: 'be-vlg/activiteit-uitgewerkt',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-GP-005'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    document: 'PROEV, een actieplan opstellen',
    article: 'wie, wanneer, met welke middelen; de evaluatie staat bij effect-opgevolgd',
    url: 'https://proev.be/doeltreffend-evaluatiebeleid/beleidsbepaling/een-actieplan-opstellen',
  },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const found = unfinished(doc, ['eigenaar', 'wanneer', 'middelen']);
    if (found !== null) report(found);
  },
  texts: {
    nl: {
      title: 'Elke activiteit zegt wie, wanneer en met welke middelen',
      message: (args) =>
        args.aantal === 1
          ? `Bij ${args.eerste} ontbreekt nog: ${args.velden}.`
          : `Bij ${args.aantal} van de ${args.totaal} activiteiten ontbreekt iets, om te beginnen bij ${args.eerste}: ${args.velden}.`,
      advice: (args) =>
        args.velden.includes('middelen')
          ? 'Vul aan; als middelen tellen uren, kosten of een aanbieder.'
          : 'Vul aan; een eigenaar van het doel is er ook een van de activiteit.',
    },
    en: {
      title: 'Every activity says who, when and by what means',
      message: (args) =>
        args.aantal === 1
          ? `${args.eerste} still lacks: ${args.velden}.`
          : `At ${args.aantal} of the ${args.totaal} activiteiten something is missing, to begin with ${args.eerste}: ${args.velden}.`,
      advice: (args) =>
        args.velden.includes('middelen')
          ? 'Fill it in; as means (middelen) count uren, kosten or an aanbieder.'
          : 'Fill it in; an eigenaar of the goal is one of the activity too.',
    },
  },
});
