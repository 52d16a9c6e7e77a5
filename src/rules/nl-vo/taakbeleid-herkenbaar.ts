import { Decimal } from '../../base/decimal.ts';
import { hours } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { confidencesOf } from '../../figures/figure.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'personeel', { wie: string; waarde: string; recht: string; schooljaar: string }>({
  name: 'nl-vo/taakbeleid-herkenbaar',
  scope: 'school',
  kinds: ['personeel'],
  regime: 'nl-vo',
  notes: ['NL-VO-C19'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.8 lid 2' },
  confidence: 'primary',
  parameters: ['nl-vo/basisrecht-uren-leraar', 'nl-vo/basisrecht-uren-oop'],
  severity: {
    value: 'warning',
    why: 'De cao laat toe dat de eigen uren elders in de jaartaak staan; dat moet dan aangetoond worden.',
  },
  check: ({ doc, view }, report) => {
    for (const [index, { id, jaartaak }] of (doc.data.medewerkers ?? []).entries()) {
      const written = jaartaak?.deskundigheidsbevordering;
      if (jaartaak === undefined || written === undefined) continue;
      const right = view.right(doc.file, id, 'basisrecht-uren', jaartaak.schooljaar);
      const least = right?.low ?? right?.value ?? null;
      if (right === null || least === null || new Decimal(written).gte(least)) continue;
      const shown = view.personalPlans.some(
        ({ data }) =>
          data.medewerker === id &&
          data.toegekend?.some(
            ({ recht, schooljaar, uren }) =>
              recht === 'basisrecht-uren' && schooljaar === jaartaak.schooljaar && least.lte(uren ?? 0),
          ),
      );
      if (shown) continue;
      report({
        at: at(doc, pointerTo('/medewerkers', index, 'jaartaak', 'deskundigheidsbevordering')),
        args: { wie: id, waarde: hours(written), recht: hours(least), schooljaar: jaartaak.schooljaar },
        restsOn: confidencesOf(right),
      });
    }
  },
  texts: {
    nl: {
      title: 'De jaartaak laat het basisrecht zien',
      message: (args) =>
        `De jaartaak ${args.schooljaar} van ${args.wie} heeft ${args.waarde} deskundigheidsbevordering; het basisrecht is ${args.recht}.`,
      advice: () =>
        'Toon aan waar de overige eigen uren staan, bijvoorbeeld bij toegekend in het persoonlijk plan.',
    },
    en: {
      title: 'The yearly task shows the basic right',
      message: (args) =>
        `The yearly task ${args.schooljaar} of ${args.wie} holds ${args.waarde} of professional development; the basic right is ${args.recht}.`,
      advice: () => 'Show where the other own hours stand, for instance at toegekend in the personal plan.',
    },
  },
});
