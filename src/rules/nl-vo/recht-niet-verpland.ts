import { ZERO } from '../../base/decimal.ts';
import { euro, hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { roomOf } from '../../figures/ledger/pots.ts';
import { atLeast } from '../../figures/make.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';

const POTS = ['basisrecht-uren', 'basisrecht-geld'] as const;

export default schoolRule<
  'personeel',
  { wie: string; schooljaar: string; gepland: string; gebruikt: string; beschikbaar: string }
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
          const balance = view.balance(doc.file, id, pot, year);
          // What takes all there is and more, is told at what was used: here is what is still to come.
          const toCome = balance?.planned ? atLeast(balance.planned) : ZERO;
          const available = balance && toCome.gt(0) ? roomOf(balance) : null;
          if (!balance?.used || available === null) continue;
          const used = atLeast(balance.used);
          if (toCome.plus(used).lte(available)) continue;
          const show = pot === 'basisrecht-uren' ? hours : euro;
          report({
            at: at(doc, pointerTo('/medewerkers', index, 'id')),
            args: {
              wie: id,
              schooljaar: year,
              gepland: show(toCome),
              gebruikt: used.isZero() ? '' : show(used),
              beschikbaar: show(available),
            },
            restsOn: confidencesOf(balance.right),
          });
        }
  },
  texts: {
    nl: {
      title: 'Niet meer gepland dan het basisrecht',
      message: (args) =>
        args.gebruikt === ''
          ? `Voor ${args.wie} is in ${args.schooljaar} ${args.gepland} van het basisrecht gepland, en er is ${args.beschikbaar}.`
          : `Voor ${args.wie} is in ${args.schooljaar} nog ${args.gepland} van het basisrecht gepland en ${args.gebruikt} gebruikt, en er is ${args.beschikbaar}.`,
      advice: () =>
        'Plan minder, laat de werkgever een deel betalen, of ken meer toe in het persoonlijk plan; proplan hours --explain toont waar het gepland is.',
    },
    en: {
      title: 'No more planned than the basic right',
      message: (args) =>
        args.gebruikt === ''
          ? `For ${args.wie} ${args.gepland} of the basic right is planned in ${args.schooljaar}, and there is ${args.beschikbaar}.`
          : `For ${args.wie} ${args.gepland} of the basic right is still planned in ${args.schooljaar} and ${args.gebruikt} used, and there is ${args.beschikbaar}.`,
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
