import type { RegimeFacts } from '../regime.ts';
import bodies from './organen.yaml';
import parameters from './parameters.yaml';

export const beVlg: RegimeFacts = { land: 'be', parameters, bodies };
