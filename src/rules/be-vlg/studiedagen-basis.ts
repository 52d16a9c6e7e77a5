import { pointerTo } from '../../base/place.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import { suspendedHalfDays, suspendedOn } from '../../figures/study-days.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';
import { halfDays } from '../words.ts';

/** Until then a school could ask for an extra study day; whether it still can was not read. */
const EXTRA_DAYS_UNTIL = '2026-08-31';

export default fileRule<
  'plan',
  { activiteit: string; aantal: string; groep: string; hoogstens: string; extra: boolean }
>({
  name: 'be-vlg/studiedagen-basis',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-DAY-001'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-05-23' },
  basis: { source: 'schooljaar-basis', article: 'art. 3 §3' },
  confidence: 'primary',
  parameters: ['be-vlg/studiedagen-basis'],
  check: ({ doc, context, dates }, report) => {
    if (context.school?.data.instellingstype !== 'basisschool') return;
    const limit = parameterAt('be-vlg/studiedagen-basis', dates.at);
    if (limit === null) return;
    const activities = suspendedOn('studiedag', doc.data.activiteiten ?? []);
    const ordinary = activities.filter(({ lesschorsing }) => lesschorsing?.['extra-dag'] === undefined);
    const withoutExtra = suspendedHalfDays(ordinary);
    const counted = dates.at <= EXTRA_DAYS_UNTIL ? withoutExtra : suspendedHalfDays(activities);
    for (const [group, count] of tooMany(counted, limit.value.toNumber())) {
      const onlyExtra = limit.value.gte(withoutExtra.get(group) ?? 0);
      const index = activities.findLastIndex((activity) => groupOf(activity) === group);
      report({
        at: at(doc, pointerTo('/activiteiten', index), 'key'),
        args: {
          activiteit: activities[index]?.id ?? '',
          aantal: String(count),
          groep: group,
          hoogstens: limit.value.toFixed(),
          extra: onlyExtra,
        },
        restsOn: [limit.dated.confidence],
        ...(onlyExtra ? { atMost: 'warning' as const } : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Lesvrije studiedagen in het basisonderwijs',
      message: (args) =>
        `Met ${args.activiteit} komt de school op ${halfDays(args.aantal)} zonder les (leerlingengroep ${args.groep}); toegestaan: ${args.hoogstens}.`,
      advice: (args) =>
        args.extra
          ? 'Vraag na of een extra studiedag nog kan; het besluit vanaf 1 september 2026 is niet gelezen.'
          : 'Plan de activiteit buiten de lesuren of verklein haar.',
    },
    en: {
      title: 'Study days without lessons in primary education',
      message: (args) =>
        `With ${args.activiteit} ${args.aantal} half lesson days are lost (pupil group ${args.groep}); ${args.hoogstens} are allowed.`,
      advice: (args) =>
        args.extra
          ? 'Ask whether an extra study day is still possible; the decree from 1 September 2026 was not read.'
          : 'Plan the activity outside lesson hours or make it smaller.',
    },
  },
});

/** The groups above the limit; only `alle` when what concerns everybody is too much already. */
function tooMany(counts: ReadonlyMap<string, number>, limit: number): [string, number][] {
  const over = [...counts].filter(([, count]) => count > limit);
  const everyone = over.filter(([group]) => group === 'alle');
  return everyone.length > 0 ? everyone : over;
}

function groupOf(activity: Activiteit): string | null {
  return activity.lesschorsing ? (activity.lesschorsing.leerlingengroep ?? 'alle') : null;
}
