import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';
import { POLICY_NOT_FILE } from './_shared/quality-framework.ts';
import { sharing } from './_shared/quality-signs.ts';

export default schoolRule<'plan', { ontbreekt: 'intern' | 'extern'; aantal: number }>({
  name: 'be-vlg/interne-en-externe-expertise',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-004'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'bl9', article: 'interne en externe deling van expertise' },
  confidence: 'primary',
  parameters: [],
  severity: POLICY_NOT_FILE,
  check: ({ doc, view }, report) => {
    const all = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    if (all.length < 2 || all.some((one) => sharing(one).length === 0)) return;
    for (const ontbreekt of ['intern', 'extern'] as const)
      if (!all.some((one) => sharing(one).includes(ontbreekt)) && doc.data.activiteiten !== undefined)
        report({ at: at(doc, '/activiteiten', 'key'), args: { ontbreekt, aantal: all.length } });
  },
  texts: {
    nl: {
      title: 'Expertise komt van binnen en van buiten de school',
      message: (args) =>
        args.ontbreekt === 'intern'
          ? `Alle ${args.aantal} activiteiten komen van buiten, en nergens delen collega's wat zij weten.`
          : `Alle ${args.aantal} activiteiten blijven binnen de school.`,
      advice: (args) =>
        args.ontbreekt === 'intern'
          ? 'Vul bij overdracht in hoe deelnemers delen wat zij leerden, of plan een interne activiteit.'
          : 'Bekijk of een netwerk, werkbezoek of begeleiding van buiten de school verder helpt.',
    },
    en: {
      title: 'Expertise comes from inside and outside the school',
      message: (args) =>
        args.ontbreekt === 'intern'
          ? `All ${args.aantal} activiteiten come from outside, and nowhere do colleagues share what they know.`
          : `All ${args.aantal} activiteiten stay inside the school.`,
      advice: (args) =>
        args.ontbreekt === 'intern'
          ? 'Fill in at overdracht how participants share what they learnt, or plan an internal activity.'
          : 'See whether a network, visit or guidance from outside helps the school.',
    },
  },
});
