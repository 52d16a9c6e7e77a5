import { pointerTo } from '../../base/place.ts';
import { unservedGoals } from '../goals.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { doel: string }>({
  name: 'be-vlg/prioritair-doel-heeft-activiteit',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-001'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'bl9', article: 'de vorming volgt de prioritaire doelen van de school' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const { goal, index } of unservedGoals(doc, view))
      if (goal.prioritair === true)
        report({ at: at(doc, pointerTo('/doelen', index, 'id')), args: { doel: goal.id } });
  },
  texts: {
    nl: {
      title: 'Aan elk prioritair doel wordt gewerkt',
      message: (args) => `${args.doel} is prioritair, maar geen enkele activiteit werkt eraan.`,
      advice: (args) =>
        `Noem ${args.doel} bij een activiteit, of zeg bij schooljaren wanneer het aan de beurt is.`,
    },
    en: {
      title: 'Every priority goal is worked on',
      message: (args) => `${args.doel} is a priority, but no activity works on it.`,
      advice: (args) => `Name ${args.doel} at an activity, or say at schooljaren when its turn comes.`,
    },
  },
});
