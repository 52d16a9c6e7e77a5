import { NO_NUMBERS, type RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const beVlg: RegimeFacts = {
  land: 'be',
  parameters,
  bodies,
  framework: null,
  personalPlans: false,
  activityTerms: false,
  contentRules: true,
  quality: 'BL9',
  networks: true,
  institution: null,
  numbers: NO_NUMBERS,
  words: { draft: 'ONTWERP', board: 'schoolbestuur' },
};
