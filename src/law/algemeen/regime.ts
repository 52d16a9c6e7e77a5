import type { RegimeFacts } from '../regime.ts';
import parameters from './parameters.yaml';

export const algemeen: RegimeFacts = { land: 'nl', parameters, bodies: [] };
