import { at, schoolRule } from '../rule.ts';
import { isPartOfMore, plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { plan: string }>({
  name: 'be-vlg/visie-vermeld',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-GP-001'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'pagina-nascholingsplan', article: 'een gedeelde visie is essentieel' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    if (isPartOfMore(doc) || plansTogether(doc, view).some(({ data }) => data.visie?.trim())) return;
    report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het plan zegt welke visie de school heeft',
      message: (args) => `${args.plan} zegt niet hoe de school naar leren van het team kijkt.`,
      advice: () => 'Vul visie in, of noem bij hoort-bij het document waarin zij staat.',
    },
    en: {
      title: 'The plan says which vision the school has',
      message: (args) => `${args.plan} does not say how the school sees learning by the team.`,
      advice: () => 'Fill in visie, or name at hoort-bij the document that holds it.',
    },
  },
});
