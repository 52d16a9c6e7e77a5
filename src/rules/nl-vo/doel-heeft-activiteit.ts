import { pointerTo } from '../../base/place.ts';
import { unservedGoals } from '../goals.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan', { wat: string; soort: 'doel' | 'activiteit' }>({
  name: 'nl-vo/doel-heeft-activiteit',
  scope: 'school',
  kinds: ['plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C04'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: {
    document: 'Handreiking professionaliseren (Voion, 2014) bij CAO VO 2014-2015 art. 17.2 lid 3',
    article: 'collectief professionaliseringsplan',
    url: 'https://www.voion.nl/programmalijnen/loopbaan-en-professionalisering/financieringsmiddelen-voor-professionalisering/algemene-financieringsmiddelen/cao-voortgezet-onderwijs',
  },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const { goal, index } of unservedGoals(doc, view))
      report({ at: at(doc, pointerTo('/doelen', index, 'id')), args: { wat: goal.id, soort: 'doel' } });
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const shared = activity['activiteit-van'] !== undefined;
      const ownChoice = activity['uren-uit'] === 'basisrecht' && activity.opgedragen !== true;
      if (shared || ownChoice || (activity.doelen ?? []).length > 0) continue;
      report({
        at: at(doc, pointerTo('/activiteiten', index, 'id')),
        args: { wat: activity.id, soort: 'activiteit' },
      });
    }
  },
  texts: {
    nl: {
      title: 'Elk doel heeft een activiteit en elke activiteit een doel',
      message: (args) =>
        args.soort === 'doel'
          ? `Geen enkele activiteit noemt het doel ${args.wat}.`
          : `Activiteit ${args.wat} noemt geen enkel doel.`,
      advice: (args) =>
        args.soort === 'doel'
          ? 'Noem het doel bij een activiteit, of zeg met schooljaren wanneer het aan de beurt is.'
          : 'Zet bij doelen het kenmerk van een doel van het plan of het kader.',
    },
    en: {
      title: 'Each goal has an activity and each activity a goal',
      message: (args) =>
        args.soort === 'doel'
          ? `No activity at all names the goal ${args.wat}.`
          : `Activity ${args.wat} names no goal at all.`,
      advice: (args) =>
        args.soort === 'doel'
          ? 'Name the goal at an activity, or say with schooljaren when its turn comes.'
          : 'Put at doelen the identifier of a goal of the plan or the framework.',
    },
  },
});
