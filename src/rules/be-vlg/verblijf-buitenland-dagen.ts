import { pointerTo } from '../../base/place.ts';
import type { Activiteit } from '../../documents/generated/types.ts';
import type { ParameterId } from '../../law/generated/parameter-id.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

type Kind = NonNullable<NonNullable<Activiteit['mobiliteit']>['soort']>;

const LONGEST: Readonly<Partial<Record<Kind, ParameterId>>> = {
  meekijken: 'be-vlg/meekijken-dagen-maximum',
  lesopdracht: 'be-vlg/lesopdracht-dagen-maximum',
  cursus: 'be-vlg/cursus-dagen-maximum',
};

export default fileRule<
  'plan',
  { activiteit: string; soort: string; dagen: number; minstens: string; hoogstens: string }
>({
  name: 'be-vlg/verblijf-buitenland-dagen',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-INT-001'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2021-01-01' },
  basis: { source: 'erasmus-verblijf', article: 'duur van verblijven, 2021-2027' },
  confidence: 'secondary',
  parameters: [
    'be-vlg/verblijf-dagen-minimum',
    'be-vlg/meekijken-dagen-maximum',
    'be-vlg/lesopdracht-dagen-maximum',
    'be-vlg/cursus-dagen-maximum',
  ],
  check: ({ doc, dates }, report) => {
    const least = parameterAt('be-vlg/verblijf-dagen-minimum', dates.at);
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const { soort, dagen } = activity.mobiliteit ?? {};
      if (soort === undefined || dagen === undefined) continue;
      const id = LONGEST[soort];
      const most = id === undefined ? null : parameterAt(id, dates.at);
      if (least === null || most === null) continue;
      if (least.value.lte(dagen) && most.value.gte(dagen)) continue;
      report({
        at: at(doc, pointerTo('/activiteiten', index, 'mobiliteit', 'dagen')),
        args: {
          activiteit: activity.id,
          soort,
          dagen,
          minstens: least.value.toFixed(),
          hoogstens: most.value.toFixed(),
        },
        restsOn: [least.dated.confidence, most.dated.confidence],
      });
    }
  },
  texts: {
    nl: {
      title: 'Een verblijf met Erasmus heeft een kortste en langste duur',
      message: (args) =>
        `${args.activiteit} duurt ${args.dagen} dagen; Erasmus betaalt voor ${args.soort} ${args.minstens} tot ${args.hoogstens} dagen.`,
      advice: () => 'Pas het aantal dagen aan, als Erasmus dit verblijf betaalt.',
    },
    en: {
      title: 'A stay with Erasmus has a shortest and longest length',
      message: (args) =>
        `${args.activiteit} lasts ${args.dagen} days; Erasmus pays for ${args.soort} ${args.minstens} to ${args.hoogstens} days.`,
      advice: () => 'Adapt the number of days, if Erasmus pays for this stay.',
    },
  },
});
