import { coreRule } from '../rule.ts';

export default coreRule<{ plan: string }>({
  name: 'algemeen/plan-zonder-inhoud',
  scope: 'kern',
  severity: 'warning',
  texts: {
    nl: {
      title: 'Een plan noemt een doel of een activiteit',
      message: ({ plan }) => `${plan} noemt nog geen enkel doel en geen enkele activiteit.`,
      advice: () => 'Vul doelen en activiteiten in; zolang die er niet zijn, valt er weinig na te kijken.',
    },
    en: {
      title: 'A plan names a goal or an activity',
      message: ({ plan }) => `${plan} names no goal and no activity yet.`,
      advice: () => 'Fill in goals and activities; while there are none, little can be judged.',
    },
  },
});
