import { pointerTo } from '../../base/place.ts';
import { suspendedHalfDays, suspendedOn } from '../../figures/study-days.ts';
import type { ParameterId } from '../../law/generated/parameter-id.ts';
import { parameterAt } from '../../law/lookup.ts';
import type { Context } from '../../read/context.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { activiteit: string; aantal: number; hoogstens: number; twijfel: string }>({
  name: 'be-vlg/facultatieve-dag-als-studiedag',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-DAY-006'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-09-01' },
  basis: { source: 'hervorming-schoolkalender', article: 'definitief besluit niet gelezen' },
  confidence: 'doubtful',
  parameters: [
    'be-vlg/facultatieve-dagen-basis',
    'be-vlg/facultatieve-dagen-secundair',
    'be-vlg/facultatieve-dagen-buso',
  ],
  check: ({ doc, context, dates }, report) => {
    const id = parameterOf(context);
    const limit = id === null ? null : parameterAt(id, dates.at);
    if (limit === null) return;
    const activities = suspendedOn('facultatieve-dag', doc.data.activiteiten ?? []);
    const most = Math.max(0, ...suspendedHalfDays(activities).values());
    if (limit.value.gte(most)) return;
    const index = activities.findLastIndex(({ lesschorsing }) => lesschorsing !== undefined);
    report({
      at: at(doc, pointerTo('/activiteiten', index, 'id')),
      args: {
        activiteit: activities[index]?.id ?? '',
        aantal: most,
        hoogstens: limit.value.toNumber(),
        twijfel: limit.dated.doubt ?? '',
      },
      restsOn: [limit.dated.confidence],
    });
  },
  texts: {
    nl: {
      title: 'Facultatieve dagen worden geen extra studiedagen',
      message: (args) =>
        `Met ${args.activiteit} gaan ${args.aantal} halve facultatieve dagen naar studiedagen; gevonden is hoogstens ${args.hoogstens}.`,
      advice: (args) => `Kies een ander moment. ${args.twijfel}`,
    },
    en: {
      title: 'Facultative days do not become extra study days',
      message: (args) =>
        `With ${args.activiteit} ${args.aantal} facultative half days go to study days; at most ${args.hoogstens} was found.`,
      advice: (args) => `Choose another moment. ${args.twijfel}`,
    },
  },
});

/** The number for a kind of school; a secondary school that does not say whether it is special has the larger one. */
function parameterOf({ school }: Context): ParameterId | null {
  const { instellingstype, onderwijstype } = school?.data ?? {};
  if (instellingstype === 'basisschool') return 'be-vlg/facultatieve-dagen-basis';
  if (instellingstype !== 'secundaire-school') return null;
  return onderwijstype === 'gewoon'
    ? 'be-vlg/facultatieve-dagen-secundair'
    : 'be-vlg/facultatieve-dagen-buso';
}
