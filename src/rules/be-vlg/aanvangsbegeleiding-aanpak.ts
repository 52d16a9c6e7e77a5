import { at, fileRule } from '../rule.ts';

export default fileRule<'plan', { plan: string; ontbreekt: string }>({
  name: 'be-vlg/aanvangsbegeleiding-aanpak',
  scope: 'bestand',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-001'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2019-09-01' },
  basis: {
    document: 'Kwaliteitsdecreet van 8 mei 2009',
    article: 'art. 8',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14129',
  },
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const guidance = doc.data.aanvangsbegeleiding;
    if (!guidance) {
      report({ at: at(doc, '', 'key'), args: { plan: doc.id, ontbreekt: 'aanvangsbegeleiding' } });
      return;
    }
    for (const part of ['aanpak', 'uitwerking'] as const)
      if (!guidance[part]?.trim())
        report({
          at: at(doc, '/aanvangsbegeleiding', 'key'),
          args: { plan: 'aanvangsbegeleiding', ontbreekt: part },
        });
  },
  texts: {
    nl: {
      title: 'Het plan beschrijft de aanvangsbegeleiding',
      message: (args) =>
        `Bij ${args.plan} ontbreekt ${args.ontbreekt}; het decreet vraagt aanpak en uitwerking, ook zonder starters.`,
      advice: (args) =>
        `Vul ${args.ontbreekt} in: wie begeleidt, hoe vaak, en wat een starter mag verwachten.`,
    },
    en: {
      title: 'The plan describes the induction of starters',
      message: (args) =>
        `${args.plan} lacks ${args.ontbreekt}; the decree asks for approach and elaboration, even without starters.`,
      advice: (args) => `Fill in ${args.ontbreekt}: who guides, how often, and what a starter may expect.`,
    },
  },
  examples: [
    {
      goed: {
        plan: 'aanvangsbegeleiding:\n  aanpak: Elke starter heeft een mentor.\n  uitwerking: Wekelijks gesprek en drie lesbezoeken.\n',
      },
      fout: { plan: 'aanvangsbegeleiding:\n  aanpak: Elke starter heeft een mentor.\n' },
    },
  ],
});
