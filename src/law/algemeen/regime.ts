import { NO_NUMBERS, type RegimeFacts } from '../regime.ts';
import parameters from './parameters.yaml';

export const algemeen: RegimeFacts = {
  land: 'nl',
  parameters,
  bodies: [],
  framework: null,
  personalPlans: false,
  activityTerms: false,
  contentRules: false,
  quality: null,
  networks: false,
  institution: null,
  numbers: NO_NUMBERS,
  words: { draft: 'CONCEPT', board: 'bevoegd gezag' },
};
