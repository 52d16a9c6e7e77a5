import { pointerTo } from '../../base/place.ts';
import { halvesOf } from '../../figures/study-days.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { activiteit: string; opvang: string }>({
  name: 'be-vlg/opvang-op-studiedag',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-DAY-004'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2026-09-01' },
  basis: { source: 'hervorming-schoolkalender', article: 'definitief besluit niet gelezen' },
  confidence: 'doubtful',
  parameters: [],
  check: ({ doc, context }, report) => {
    if (context.school?.data.instellingstype !== 'basisschool') return;
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      if (halvesOf(activity) === 0) continue;
      const care = activity.lesschorsing?.opvang;
      if (care === 'voor-iedereen' || care === 'op-vraag') continue;
      const suspension = pointerTo('/activiteiten', index, 'lesschorsing');
      report({
        at: care === undefined ? at(doc, suspension, 'key') : at(doc, pointerTo(suspension, 'opvang')),
        args: { activiteit: activity.id, opvang: care ?? '' },
      });
    }
  },
  texts: {
    nl: {
      title: 'Opvang voor leerlingen op een studiedag',
      message: (args) =>
        args.opvang === ''
          ? `Bij lesschorsing van ${args.activiteit} staat niet hoe de leerlingen opgevangen worden.`
          : `Bij ${args.activiteit} staat opvang: ${args.opvang}, maar volgens de aangekondigde hervorming plant een basisschool opvang.`,
      advice: () =>
        'Vul bij opvang in: voor-iedereen of op-vraag. Of opvang altijd of enkel op vraag moet, is niet bevestigd.',
    },
    en: {
      title: 'Care for pupils on a study day',
      message: (args) =>
        args.opvang === ''
          ? `At lesschorsing of ${args.activiteit} it does not say how pupils are cared for.`
          : `${args.activiteit} says opvang: ${args.opvang}, but by the announced reform a primary school plans care.`,
      advice: () =>
        'Fill in at opvang: voor-iedereen or op-vraag. Whether care is always due or on request is not confirmed.',
    },
  },
});
