import { addDays, addMonths } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import { planPeriod } from '../../documents/plan-period.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { plan: string; zitting: string; streefdag: string }>({
  name: 'be-vlg/goedkeuring-vroeg-in-schooljaar',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-APP-006'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'doubtful',
  parameters: ['be-vlg/goedkeuring-maand'],
  check: ({ doc, view, dates }, report) => {
    const month = parameterAt('be-vlg/goedkeuring-maand', dates.at);
    const start = planPeriod(doc.data, view.context.land)?.from;
    if (month === null || start === undefined) return;
    const first = (view.approval(doc.id)?.decisions ?? [])
      .filter(({ positive, competent }) => positive && competent)
      .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting))[0];
    const begin = `${start.slice(0, 4)}-${String(month.value.toNumber()).padStart(2, '0')}-01`;
    const streefdag = addDays(addMonths(begin, 1), -1);
    if (first === undefined || first.doc.data.zitting <= streefdag) return;
    report({
      at: at(first.doc, pointerTo('', 'zitting')),
      args: { plan: doc.id, zitting: first.doc.data.zitting, streefdag },
    });
  },
  texts: {
    nl: {
      title: 'De goedkeuring valt vroeg in het schooljaar',
      message: (args) =>
        `${args.plan} is pas goedgekeurd op ${args.zitting}; een wettelijke termijn is er niet, ${args.streefdag} is een streefdag.`,
      advice: () => 'Leg het volgende plan voor voor het schooljaar begint, of kort daarna.',
    },
    en: {
      title: 'Approval comes early in the school year',
      message: (args) =>
        `${args.plan} was approved on ${args.zitting} only; there is no legal term, ${args.streefdag} is a target.`,
      advice: () => 'Submit the next plan before the school year begins, or soon after.',
    },
  },
});
