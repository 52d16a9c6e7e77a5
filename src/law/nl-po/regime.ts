import { NO_NUMBERS, type RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const nlPo: RegimeFacts = {
  land: 'nl',
  parameters,
  bodies,
  framework: 'kader',
  personalPlans: true,
  activityTerms: false,
  contentRules: false,
  quality: null,
  networks: false,
  institution: 'school',
  numbers: { ...NO_NUMBERS, averageMoney: 'nl-po/geld-gemiddeld' },
  words: { draft: 'CONCEPT', board: 'bevoegd gezag' },
};
