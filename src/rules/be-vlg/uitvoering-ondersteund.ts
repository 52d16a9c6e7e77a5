import { leerwijzeOf } from '../../documents/learning.ts';
import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';
import { POLICY_NOT_FILE } from './_shared/quality-framework.ts';
import { isSupport } from './_shared/quality-signs.ts';

export default schoolRule<'plan', { aantal: number }>({
  name: 'be-vlg/uitvoering-ondersteund',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-006'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'bl9', article: 'de school stimuleert dat het geleerde in de klas komt' },
  confidence: 'primary',
  parameters: [],
  severity: POLICY_NOT_FILE,
  check: ({ doc, view }, report) => {
    const all = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    const training = all.filter((one) => leerwijzeOf(one) === 'opleiding');
    if (training.length === 0 || all.some(isSupport) || doc.data.activiteiten === undefined) return;
    report({ at: at(doc, '/activiteiten', 'key'), args: { aantal: training.length } });
  },
  texts: {
    nl: {
      title: 'Het plan helpt om het geleerde in de klas te brengen',
      message: (args) =>
        `Onder activiteiten: ${args.aantal} × een opleiding of studiedag, en nergens tijd, een coach of een vervolg om het geleerde toe te passen.`,
      advice: () => 'Vul nawerk of overdracht in, of plan een vervolg zoals coaching of een lesbezoek.',
    },
    en: {
      title: 'The plan helps to bring what is learnt into the classroom',
      message: (args) =>
        `Under activiteiten: ${args.aantal} × training or a study day, and nowhere time, a coach or a follow-up to apply what is learnt.`,
      advice: () => 'Fill in nawerk or overdracht, or plan a follow-up such as coaching or lesson visits.',
    },
  },
});
