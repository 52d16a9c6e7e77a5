import { NO_NUMBERS, type RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const nlMbo: RegimeFacts = {
  land: 'nl',
  parameters,
  bodies,
  framework: 'scholingsplan',
  personalPlans: true,
  activityTerms: false,
  contentRules: false,
  quality: null,
  networks: false,
  institution: 'instelling',
  numbers: NO_NUMBERS,
  words: { draft: 'CONCEPT', board: 'bevoegd gezag' },
};
