import type { RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const nlVo: RegimeFacts = {
  land: 'nl',
  parameters,
  bodies,
  framework: 'kader',
  personalPlans: true,
  activityTerms: true,
  contentRules: false,
  quality: null,
  networks: false,
  institution: 'school',
  numbers: {
    frameworkYears: 'nl-vo/kader-geldt-jaren',
    personalPlanYears: 'nl-vo/persoonlijk-plan-jaren',
    share: 'nl-vo/aandeel-professionalisering',
    averageMoney: null,
    starterReduction: ['nl-vo/startersreductie-jaar-1', 'nl-vo/startersreductie-jaar-2'],
    developmentTime: { hours: 'nl-vo/ontwikkeltijd-uren', lessons: 'nl-vo/ontwikkeltijd-lessen' },
  },
  words: { draft: 'CONCEPT', board: 'bevoegd gezag' },
};
