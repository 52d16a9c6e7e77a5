import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { aantal: number }>({
  name: 'be-vlg/korte-en-lange-termijn',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-GP-003'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kov-plan', article: 'prioriteiten op korte en lange termijn' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const goals = doc.data.doelen ?? [];
    const told = goals.some(
      ({ termijn, schooljaren, indicator }) => termijn ?? schooljaren ?? indicator?.moment,
    );
    if (goals.length > 0 && !told) report({ at: at(doc, '/doelen', 'key'), args: { aantal: goals.length } });
  },
  texts: {
    nl: {
      title: 'Doelen zeggen of zij op korte of lange termijn zijn',
      message: (args) => `Onder doelen (${args.aantal}) staat nergens op welke termijn eraan gewerkt wordt.`,
      advice: () => 'Vul bij elk doel termijn in: kort of lang, of noem de schooljaren.',
    },
    en: {
      title: 'Goals say whether they are for the short or the long term',
      message: (args) => `Under doelen (${args.aantal}) it stands nowhere when they are worked on.`,
      advice: () => 'Fill in termijn at every goal: kort or lang, or name the schooljaren.',
    },
  },
});
