import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { activiteit: string }>({
  name: 'be-vlg/activiteit-hangt-vast',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-PLAN-004'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Het decreet vraagt samenhang; het zegt niet dat elke activiteit apart een doel of nood moet noemen.',
  },
  check: ({ doc }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      // A reserved slot gets its subject later; a shared activity is tied in the plan that organises it.
      if (activity.wanneer?.voorbehouden || activity['activiteit-van'] !== undefined) continue;
      if ((activity.noden ?? []).length > 0 || (activity.doelen ?? []).length > 0) continue;
      report({
        at: at(doc, pointerTo('/activiteiten', index), 'key'),
        args: { activiteit: activity.id },
      });
    }
  },
  texts: {
    nl: {
      title: 'Elke activiteit hangt vast aan een nood of een doel',
      message: (args) =>
        `${args.activiteit} noemt geen nood en geen doel; het decreet vraagt een plan met samenhang.`,
      advice: (args) => `Zet bij ${args.activiteit} onder doelen of noden waaraan de activiteit werkt.`,
    },
    en: {
      title: 'Every activity is tied to a need or a goal',
      message: (args) => `${args.activiteit} names no need and no goal; the decree asks for a coherent plan.`,
      advice: (args) => `Put under doelen or noden of ${args.activiteit} what it works on.`,
    },
  },
});
