import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { at, boardRule } from '../rule.ts';

export default boardRule<{ jaar: string; gepland: string; nodig: string }>({
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
      if (planned.value.gte(needed.value)) continue;
      report({
        at: at(doc, pointerTo('/grondslagen', index, 'jaar')),
        args: { jaar: String(base.jaar), gepland: euro(planned.value), nodig: euro(needed.value) },
      });
    }
  },
  texts: {
    nl: {
      title: 'De plannen samen halen naar verwachting tien procent',
      message: (args) =>
        `Voor ${args.jaar} is ${args.gepland} aan tijd en geld gepland; tien procent van de grondslag is ${args.nodig}.`,
      advice: () =>
        'Controleer of alle plannen, persoonlijke uren en tarieven zijn ingevuld; de cao telt wat aan het eind besteed is.',
    },
    en: {
      title: 'The plans together are expected to reach ten percent',
      message: (args) =>
        `For ${args.jaar} ${args.gepland} in time and money is planned; ten percent of the base is ${args.nodig}.`,
      advice: () =>
        'Check that all plans, personal hours and tariffs are filled in; the agreement counts what is spent in the end.',
    },
  },
});
