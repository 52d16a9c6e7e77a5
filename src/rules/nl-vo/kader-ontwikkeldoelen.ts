import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'kader', { waar: string; ontbreekt: string; geval: 'geen' | 'los' }>({
  name: 'nl-vo/kader-ontwikkeldoelen',
  scope: 'bestand',
  kinds: ['kader'],
  regime: 'nl-vo',
  notes: ['NL-VO-K02'],
  force: 'cao',
  addressee: 'bestuur',
  level: 'bestuur',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.2 lid 2 onder a' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const goals = doc.data.ontwikkeldoelen;
    const organisation = goals?.organisatie ?? [];
    const staff = goals?.medewerkers ?? [];
    const written = doc.data.hoofdstukken?.some(
      ({ onderdeel, tekst }) => onderdeel === 'ontwikkelthemas' && tekst?.trim(),
    );
    for (const kind of ['organisatie', 'medewerkers'] as const)
      if ((goals?.[kind] ?? []).length === 0)
        report({
          at: goals ? at(doc, '/ontwikkeldoelen', 'key') : at(doc, '', 'key'),
          args: { waar: goals ? 'ontwikkeldoelen' : doc.id, ontbreekt: kind, geval: 'geen' },
          ...(written ? { atMost: 'info' as const } : {}),
        });
    if (organisation.length === 0 || staff.length === 0) return;
    const named = new Set(staff.flatMap((goal) => goal.organisatiedoelen ?? []));
    const apart = [
      ...organisation.map((goal, index) => ({
        goal,
        index,
        kind: 'organisatie',
        linked: named.has(goal.id),
      })),
      ...staff.map((goal, index) => ({
        goal,
        index,
        kind: 'medewerkers',
        linked: (goal.organisatiedoelen ?? []).length > 0,
      })),
    ].filter(({ linked }) => !linked);
    for (const { goal, index, kind } of apart)
      report({
        at: at(doc, pointerTo('/ontwikkeldoelen', kind, index, 'id')),
        args: { waar: goal.id, ontbreekt: kind, geval: 'los' },
        ...(named.size > 0 ? { atMost: 'warning' as const } : {}),
      });
  },
  texts: {
    nl: {
      title: 'Het kader noemt doelen van organisatie en medewerkers in samenhang',
      message: (args) => {
        if (args.geval === 'geen') return `Bij ${args.waar} staat geen enkel doel onder ${args.ontbreekt}.`;
        return args.ontbreekt === 'organisatie'
          ? `Geen doel van medewerkers noemt ${args.waar}, en de cao vraagt de doelen in samenhang.`
          : `${args.waar} noemt geen doel van de organisatie, en de cao vraagt de doelen in samenhang.`;
      },
      advice: (args) =>
        args.geval === 'geen'
          ? `Schrijf onder ontwikkeldoelen minstens één doel bij ${args.ontbreekt}.`
          : 'Noem bij organisatiedoelen welk doel van de organisatie erbij hoort.',
    },
    en: {
      title: 'The framework names goals of organisation and employees in coherence',
      message: (args) => {
        if (args.geval === 'geen') return `${args.waar} has no goal at all under ${args.ontbreekt}.`;
        return args.ontbreekt === 'organisatie'
          ? `No goal of employees names ${args.waar}, and the agreement asks for goals in coherence.`
          : `${args.waar} names no goal of the organisation, and the agreement asks for goals in coherence.`;
      },
      advice: (args) =>
        args.geval === 'geen'
          ? `Write at least one goal at ${args.ontbreekt} under ontwikkeldoelen.`
          : 'Name at organisatiedoelen which goal of the organisation it belongs to.',
    },
  },
});
