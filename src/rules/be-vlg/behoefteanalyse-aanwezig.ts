import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

/** Levels of need that speak of the school, next to those of one person. */
const OF_SCHOOL: readonly string[] = ['school', 'team'];

export default schoolRule<'plan', { plan: string; ontbreekt: 'alles' | 'noden' | 'school' | 'persoon' }>({
  name: 'be-vlg/behoefteanalyse-aanwezig',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-005', 'VL-ROK-002'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'pagina-middelen', article: 'het plan steunt op een behoefteanalyse' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const analyses = plansTogether(doc, view).flatMap((plan) => plan.data.behoefteanalyse ?? []);
    const needs = analyses.flatMap((analysis) => analysis.noden ?? []);
    if (analyses.length === 0) {
      report({ at: at(doc, '', 'key'), args: { plan: doc.id, ontbreekt: 'alles' } });
      return;
    }
    if (doc.data.behoefteanalyse === undefined) return;
    const place = at(doc, '/behoefteanalyse', 'key');
    if (needs.length === 0) {
      report({ at: place, args: { plan: doc.id, ontbreekt: 'noden' } });
      return;
    }
    const levels = needs.map(({ niveau }) => niveau);
    if (levels.includes(undefined)) return;
    if (!levels.some((level) => OF_SCHOOL.includes(level ?? '')))
      report({ at: place, args: { plan: doc.id, ontbreekt: 'school' }, atMost: 'info' });
    if (!levels.includes('persoon'))
      report({ at: place, args: { plan: doc.id, ontbreekt: 'persoon' }, atMost: 'info' });
  },
  texts: {
    nl: {
      title: 'Het plan steunt op een behoefteanalyse',
      message: (args) => {
        if (args.ontbreekt === 'alles')
          return `${args.plan} heeft geen behoefteanalyse; het ministerie verwacht dat het plan daarop steunt.`;
        if (args.ontbreekt === 'noden') return `De behoefteanalyse van ${args.plan} noemt geen enkele nood.`;
        return args.ontbreekt === 'school'
          ? `De behoefteanalyse van ${args.plan} noemt geen nood van de school of een team.`
          : `De behoefteanalyse van ${args.plan} noemt geen nood van een leraar of ander personeelslid.`;
      },
      advice: (args) =>
        args.ontbreekt === 'alles' || args.ontbreekt === 'noden'
          ? 'Vul onder behoefteanalyse in wanneer de noden bekend waren, en elke nood met haar bron.'
          : `Voeg een nood toe met niveau: ${args.ontbreekt}, als die er is.`,
    },
    en: {
      title: 'The plan rests on a needs analysis',
      message: (args) => {
        if (args.ontbreekt === 'alles')
          return `${args.plan} has no behoefteanalyse; the ministry expects the plan to rest on one.`;
        if (args.ontbreekt === 'noden') return `The behoefteanalyse of ${args.plan} names no need.`;
        return args.ontbreekt === 'school'
          ? `The behoefteanalyse of ${args.plan} names no need of the school or a team.`
          : `The behoefteanalyse of ${args.plan} names no need of a teacher or other member of staff.`;
      },
      advice: (args) =>
        args.ontbreekt === 'alles' || args.ontbreekt === 'noden'
          ? 'Fill in under behoefteanalyse when the needs were known, and each need with its source.'
          : `Add a need with niveau: ${args.ontbreekt}, if there is one.`,
    },
  },
});
