import { at, fileRule } from '../rule.ts';

export default fileRule<'persoonlijk-plan', { plan: string }>({
  name: 'nl-vo/persoonlijk-plan-activiteiten',
  scope: 'bestand',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 2 onder a' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    if ((doc.data.activiteiten ?? []).length === 0)
      report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het persoonlijk plan noemt activiteiten',
      message: (args) => `${args.plan} noemt geen enkele activiteit voor de looptijd.`,
      advice: () => 'Spreek af wat de medewerker gaat doen en zet dat bij activiteiten.',
    },
    en: {
      title: 'The personal plan names activities',
      message: (args) => `${args.plan} names no activity at all for its term.`,
      advice: () => 'Agree what the employee is going to do and put that at activiteiten.',
    },
  },
});
