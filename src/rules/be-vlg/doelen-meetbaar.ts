import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { aantal: number; totaal: number; eerste: string }>({
  name: 'be-vlg/doelen-meetbaar',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-008'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'onderwijsspiegel', article: 'beleid zonder meetbare doelen' },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'De Onderwijsspiegel beschrijft een zwakte van veel scholen en legt niets op.',
  },
  check: ({ doc }, report) => {
    const goals = doc.data.doelen ?? [];
    const vague = goals.filter(
      ({ indicator }) => indicator?.maat === undefined || indicator.streefwaarde === undefined,
    );
    const [first] = vague;
    if (first === undefined) return;
    report({
      at: at(doc, pointerTo('/doelen', goals.indexOf(first), 'id')),
      args: { aantal: vague.length, totaal: goals.length, eerste: first.id },
    });
  },
  texts: {
    nl: {
      title: 'Doelen zijn meetbaar',
      message: (args) =>
        args.aantal === 1
          ? `Bij ${args.eerste} ontbreekt een maat of een streefwaarde.`
          : `Van ${args.aantal} op ${args.totaal} doelen ontbreekt een maat of een streefwaarde; het eerste is ${args.eerste}.`,
      advice: () => 'Vul bij indicator in waaraan te zien is dat het doel bereikt is, en hoeveel.',
    },
    en: {
      title: 'Goals can be measured',
      message: (args) =>
        args.aantal === 1
          ? `At ${args.eerste} a maat or streefwaarde is missing.`
          : `Of ${args.aantal} out of ${args.totaal} doelen a maat or streefwaarde is missing; the first is ${args.eerste}.`,
      advice: () => 'Fill in at indicator what shows that the goal is reached, and how much of it.',
    },
  },
});
