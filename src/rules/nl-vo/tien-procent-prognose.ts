import { euro, percent } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, boardRule } from '../rule.ts';

export default boardRule<{ jaar: string; gepland: string; nodig: string; deel: string }>({
  name: 'nl-vo/tien-procent-prognose',
  scope: 'bestuur',
  kinds: ['bestuur'],
  regime: 'nl-vo',
  notes: ['NL-VO-C05'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 1' },
  confidence: 'primary',
  parameters: ['nl-vo/aandeel-professionalisering'],
  severity: {
    value: 'info',
    why: 'De cao spreekt van wat besteed is; een plan is daarvan nog maar een vooruitblik.',
  },
  check: ({ doc, schools, figure }, report) => {
    // What a plan with mistakes adds is not known.
    if (schools.some(({ broken }) => broken.has('plan') || broken.has('teamplan'))) return;
    for (const [index, base] of (doc.data.grondslagen ?? []).entries()) {
      const needed = figure(doc.file, `tien-procent/${base.jaar}/nodig`);
      const planned = figure(doc.file, `tien-procent/${base.jaar}/gepland`);
      if (needed?.value == null || planned?.value == null || planned.open > 0) continue;
      const share = parameterAt('nl-vo/aandeel-professionalisering', `${base.jaar}-01-01`);
      if (share === null || planned.value.gte(needed.value)) continue;
      report({
        at: at(doc, pointerTo('/grondslagen', index, 'jaar')),
        args: {
          jaar: String(base.jaar),
          gepland: euro(planned.value),
          nodig: euro(needed.value),
          deel: percent(share.value),
        },
      });
    }
  },
  texts: {
    nl: {
      title: ({ percent }) =>
        `De plannen samen halen naar verwachting ${percent('nl-vo/aandeel-professionalisering')}`,
      message: (args) =>
        `Voor ${args.jaar} is ${args.gepland} aan tijd en geld gepland; ${args.deel} van de grondslag is ${args.nodig}.`,
      advice: () =>
        'Controleer of alle plannen, persoonlijke uren en tarieven zijn ingevuld; de cao telt wat aan het eind besteed is.',
    },
    en: {
      title: ({ percent }) =>
        `The plans together are expected to reach ${percent('nl-vo/aandeel-professionalisering')}`,
      message: (args) =>
        `For ${args.jaar} ${args.gepland} in time and money is planned; ${args.deel} of the base is ${args.nodig}.`,
      advice: () =>
        'Check that all plans, personal hours and tariffs are filled in; the agreement counts what is spent in the end.',
    },
  },
});
