import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proplanIn, type Run, TODAY } from './proplan.ts';

export const REGIMES = ['be-vlg', 'nl-vo', 'nl-po', 'nl-mbo'] as const;
export const SYSTEMS = ['github', 'gitlab', 'azure', 'geen'] as const;
export type Regime = (typeof REGIMES)[number];
export type Owner = 'school' | 'bestuur';

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'proplan-init-'));

/** What must be said of a school or a board in a regime, and no more. */
export function enough(regime: Regime, owner: Owner): string[] {
  const flemish = ['--instellingstype', 'basisschool', '--net', 'vrij-gesubsidieerd'];
  const schools = ['--school', 'de-linde=De Linde', '--school', 'de-eik=De Eik'];
  return [
    ...['--regelgeving', regime, '--voor', owner, '--naam', owner === 'school' ? 'De Linde' : 'Aan de Vaart'],
    ...(regime === 'be-vlg' ? flemish : []),
    ...(owner === 'bestuur' ? schools : []),
  ];
}

/** Runs `proplan init` in a folder, as on the day of the tests. */
export function initIn(folder: string, ...args: string[]): Promise<Run> {
  return proplanIn(folder, 'init', ...args, '--today', TODAY);
}
