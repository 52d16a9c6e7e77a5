import { leerwijzeOf } from '../../documents/learning.ts';
import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';
import { POLICY_NOT_FILE } from './_shared/quality-framework.ts';

export default schoolRule<'plan', { aantal: number }>({
  name: 'be-vlg/dialoog-en-reflectie',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-005'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'bl9', article: 'professionele dialoog en reflectie over leren en onderwijzen' },
  confidence: 'primary',
  parameters: [],
  severity: POLICY_NOT_FILE,
  check: ({ doc, view }, report) => {
    const all = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    // An activity that does not say its form may be a talk among colleagues.
    if (all.length < 2 || doc.data.activiteiten === undefined) return;
    if (all.every((one) => leerwijzeOf(one) === 'opleiding'))
      report({ at: at(doc, '/activiteiten', 'key'), args: { aantal: all.length } });
  },
  texts: {
    nl: {
      title: "Collega's spreken en denken samen over hun lessen",
      message: (args) => `Alle ${args.aantal} activiteiten zijn opleidingen, cursussen of leeswerk.`,
      advice: () => 'Plan ook dialoog of reflectie, zoals intervisie, een lesbezoek of een leergemeenschap.',
    },
    en: {
      title: 'Colleagues talk and think about their lessons together',
      message: (args) => `All ${args.aantal} activiteiten are training, courses or reading.`,
      advice: () =>
        'Plan dialogue or reflection too, such as intervision, lesson visits or a learning community.',
    },
  },
});
