import { fileRule } from '../rule.ts';
import { calledAt } from './_shared/personal-activity.ts';

export default fileRule<'persoonlijk-plan', { activiteit: string }>({
  name: 'nl-vo/persoonlijk-plan-facilitering',
  scope: 'bestand',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P04'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 2 onder c' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries()) {
      const { uren, bedrag, vervanging } = activity.facilitering ?? {};
      const said = [uren, bedrag, vervanging?.wijze, vervanging?.toelichting, activity['uren-uit']];
      if (said.some((value) => value !== undefined)) continue;
      const { place, naam } = calledAt(doc, activity, index);
      report({ at: place, args: { activiteit: naam } });
    }
  },
  texts: {
    nl: {
      title: 'Het persoonlijk plan zegt hoe elke activiteit gefaciliteerd wordt',
      message: (args) =>
        `Bij ${args.activiteit} staat niet wat de medewerker aan tijd, geld of vervanging krijgt.`,
      advice: () => 'Vul facilitering in: uren, bedrag of vervanging; 0 mag, als dat de afspraak is.',
    },
    en: {
      title: 'The personal plan says how each activity is facilitated',
      message: (args) =>
        `At ${args.activiteit} it isn't said what time, money or replacement the employee gets.`,
      advice: () => 'Fill in facilitering: uren, bedrag or vervanging; 0 is fine when that is agreed.',
    },
  },
});
