import { hasOpenCondition } from '../../approval/state.ts';
import type { Doc } from '../../documents/kind.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { at, schoolRule } from '../rule.ts';

type Words = { plan: string } & (
  | { geval: 'nog-niet' }
  | { geval: 'niet' }
  | { geval: 'voorwaarde' | 'advies' | 'nee'; waarde: string; zitting: string }
);

export default schoolRule<'plan', Words>({
  name: 'nl-vo/plan-overleg-pmr',
  scope: 'school',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C03'],
  force: 'cao',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 3; WMS art. 12' },
  confidence: 'primary',
  parameters: [],
  tags: ['goedkeuring'],
  check: ({ doc, view, dates }, report) => {
    const state = view.approval(doc.id);
    if (state === null || view.broken.has('goedkeuring')) return;
    const common = (doc.data.scholen ?? []).length > 1;
    const heard = state.decisions
      .filter(({ competent, doc: { data } }) => competent || substitutes(data, common))
      .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting));
    const last = heard.at(-1);
    if (last === undefined) {
      const started = (planPeriod(doc.data, view.context.land)?.from ?? dates.today) <= dates.today;
      report({
        at: at(doc, '', 'key'),
        args: { plan: doc.id, geval: started ? 'niet' : 'nog-niet' },
        atMost: started ? 'warning' : 'info',
      });
      return;
    }
    if (last.positive) return;
    const { uitkomst, zitting } = last.doc.data;
    const geval = hasOpenCondition(last.doc.data) ? 'voorwaarde' : adviceOnly(uitkomst);
    report({
      // Here, where an exception can stand for who reads consultation otherwise.
      at: at(doc, '', 'key'),
      args: { plan: doc.id, geval, waarde: uitkomst, zitting },
      ...(geval === 'advies' ? { atMost: 'warning' as const } : {}),
    });
  },
  texts: {
    nl: {
      title: 'Over het plan is met de PMR overlegd',
      message: (args) => {
        if (args.geval === 'nog-niet') return `Van ${args.plan} is nog geen overleg met de PMR vastgelegd.`;
        if (args.geval === 'niet')
          return `${args.plan} is begonnen zonder dat overleg met de PMR is vastgelegd.`;
        if (args.geval === 'voorwaarde')
          return `De PMR besloot op ${args.zitting} ${args.waarde} over ${args.plan}, en een voorwaarde staat nog open.`;
        if (args.geval === 'advies')
          return `De uitkomst van ${args.zitting} over ${args.plan} is ${args.waarde}. De cao vraagt overleg; of dat instemming is, is een lezing.`;
        return `De PMR zei op ${args.zitting} nee tegen ${args.plan}: ${args.waarde}. Dit leest overleg als instemming (WMS art. 12).`;
      },
      advice: (args) => {
        if (args.geval === 'nog-niet' || args.geval === 'niet')
          return 'Bespreek het plan met de PMR en leg de uitkomst vast met proplan approve.';
        if (args.geval === 'voorwaarde')
          return 'Vervul de voorwaarde en zet de dag bij voldaan-op, of overleg opnieuw.';
        return 'Overleg opnieuw; wie overleg anders leest, legt dat met reden vast als uitzondering.';
      },
    },
    en: {
      title: 'The plan was discussed with the PMR',
      message: (args) => {
        if (args.geval === 'nog-niet') return `No consultation of the PMR is recorded for ${args.plan} yet.`;
        if (args.geval === 'niet')
          return `${args.plan} has begun without a recorded consultation of the PMR.`;
        if (args.geval === 'voorwaarde')
          return `On ${args.zitting} the PMR decided ${args.waarde} on ${args.plan}, and a condition is still open.`;
        if (args.geval === 'advies')
          return `The outcome of ${args.zitting} on ${args.plan} is ${args.waarde}. The agreement asks consultation; whether that is consent, is a reading.`;
        return `On ${args.zitting} the PMR said no to ${args.plan}: ${args.waarde}. This reads consultation as consent (WMS art. 12).`;
      },
      advice: (args) => {
        if (args.geval === 'nog-niet' || args.geval === 'niet')
          return 'Discuss the plan with the PMR and record the outcome with proplan approve.';
        if (args.geval === 'voorwaarde')
          return 'Meet the condition and put the day at voldaan-op, or consult again.';
        return 'Consult again; who reads consultation otherwise records that with a reason as an exception.';
      },
    },
  },
});

/** The disputes committee may consent in the PMR's place (WMS art. 32); the PGMR speaks on what schools share. */
function substitutes(data: Doc<'goedkeuring'>['data'], common: boolean): boolean {
  return data.uitkomst === 'vervangende-toestemming' || (common && data.orgaan === 'pgmr');
}

/** Talks without a result and advice leave the decision with the school. */
function adviceOnly(outcome: string): 'advies' | 'nee' {
  return outcome === 'negatief-advies' || outcome === 'enkel-onderhandeld' ? 'advies' : 'nee';
}
