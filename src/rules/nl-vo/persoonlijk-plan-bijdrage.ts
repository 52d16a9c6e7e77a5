import { schoolRule } from '../rule.ts';
import { calledAt } from './_shared/personal-activity.ts';

export default schoolRule<'persoonlijk-plan', { activiteit: string; ontbreekt: string }>({
  name: 'nl-vo/persoonlijk-plan-bijdrage',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P03'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 2 onder b' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const goals = (doc.data.doelen ?? []).filter(({ id }) => activity.doelen?.includes(id));
      const shared =
        activity.activiteit &&
        view.ledger.activityNamed(activity.activiteit, { school: view.school.id })?.collective;
      const given = activity.bijdrage;
      const forPerson = given?.persoonlijk?.trim() || goals.some(({ motivatie }) => motivatie?.trim());
      const forSchool =
        given?.organisatie?.trim() ||
        (given?.doelen ?? []).length > 0 ||
        goals.some((goal) => (goal['doelen-van-plan'] ?? []).length > 0) ||
        (shared && (shared.doelen ?? []).length > 0);
      const { place, naam } = calledAt(doc, activity, index);
      if (!forPerson) report({ at: place, args: { activiteit: naam, ontbreekt: 'persoonlijk' } });
      if (!forSchool) report({ at: place, args: { activiteit: naam, ontbreekt: 'organisatie' } });
    }
  },
  texts: {
    nl: {
      title: 'Het persoonlijk plan zegt wat elke activiteit bijdraagt',
      message: (args) =>
        args.ontbreekt === 'persoonlijk'
          ? `Bij ${args.activiteit} staat niet hoe dit bijdraagt aan wat de medewerker wil.`
          : `Bij ${args.activiteit} staat niet hoe dit past bij de doelen van de organisatie.`,
      advice: (args) =>
        args.ontbreekt === 'persoonlijk'
          ? 'Vul bij bijdrage het veld persoonlijk in, of noem een eigen doel met motivatie.'
          : 'Vul bij bijdrage het veld organisatie in, of noem een doel van plan of kader.',
    },
    en: {
      title: 'The personal plan says what each activity contributes',
      message: (args) =>
        args.ontbreekt === 'persoonlijk'
          ? `At ${args.activiteit} it isn't said how this contributes to what the employee wants.`
          : `At ${args.activiteit} it isn't said how this fits the goals of the organisation.`,
      advice: (args) =>
        args.ontbreekt === 'persoonlijk'
          ? 'Fill in persoonlijk at bijdrage, or name an own goal that has a motivatie.'
          : 'Fill in organisatie at bijdrage, or name a goal of plan or framework.',
    },
  },
});
