import { addYears } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'personeel', { wie: string; vertrek: string; jaren: string }>({
  name: 'algemeen/bewaartermijn-verstreken',
  scope: 'bestand',
  kinds: ['personeel'],
  regime: 'algemeen',
  notes: ['NL-ALL-P05'],
  force: 'verwacht',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-05-25' },
  basis: { source: 'bewaartermijnen', article: 'gebruik, geen wettelijke termijn' },
  confidence: 'secondary',
  parameters: ['algemeen/bewaartermijn-jaren'],
  check: ({ doc, context, dates }, report) => {
    // The term is one of Dutch practice; for Flanders none was found.
    const term = context.land === 'nl' ? parameterAt('algemeen/bewaartermijn-jaren', dates.today) : null;
    if (term === null) return;
    for (const [index, { id, dienstverbanden = [] }] of (doc.data.medewerkers ?? []).entries()) {
      const ends = dienstverbanden.map(({ tot }) => tot ?? null);
      const left = ends.includes(null) ? null : ends.toSorted().at(-1);
      if (left == null || dates.today <= addYears(left, term.value.toNumber())) continue;
      report({
        at: at(doc, pointerTo('/medewerkers', index, 'id')),
        args: { wie: id, vertrek: left, jaren: term.value.toFixed() },
        restsOn: [term.dated.confidence],
      });
    }
  },
  texts: {
    nl: {
      title: 'Wie lang weg is, staat niet meer in de bestanden',
      message: (args) =>
        `${args.wie} is uit dienst sinds ${args.vertrek}; gebruikelijk is dat gegevens na ${args.jaren} jaar weg zijn.`,
      advice: () =>
        'Verwijder de medewerker hier en in de persoonlijke documenten. Git bewaart wat eerder stond, dus ruim ook dat op.',
    },
    en: {
      title: 'Who left long ago is no longer in the files',
      message: (args) =>
        `${args.wie} left on ${args.vertrek}; it is customary that data are gone after ${args.jaren} years.`,
      advice: () =>
        'Remove the employee here and in the personal documents. Git keeps what stood before, so clear that too.',
    },
  },
});
