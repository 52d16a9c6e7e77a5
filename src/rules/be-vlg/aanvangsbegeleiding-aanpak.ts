import { at, schoolRule } from '../rule.ts';
import { plansTogether } from './_shared/plan.ts';

export default schoolRule<'plan', { plan: string; ontbreekt: string }>({
  name: 'be-vlg/aanvangsbegeleiding-aanpak',
  scope: 'school',
  kinds: ['plan'],
  regime: 'be-vlg',
  notes: ['VL-AVB-001'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2019-09-01' },
  basis: { source: 'kwaliteitsdecreet', article: 'art. 8' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    const guidance = doc.data.aanvangsbegeleiding;
    const elsewhere = plansTogether(doc, view).flatMap((plan) => plan.data.aanvangsbegeleiding ?? []);
    if (elsewhere.some(({ aanpak, uitwerking }) => aanpak?.trim() && uitwerking?.trim())) return;
    if (!guidance) {
      if (elsewhere.length > 0) return;
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
});
