import { at, schoolRule } from '../rule.ts';
import { isSchool } from './_shared/plan.ts';

export default schoolRule<'school', { school: string }>({
  name: 'be-vlg/schoolraad-gehoord',
  scope: 'school',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-PART-001'],
  force: 'wet',
  addressee: 'bestuur',
  level: 'school',
  inForce: { from: '2014-08-20' },
  basis: {
    document: 'Participatiedecreet van 2 april 2004',
    article: 'art. 21',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=13504',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const { net } = doc.data;
    if ((net !== 'vrij-gesubsidieerd' && net !== 'officieel-gesubsidieerd') || !isSchool(view.context))
      return;
    if (view.broken.has('goedkeuring')) return;
    const policies = [...view.plans, ...view.kaders];
    if (policies.length === 0) return;
    const heard = policies
      .flatMap(({ id }) => view.approval(id)?.decisions ?? [])
      .some((decision) => decision.doc.data.orgaan === 'schoolraad');
    if (!heard) report({ at: at(doc, '', 'key'), args: { school: doc.id } });
  },
  texts: {
    nl: {
      title: 'De schoolraad overlegde over het nascholingsbeleid',
      message: (args) =>
        `Voor ${args.school} staat nergens dat de schoolraad over het nascholingsbeleid overlegde.`,
      advice: () =>
        'Voeg een goedkeuring toe met orgaan: schoolraad en rol: overlegt. Eén overleg over het beleid volstaat, het hoeft niet elk jaar.',
    },
    en: {
      title: 'The school council was consulted on the training policy',
      message: (args) =>
        `For ${args.school} it stands nowhere that the school council was consulted on the training policy.`,
      advice: () =>
        'Add a goedkeuring with orgaan: schoolraad and rol: overlegt. One consultation on the policy suffices, it need not be yearly.',
    },
  },
});
