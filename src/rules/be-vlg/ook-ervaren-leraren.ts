import type { Activiteit } from '../../documents/generated/types.ts';
import type { SchoolView } from '../input.ts';
import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { aantal: number }>({
  name: 'be-vlg/ook-ervaren-leraren',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-ROK-007'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'onderwijsspiegel', article: 'ervaren leraren krijgen weinig gerichte feedback' },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'De Onderwijsspiegel beschrijft een zwakte van veel scholen en legt niets op.',
  },
  check: ({ doc, view }, report) => {
    const all = plansTogether(doc, view).flatMap((plan) => plan.data.activiteiten ?? []);
    if (all.length === 0 || doc.data.activiteiten === undefined) return;
    const starters = knownStarters(view);
    if (all.every((activity) => isForStarters(activity, starters)))
      report({ at: at(doc, '/activiteiten', 'key'), args: { aantal: all.length } });
  },
  texts: {
    nl: {
      title: 'Ook ervaren leraren komen aan bod',
      message: (args) => `Onder activiteiten staat enkel aanbod voor starters (${args.aantal}).`,
      advice: () => "Voeg iets toe voor wie al langer lesgeeft, of noem die collega's bij deelnemers.",
    },
    en: {
      title: 'Experienced teachers are served too',
      message: (args) => `Under activiteiten there is only something for starters (${args.aantal}).`,
      advice: () => 'Add something for those who teach longer, or name those colleagues at deelnemers.',
    },
  },
});

function knownStarters(view: SchoolView): ReadonlySet<string> {
  const people = view.registers.flatMap((register) => register.data.medewerkers ?? []);
  return new Set(people.filter((person) => person['starter-sinds'] !== undefined).map(({ id }) => id));
}

function isForStarters(activity: Activiteit, starters: ReadonlySet<string>): boolean {
  if (activity.aard === 'aanvangsbegeleiding') return true;
  const people = activity.deelnemers ?? [];
  return (
    people.length > 0 &&
    people.every(({ medewerker }) => medewerker !== undefined && starters.has(medewerker))
  );
}
