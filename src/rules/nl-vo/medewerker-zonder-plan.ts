import { addYears } from '../../base/dates.ts';
import { pointerTo } from '../../base/place.ts';
import { parameterAt } from '../../law/lookup.ts';
import { at, schoolRule } from '../rule.ts';
import { inServiceSince } from '../service.ts';

export default schoolRule<
  'personeel',
  { wie: string; sinds: string; jaren: string; aantal: number; register: string }
>({
  name: 'nl-vo/medewerker-zonder-plan',
  scope: 'school',
  kinds: ['personeel'],
  regime: 'nl-vo',
  notes: ['NL-VO-P01'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'school',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 1' },
  confidence: 'primary',
  parameters: ['nl-vo/persoonlijk-plan-jaren'],
  check: ({ doc, view, dates }, report) => {
    const term = parameterAt('nl-vo/persoonlijk-plan-jaren', dates.today);
    if (term === null || view.broken.has('persoonlijk-plan')) return;
    const jaren = term.value.toFixed();
    const without = (doc.data.medewerkers ?? []).flatMap(({ id }, index) => {
      const since = inServiceSince(dates.today, view.employed(id));
      const planned = view.personalPlans.some(({ data }) => data.medewerker === id);
      const long = since !== null && addYears(since, term.value.toNumber()) < dates.today;
      return long && !planned ? [{ id, index, since }] : [];
    });
    if (without.length === 0) return;
    if (view.personalPlans.length === 0) {
      report({
        at: at(doc, '/school'),
        args: { wie: '', sinds: '', jaren, aantal: without.length, register: doc.data.school },
        atMost: 'info',
      });
      return;
    }
    for (const { id, index, since } of without)
      report({
        at: at(doc, pointerTo('/medewerkers', index, 'id')),
        args: { wie: id, sinds: since, jaren, aantal: 1, register: doc.data.school },
        restsOn: [term.dated.confidence],
      });
  },
  texts: {
    nl: {
      title: ({ number }) =>
        `Wie ${number('nl-vo/persoonlijk-plan-jaren')} jaar in dienst is, heeft een persoonlijk plan`,
      message: (args) =>
        args.wie === ''
          ? `Bij ${args.register} staat hier geen enkel persoonlijk plan; ${args.aantal === 1 ? '1 medewerker is' : `${args.aantal} medewerkers zijn`} langer dan ${args.jaren} jaar in dienst.`
          : `${args.wie} is in dienst sinds ${args.sinds}, langer dan ${args.jaren} jaar, en heeft geen persoonlijk plan.`,
      advice: (args) =>
        args.wie === ''
          ? 'Controleer of de persoonlijke plannen elders bewaard worden.'
          : 'Maak afspraken met de medewerker en leg ze vast in een persoonlijk plan.',
    },
    en: {
      title: ({ number }) =>
        `Who is ${number('nl-vo/persoonlijk-plan-jaren')} years in service has a personal plan`,
      message: (args) =>
        args.wie === ''
          ? `There is no personal plan at all here for ${args.register}; ${args.aantal === 1 ? '1 employee is' : `${args.aantal} employees are`} over ${args.jaren} years in service.`
          : `${args.wie} is in service since ${args.sinds}, over ${args.jaren} years, and has no personal plan.`,
      advice: (args) =>
        args.wie === ''
          ? 'Check whether the personal plans are kept elsewhere.'
          : 'Make agreements with the employee and record them in a personal plan.',
    },
  },
});
