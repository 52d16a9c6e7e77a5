import { pointerTo } from '../../base/place.ts';
import { type ShortGrant, shortGrants } from '../grants.ts';
import { at, schoolRule } from '../rule.ts';
import { leadsSchool } from './_shared/school-leader.ts';

export default schoolRule<
  'personeel' | 'persoonlijk-plan',
  | { geval: 'niet-in-register'; wie: string }
  | { geval: 'niet-gezegd'; wie: string }
  | (ShortGrant['args'] & { geval: 'budget'; wie: string })
>({
  name: 'nl-po/schoolleider',
  scope: 'school',
  kinds: ['personeel', 'persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P06'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2013-01-01' },
  basis: {
    document: 'CAO PO (Schoolleidersregister PO, rechten en plichten)',
    article: 'art. 9.11 en 9.12',
    url: 'https://www.schoolleidersregisterpo.nl/besturen/rechten-en-plichten',
  },
  confidence: 'secondary',
  parameters: ['nl-po/geld-schoolleider'],
  check: ({ doc, view, dates }, report) => {
    if (doc.soort === 'persoonlijk-plan') {
      const wie = doc.data.medewerker;
      if (!leadsSchool(wie, dates.at, view)) return;
      for (const short of shortGrants(doc, view, ['basisrecht-geld']))
        report({ ...short, args: { ...short.args, geval: 'budget', wie } });
      return;
    }
    for (const [index, person] of (doc.data.medewerkers ?? []).entries()) {
      const registered = person.schoolleidersregister;
      if (registered === true || !leadsSchool(person.id, dates.at, view)) continue;
      const pointer = pointerTo('/medewerkers', index);
      if (registered === false)
        report({
          at: at(doc, pointerTo(pointer, 'schoolleidersregister'), 'key'),
          args: { geval: 'niet-in-register', wie: person.id },
        });
      else
        report({
          at: at(doc, pointerTo(pointer, 'id')),
          args: { geval: 'niet-gezegd', wie: person.id },
          atMost: 'info',
        });
    }
  },
  texts: {
    nl: {
      title: 'Een schoolleider staat in het register en heeft een eigen budget',
      message: (args) => {
        if (args.geval === 'niet-in-register')
          return `${args.wie} leidt een school, maar staat volgens schoolleidersregister niet in het Schoolleidersregister PO.`;
        if (args.geval === 'niet-gezegd')
          return `Van ${args.wie}, die een school leidt, is niet gezegd of er een registratie is.`;
        return args.zeker
          ? `Voor ${args.schooljaar} is ${args.waarde} toegekend aan ${args.wie}, maar het budget van een schoolleider is ${args.recht}.`
          : `Voor ${args.schooljaar} is ${args.waarde} toegekend aan ${args.wie}; in de ruimste lezing is het budget ${args.recht}.`;
      },
      advice: (args) =>
        args.geval === 'budget'
          ? 'Ken minstens het budget toe; proplan explain toont hoe het is berekend.'
          : 'Regel de registratie en zet schoolleidersregister dan op true.',
    },
    en: {
      title: 'A school leader is registered and has a budget of their own',
      message: (args) => {
        if (args.geval === 'niet-in-register')
          return `${args.wie} leads a school, but according to schoolleidersregister is not in the Schoolleidersregister PO.`;
        if (args.geval === 'niet-gezegd')
          return `Of ${args.wie}, who leads a school, it is not said whether there is a registration.`;
        return args.zeker
          ? `For ${args.schooljaar} ${args.waarde} is granted to ${args.wie}, but the budget of a school leader is ${args.recht}.`
          : `For ${args.schooljaar} ${args.waarde} is granted to ${args.wie}; in the widest reading the budget is ${args.recht}.`;
      },
      advice: (args) =>
        args.geval === 'budget'
          ? 'Grant at least the budget; proplan explain shows how it is computed.'
          : 'Arrange the registration and then put schoolleidersregister on true.',
    },
  },
});
