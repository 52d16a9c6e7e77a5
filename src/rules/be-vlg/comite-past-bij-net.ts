import { competenceFor } from '../../law/body.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'school', { waarde: string; net: string; bevoegd: string }>({
  name: 'be-vlg/comite-past-bij-net',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-APP-003'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Het decreet zegt “lokaal comité”; welk dat in elk net is, staat in andere teksten.',
  },
  tags: ['goedkeuring'],
  check: ({ doc, context }, report) => {
    const { net, instellingstype, overlegorganen } = doc.data;
    const committee = overlegorganen?.['lokaal-comite'];
    const competence = competenceFor(context.regime, 'plan', net, instellingstype);
    if (committee === undefined || committee === 'geen' || net === undefined || competence === null) return;
    if (competence.organen.includes(committee)) return;
    report({
      at: at(doc, '/overlegorganen/lokaal-comite'),
      args: { waarde: committee, net, bevoegd: competence.organen.join(', ') },
    });
  },
  texts: {
    nl: {
      title: 'Het lokaal comité is er een van het eigen net',
      message: (args) => `Bij lokaal-comite staat ${args.waarde}, en dat past niet bij het net ${args.net}.`,
      advice: (args) => `Kijk na of net klopt. Over het plan beslist in dit net: ${args.bevoegd}.`,
    },
    en: {
      title: 'The local committee is one of its own network',
      message: (args) => `lokaal-comite holds ${args.waarde}, which does not fit the network ${args.net}.`,
      advice: (args) =>
        `Check whether net is right. In this network the plan is decided by: ${args.bevoegd}.`,
    },
  },
});
