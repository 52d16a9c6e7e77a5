import { pointerTo } from '../../base/place.ts';
import { suspendedHalfDays, suspendedOn } from '../../figures/study-days.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';
import { halfDays } from '../words.ts';

export default fileRule<
  'plan',
  { activiteit: string; aantal: string; groep: string; hoogstens: string; twijfel: string | null }
>({
  name: 'be-vlg/studiedagen-secundair',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-DAY-002', 'VL-DAY-003'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2001-09-01' },
  basis: { source: 'schooljaar-secundair', article: 'omzendbrief SO 74' },
  confidence: 'primary',
  parameters: ['be-vlg/studiedagen-secundair'],
  check: ({ doc, context, dates }, report) => {
    if (context.school?.data.instellingstype !== 'secundaire-school') return;
    const limit = parameterAt('be-vlg/studiedagen-secundair', dates.at);
    if (limit === null) return;
    const activities = suspendedOn('studiedag', doc.data.activiteiten ?? []);
    for (const [group, count] of suspendedHalfDays(activities)) {
      if (limit.value.gte(count)) continue;
      const index = activities.findLastIndex(
        (activity) => activity.lesschorsing && (activity.lesschorsing.leerlingengroep ?? 'alle') === group,
      );
      report({
        at: at(doc, pointerTo('/activiteiten', index), 'key'),
        args: {
          activiteit: activities[index]?.id ?? '',
          aantal: String(count),
          groep: group,
          hoogstens: limit.value.toFixed(),
          twijfel: limit.dated.doubt ?? null,
        },
        ...(limit.dated.confidence === 'doubtful' ? { atMost: 'warning' as const } : {}),
      });
    }
  },
  texts: {
    nl: {
      title: 'Lesvrije studiedagen in het secundair onderwijs',
      message: (args) =>
        `Met ${args.activiteit} komt de school op ${halfDays(args.aantal)} zonder les (leerlingengroep ${args.groep}); toegestaan: ${args.hoogstens}.`,
      advice: (args) =>
        `Plan de activiteit buiten de lesuren of verklein haar.${args.twijfel === null ? '' : ` ${args.twijfel}`}`,
    },
    en: {
      title: 'Study days without lessons in secondary education',
      message: (args) =>
        `With ${args.activiteit} ${args.aantal} half lesson days are lost (pupil group ${args.groep}); ${args.hoogstens} are allowed.`,
      advice: (args) =>
        `Plan the activity outside lesson hours or make it smaller.${args.twijfel === null ? '' : ' The final decree was not read; exceptions may exist.'}`,
    },
  },
});
