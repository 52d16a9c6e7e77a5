import { leerwijzeOf } from '../../documents/learning.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'teamplan', { aantal: number }>({
  name: 'algemeen/teamplan-leermix',
  scope: 'bestand',
  kinds: ['teamplan'],
  regime: 'algemeen',
  notes: ['NL-T03'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: {
    document: '70/20/10 (Lombardo en Eichinger, 1996)',
    article: 'leren door werken, van anderen en in opleidingen; de verhouding is niet bewezen',
    url: 'http://evidencebasedhrm.be/702010-framework-jennings',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    const activities = doc.data.activiteiten ?? [];
    if (activities.length < 2 || !activities.every((one) => leerwijzeOf(one) === 'opleiding')) return;
    report({ at: at(doc, '/activiteiten', 'key'), args: { aantal: activities.length } });
  },
  texts: {
    nl: {
      title: 'Een team leert niet alleen in opleidingen',
      message: (args) => `Alle ${args.aantal} activiteiten zijn opleidingen, cursussen of leeswerk.`,
      advice: () => 'Bekijk of leren in de klas of van elkaar past, zoals een lesbezoek of intervisie.',
    },
    en: {
      title: 'A team does not only learn in training',
      message: (args) => `All ${args.aantal} activiteiten are training, courses or reading.`,
      advice: () => 'See whether learning in class or from each other fits, such as lesson visits.',
    },
  },
});
