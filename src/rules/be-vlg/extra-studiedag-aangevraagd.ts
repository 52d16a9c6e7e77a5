import type { IsoDate } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

/** In this one school year a day was only granted for these subjects. */
const THEMES_IN = '2025-2026';
const THEMES: readonly string[] = ['minimumdoelen', 'effectieve-didactiek', 'klasmanagement'];

export default fileRule<
  'plan',
  { activiteit: string; geval: 'leeg' | 'te-laat' | 'thema'; waarde: string; uiterlijk: string }
>({
  name: 'be-vlg/extra-studiedag-aangevraagd',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-DAY-005'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2020-09-01', until: '2026-08-31' },
  basis: { source: 'kov-extra-studiedag', article: 'aanvraag bij AGODI met het verslag van het LOC' },
  confidence: 'secondary',
  parameters: ['be-vlg/extra-studiedag-maand', 'be-vlg/extra-studiedag-dag'],
  check: ({ doc, context, dates }, report) => {
    if (context.school?.data.instellingstype !== 'basisschool') return;
    const last = deadlineFor(dates.at);
    if (last === null) return;
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const extra = activity.lesschorsing?.['extra-dag'];
      if (extra === undefined) continue;
      const pointer = pointerTo('/activiteiten', index, 'lesschorsing', 'extra-dag');
      const known = { activiteit: activity.id, uiterlijk: last };
      const asked = extra['aangevraagd-op'];
      const missing = (['aangevraagd-op', 'verslag-van'] as const).filter((field) => !extra[field]);
      if (missing.length > 0)
        report({
          at: at(doc, pointer, 'key'),
          args: { ...known, geval: 'leeg', waarde: missing.join(', ') },
        });
      if (asked !== undefined && asked > last)
        report({
          at: at(doc, pointerTo(pointer, 'aangevraagd-op')),
          args: { ...known, geval: 'te-laat', waarde: asked },
        });
      if (doc.data.schooljaar === THEMES_IN && extra.thema !== undefined && !THEMES.includes(extra.thema))
        report({
          at: at(doc, pointerTo(pointer, 'thema')),
          args: { ...known, geval: 'thema', waarde: extra.thema },
        });
    }
  },
  texts: {
    nl: {
      title: 'Een extra studiedag is op tijd en met verslag aangevraagd',
      message: (args) => {
        if (args.geval === 'leeg')
          return `Bij de extra-dag van ${args.activiteit} is niet ingevuld: ${args.waarde}.`;
        return args.geval === 'te-laat'
          ? `De extra studiedag ${args.activiteit} is aangevraagd op ${args.waarde}; dat kon tot en met ${args.uiterlijk}.`
          : `De extra studiedag ${args.activiteit} heeft thema ${args.waarde}; voor 2025-2026 waren er drie thema's.`;
      },
      advice: (args) => {
        if (args.geval === 'leeg')
          return 'Vul aan wanneer de dag gevraagd is en van welk overleg het verslag was.';
        return args.geval === 'te-laat'
          ? 'Zoek een ander moment, of verbeter de datum.'
          : 'Kies minimumdoelen, effectieve-didactiek of klasmanagement, of een ander moment.';
      },
    },
    en: {
      title: 'An extra study day was requested in time and with minutes',
      message: (args) => {
        if (args.geval === 'leeg')
          return `At extra-dag of ${args.activiteit} this is not filled in: ${args.waarde}.`;
        return args.geval === 'te-laat'
          ? `The extra study day ${args.activiteit} was requested on ${args.waarde}; that was possible until ${args.uiterlijk}.`
          : `The extra study day ${args.activiteit} has theme ${args.waarde}; for 2025-2026 there were three themes.`;
      },
      advice: (args) => {
        if (args.geval === 'leeg')
          return 'Fill in when the day was requested and of which session the minutes were.';
        return args.geval === 'te-laat'
          ? 'Find another moment, or mend the date.'
          : 'Choose minimumdoelen, effectieve-didactiek or klasmanagement, or another moment.';
      },
    },
  },
});

/** The last day to ask for an extra day, in the spring before the school year. */
function deadlineFor(start: IsoDate): IsoDate | null {
  const month = parameterAt('be-vlg/extra-studiedag-maand', start);
  const day = parameterAt('be-vlg/extra-studiedag-dag', start);
  if (month === null || day === null) return null;
  const two = (value: string): string => value.padStart(2, '0');
  return `${start.slice(0, 4)}-${two(month.value.toFixed())}-${two(day.value.toFixed())}`;
}
