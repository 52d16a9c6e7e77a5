import { euro, hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { atLeast } from '../../figures/make.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';

const POTS = ['basisrecht-uren', 'basisrecht-geld'] as const;

export default schoolRule<
  'personeel',
  { wie: string; schooljaar: string; gepland: string; beschikbaar: string }
>({
  name: 'nl-vo/recht-niet-verpland',
  scope: 'school',
  kinds: ['personeel'],
  regime: 'nl-vo',
  notes: ['NL-VO-P07', 'NL-VO-P08'],
  force: 'verwacht',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.4 en 17.5' },
  confidence: 'primary',
  parameters: [
    'nl-vo/basisrecht-uren-leraar',
    'nl-vo/basisrecht-uren-oop',
    'nl-vo/basisrecht-geld-leraar',
    'nl-vo/basisrecht-geld-oop',
  ],
  check: ({ doc, view }, report) => {
    const years = plannedYears(view);
    for (const [index, { id }] of (doc.data.medewerkers ?? []).entries())
      for (const pot of POTS)
        for (const year of years) {
          const figure = (part: string) => view.figure(doc.file, `rechten/${id}/${pot}/${year}/${part}`);
          const [planned, left, used] = [figure('gepland'), figure('over'), figure('gebruikt')];
          // What is left of a right is less than the right by what is used; a range is taken at its highest.
          const most = left?.high ?? left?.value;
          if (!planned || !left || !most || !used?.value) continue;
          const available = most.plus(used.value);
          if (atLeast(planned).lte(available)) continue;
          const show = pot === 'basisrecht-uren' ? hours : euro;
          report({
            at: at(doc, pointerTo('/medewerkers', index, 'id')),
            args: {
              wie: id,
              schooljaar: year,
              gepland: show(atLeast(planned)),
              beschikbaar: show(available),
            },
            restsOn: confidencesOf(left),
          });
        }
  },
  texts: {
    nl: {
      title: 'Niet meer gepland dan het basisrecht',
      message: (args) =>
        `Voor ${args.wie} is in ${args.schooljaar} ${args.gepland} van het basisrecht gepland, en er is ${args.beschikbaar}.`,
      advice: () =>
        'Plan minder, laat de werkgever een deel betalen, of ken meer toe in het persoonlijk plan; proplan hours --explain toont waar het gepland is.',
    },
    en: {
      title: 'No more planned than the basic right',
      message: (args) =>
        `For ${args.wie} ${args.gepland} of the basic right is planned in ${args.schooljaar}, and there is ${args.beschikbaar}.`,
      advice: () =>
        'Plan less, let the employer pay a part, or grant more in the personal plan; proplan hours --explain shows where it is planned.',
    },
  },
});

/** The school years that the plans of the school speak of. */
function plannedYears({ plans, personalPlans }: SchoolView): string[] {
  const planned = plans.flatMap(({ data }) => data.schooljaar ?? []);
  const granted = personalPlans.flatMap(({ data }) =>
    (data.toegekend ?? []).map(({ schooljaar }) => schooljaar),
  );
  return [...new Set([...planned, ...granted])];
}
