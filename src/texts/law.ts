/** Words of `proplan law`. */
const nl = {
  title: (at: string | null) => (at === null ? 'De wet als gegevens' : `Het recht op ${at}`),
  intro:
    'Elke waarde geldt vanaf haar datum tot de volgende, of tot en met de genoemde dag. `primary`: gelezen in de tekst zelf; `secondary`: gelezen bij een ander; `doubtful`: afgeleid, of met een aangenomen begin of bereik.',
  regimes: 'Regelgeving',
  regime: 'regelgeving',
  parameters: 'Getallen',
  articles: 'Artikelen en hun regels',
  withoutRule: 'Waarvoor geen regel bestaat',
  doubts: 'Open twijfels',
  rules: 'regels',
  article: 'artikel',
  from: 'vanaf',
  value: 'waarde',
  source: 'bron',
  confidence: 'zekerheid',
  verifiedOn: 'nagekeken op',
  staleValues: 'Langer dan twaalf maanden niet nagekeken',
  number: 'nummer',
  reason: 'reden',
  about: 'waarover',
  doubt: 'twijfel',
  unit: (unit: string, per: string) => `${unit}; een nieuwe waarde werkt per ${per}`,
  counts: (parameters: number, rules: number) => `${parameters} getallen, ${rules} regels`,
  verified: (date: string | null, stale: boolean) =>
    date === null
      ? 'geen getal om na te kijken'
      : `het laatst nagekeken op ${date}${stale ? ', meer dan twaalf maanden geleden' : ''}`,
  none: 'geen waarde op deze dag',
  through: 'tot en met',
  examples: (count: number) => (count === 1 ? '1 voorbeeld' : `${count} voorbeelden`),
  doubtfulSource: 'de bron zelf is niet gelezen of niet zeker',
  changes: (from: string, to: string) => `Wat het recht van ${to} anders doet dan dat van ${from}`,
  nothingChanged: 'Er is niets veranderd.',
  started: 'Regels die er dan bij zijn',
  ended: 'Regels die dan niet meer gelden',
  before: 'was',
  after: 'wordt',
};

const en: typeof nl = {
  title: (at: string | null) => (at === null ? 'The law as data' : `The law on ${at}`),
  intro:
    'Each value holds from its date to the next one, or through the day that is named. `primary`: read in the text itself; `secondary`: read in another account; `doubtful`: derived, or with an assumed start or scope.',
  regimes: 'Regimes',
  regime: 'regime',
  parameters: 'Numbers',
  articles: 'Articles and their rules',
  withoutRule: 'What no rule covers',
  doubts: 'Open doubts',
  rules: 'rules',
  article: 'article',
  from: 'from',
  value: 'value',
  source: 'source',
  confidence: 'confidence',
  verifiedOn: 'verified on',
  staleValues: 'Not verified for more than twelve months',
  number: 'number',
  reason: 'reason',
  about: 'about',
  doubt: 'doubt',
  unit: (unit: string, per: string) => `${unit}; a new value works per ${per}`,
  counts: (parameters: number, rules: number) => `${parameters} numbers, ${rules} rules`,
  verified: (date: string | null, stale: boolean) =>
    date === null
      ? 'no number to verify'
      : `last verified on ${date}${stale ? ', more than twelve months ago' : ''}`,
  none: 'no value on this day',
  through: 'through',
  examples: (count: number) => (count === 1 ? '1 example' : `${count} examples`),
  doubtfulSource: 'the source itself was not read or is not sure',
  changes: (from: string, to: string) => `How the law of ${to} differs from that of ${from}`,
  nothingChanged: 'Nothing changed.',
  started: 'Rules that hold by then',
  ended: 'Rules that no longer hold',
  before: 'was',
  after: 'becomes',
};

export const LAW = { nl, en };
