import type { RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const nlPo: RegimeFacts = { land: 'nl', parameters, bodies };
