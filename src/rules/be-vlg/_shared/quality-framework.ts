/** Inspection asks for no document: what a plan lacks may stand or happen elsewhere. */
export const POLICY_NOT_FILE = {
  value: 'info',
  why: 'De inspectie beoordeelt het beleid, niet dit document; wat hier ontbreekt, kan elders staan of gebeuren.',
} as const;
