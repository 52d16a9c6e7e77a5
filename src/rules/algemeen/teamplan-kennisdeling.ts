import { at, fileRule } from '../rule.ts';

export default fileRule<'teamplan', { teamplan: string }>({
  name: 'algemeen/teamplan-kennisdeling',
  scope: 'bestand',
  kinds: ['teamplan'],
  regime: 'algemeen',
  notes: ['NL-T05'],
  force: 'praktijk',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'handreiking-vo', article: 'kennis delen in het werkoverleg' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const planned = (doc.data.activiteiten ?? []).some(({ overdracht }) => overdracht !== undefined);
    if (planned || (doc.data.kennisdeling ?? []).length > 0) return;
    report({ at: at(doc, '/id'), args: { teamplan: doc.id } });
  },
  texts: {
    nl: {
      title: 'Een teamplan zegt hoe het team deelt wat het leert',
      message: (args) => `${args.teamplan} zegt nergens hoe het team deelt wat het leert.`,
      advice: () => 'Vul kennisdeling in, of overdracht bij een activiteit.',
    },
    en: {
      title: 'A team plan says how the team shares what it learns',
      message: (args) => `${args.teamplan} nowhere says how the team shares what it learns.`,
      advice: () => 'Fill in kennisdeling, or overdracht at an activity.',
    },
  },
});
