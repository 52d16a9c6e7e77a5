import { at, schoolRule } from '../rule.ts';
import { isPartOfMore, plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { plan: string }>({
  name: 'be-vlg/financieel-luik',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-MON-005'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'pagina-middelen', article: 'bij voorkeur een financieel luik' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const told = plansTogether(doc, view).some(
      ({ data: { begroting, activiteiten, afspraken } }) =>
        begroting?.bedrag !== undefined ||
        begroting?.budgetten !== undefined ||
        activiteiten?.some(({ kosten }) => kosten !== undefined) ||
        afspraken?.some(({ onderwerp }) => onderwerp === 'terugbetaling'),
    );
    if (!told && !isPartOfMore(doc)) report({ at: at(doc, '', 'key'), args: { plan: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het plan heeft een financieel luik',
      message: (args) => `${args.plan} zegt nergens wat iets kost of hoe ver de school betaalt.`,
      advice: () =>
        'Vul begroting in, of kosten bij de activiteiten; het ministerie vraagt dit bij voorkeur.',
    },
    en: {
      title: 'The plan has a financial section',
      message: (args) => `${args.plan} says nowhere what things cost or how far the school pays.`,
      advice: () => 'Fill in begroting, or kosten at the activities; the ministry prefers this.',
    },
  },
});
