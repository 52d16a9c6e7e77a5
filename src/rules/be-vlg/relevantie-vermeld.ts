import { pointerTo } from '../../base/place.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import type { Doc } from '../../documents/kind.ts';
import { at, schoolRule } from '../rule.ts';
import { isTrainingMoney, payersOf } from './_shared/training-money.ts';

export default schoolRule<'plan', { activiteit: string; budget: string }>({
  name: 'be-vlg/relevantie-vermeld',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-MON-007'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet-middelen', article: 'art. 9-11' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      // A shared activity states its relevance in the plan that organises it.
      if (activity['activiteit-van'] !== undefined || isRelevant(activity, doc)) continue;
      const paying = (activity.kosten ?? [])
        .flatMap(payersOf)
        .find((budget) => isTrainingMoney(budget, view.schools));
      if (paying === undefined) continue;
      report({
        at: at(doc, pointerTo('/activiteiten', index), 'key'),
        args: { activiteit: activity.id, budget: paying },
      });
    }
  },
  texts: {
    nl: {
      title: 'Elke betaalde activiteit zegt waarom ze nuttig is',
      message: (args) =>
        `${args.activiteit} wordt betaald uit ${args.budget}, maar nergens staat waarom ze nuttig is voor personeelslid of team.`,
      advice: (args) =>
        `Vul bij ${args.activiteit} relevantie in, of verwijs naar een doel met een omschrijving.`,
    },
    en: {
      title: 'Every paid activity says why it is useful',
      message: (args) =>
        `${args.activiteit} is paid from ${args.budget}, but nowhere it says why it is useful for staff or team.`,
      advice: (args) => `Fill in relevantie at ${args.activiteit}, or refer to a goal with a description.`,
    },
  },
});

/** It says so itself, or a goal or need that it names does; a goal in another document is taken to. */
function isRelevant(activity: Activiteit, doc: Doc<'plan'>): boolean {
  if (activity.relevantie?.trim()) return true;
  const described = [...(doc.data.doelen ?? []), ...(doc.data.behoefteanalyse?.noden ?? [])];
  return [...(activity.doelen ?? []), ...(activity.noden ?? [])].some((id) => {
    const own = described.find((one) => one.id === id);
    return own === undefined || Boolean(own.omschrijving?.trim());
  });
}
