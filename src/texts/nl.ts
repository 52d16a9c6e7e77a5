import { ERRORS } from './errors-nl.ts';

/** Words that are not a rule's own, in Dutch. */
export const nl = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  force: { wet: 'wet', cao: 'cao', verwacht: 'verwacht', praktijk: 'goede praktijk' },
  confidence: {
    primary: 'gelezen in de tekst zelf',
    secondary: 'gelezen bij een ander',
    doubtful: 'twijfel',
  },
  reportHeads: { error: 'Fouten', warning: 'Waarschuwingen', info: 'Berichten' },
  reportColumns: { where: 'Waar', what: 'Wat er is', todo: 'Wat te doen', basis: 'Grond' },
  unknown: 'onbekend',
  nothingToShow: 'Er zijn hier geen cijfers: geen budgetten, plannen of rechten.',
  tableNote: '≥, ≤ en ?: een deel is nog niet bekend; –: geen recht gevonden.',
  inEuro: 'euro',
  inHours: 'uur',
  atMost: 'hoogstens',
  noRight: 'geen recht gevonden',
  counts: {
    files: (count: number) => (count === 1 ? '1 bestand' : `${count} bestanden`),
    rules: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
    skipped: (count: number) =>
      `${count === 1 ? '1 bestand' : `${count} bestanden`} overgeslagen wegens .gitignore, overslaan of een koppeling`,
    unjudged: (count: number) =>
      `${count === 1 ? '1 bestand' : `${count} bestanden`} nog niet op inhoud nagekeken`,
    error: (count: number) => (count === 1 ? '1 fout' : `${count} fouten`),
    warning: (count: number) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
    info: (count: number) => `${count} info`,
    exempted: (count: number) => (count === 1 ? '1 uitzondering' : `${count} uitzonderingen`),
  },
  internal: (rule: string, message: string) =>
    `De regel ${rule} liep vast (${message}); dat ligt aan proplan en niet aan het plan.`,
  dates: (at: string | null, today: string) =>
    at === null ? `vandaag ${today}` : `recht van ${at}, vandaag ${today}`,
  explain: {
    article: 'Artikel',
    force: 'Kracht',
    severity: 'Zwaarte',
    source: 'Bron',
    good: 'Goed',
    bad: 'Fout',
    finding: 'Bevinding',
    parameter: 'Parameter',
    from: 'geldt vanaf',
    rounding: 'afgerond',
    doubt: 'Twijfel',
    figures: 'Cijfers',
    core: 'eigen controle van proplan, zonder artikel',
  },
  decidedWithErrors: (count: number) =>
    `Let op: in dit document ${count === 1 ? 'staat 1 fout' : `staan ${count} fouten`}; proplan lint toont ze.`,
  misfits: {
    niemand: (soort: string) =>
      `Let op: dit telt niet als goedkeuring. Over een ${soort} beslist hier geen orgaan.`,
    orgaan: ({ orgaan }: Decision, soort: string, { bodies }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. Over een ${soort} beslist hier ${bodies}, niet ${orgaan}.`,
    rol: ({ rol }: Decision, _: string, { roles }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. De rol ${rol} past hier niet bij dit orgaan, wel ${roles}.`,
    uitkomst: ({ rol, uitkomst }: Decision, _: string, { roles }: Deciding) =>
      `Let op: dit telt niet als goedkeuring. De uitkomst ${uitkomst} past niet bij de rol ${rol ?? roles}.`,
    voorwaarde:
      'Let op: dit telt pas als goedkeuring zodra bij elke voorwaarde een dag staat, achter voldaan-op.',
  },
  written: (path: string) => `Geschreven: ${path}`,
  status: {
    what: 'wat',
    state: 'stand',
    detail: 'welke',
    before: 'uiterlijk',
    subject: 'voor',
    passed: 'Al voorbij',
    ahead: 'Wat nog moet, het eerste bovenaan',
    kinds: {
      plan: 'plan',
      kader: 'kader',
      personeel: 'personeel',
      'persoonlijke-plannen': 'persoonlijke plannen',
      deelname: 'deelname',
      voortgang: 'voortgang',
      uitgaven: 'uitgaven',
    },
    states: {
      goedgekeurd: 'goedgekeurd',
      'gewijzigd-na-besluit': 'gewijzigd na besluit: leg het opnieuw voor',
      'wacht-op-voorwaarde': 'beslist, maar een voorwaarde staat open',
      'niet-goedgekeurd': 'beslist, maar niet goedgekeurd',
      'nog-niet-besloten': 'nog niet besloten: leg het voor',
      fouten: 'heeft fouten',
      onbekend: 'onbekend: plan met fouten',
      aanwezig: 'aanwezig',
      leeg: 'nog zonder medewerkers',
      ontbreekt: 'ontbreekt',
      elders: 'elders, niet meegelezen',
    },
    deadlines: {
      'kader-opnieuw': 'kader opnieuw afspreken',
      'persoonlijk-plan-opnieuw': 'persoonlijk plan vernieuwen',
      'recht-vervalt': 'ongebruikt recht vervalt',
      'spaarsaldo-vervalt': 'gespaard recht vervalt',
      'plan-volgend-jaar': 'plan voor volgend schooljaar',
      evaluatie: 'activiteit evalueren',
      indicator: 'doel meten',
      'uitzondering-eindigt': 'uitzondering eindigt',
    },
  },
  compared: {
    added: (at: string | null, other: string) =>
      `Nieuw onder het recht van ${at ?? 'elk plan zijn eigen dag'}, vergeleken met dat van ${other}`,
    gone: (at: string | null, other: string) =>
      `Weg onder het recht van ${at ?? 'elk plan zijn eigen dag'}, vergeleken met dat van ${other}`,
  },
  law: {
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
  },
  changedSince: (count: number, ref: string, base: string) =>
    `${count === 1 ? '1 gewijzigd bestand' : `${count} gewijzigde bestanden`} sinds ${ref} (${base}).`,
  fresh: {
    fill: 'Haal het # weg voor wat van toepassing is, en vul in; proplan lint zegt wat ontbreekt.',
    summary: ({ goals, activities, stops, again }: NextWords) => [
      `Gaat door: ${goals === 1 ? '1 doel' : `${goals} doelen`}, ${activities === 1 ? '1 activiteit' : `${activities} activiteiten`}.`,
      ...(stops.length === 0
        ? []
        : [`Gaat niet door: ${stops.map(([id, why]) => `${id} (${STOPS[why]})`).join(', ')}.`]),
      ...(stops.some(([, why]) => why === 'kort') ? [NO_REPORT] : []),
      `Opnieuw te beslissen: ${[...again.map(([what, count]) => AGAIN[what](count)), 'de goedkeuring'].join('; ')}.`,
    ],
  },
  readElsewhere: (kinds: string) =>
    `Niet meegelezen, want volgens proplan.yaml elders: ${kinds}. Zonder --with zijn saldi onvolledig.`,
  verify: {
    approved: {
      yes: 'is goedgekeurd zoals het er nu staat.',
      no: 'is niet goedgekeurd zoals het er nu staat.',
    },
    none: 'Er is nog geen besluit over.',
    missing: 'dit document is hier niet, of heeft fouten',
    decision: (orgaan: string, zitting: string, uitkomst: string) =>
      `Besluit van ${orgaan} van ${zitting}, ${uitkomst}`,
    matches: {
      gelijk: 'past bij deze tekst',
      'binnen-mandaat': 'geldt nog, de wijziging valt binnen het mandaat',
      anders: 'past niet bij deze tekst',
    },
    reasons: {
      nobody: 'over dit document beslist geen orgaan',
      role: (roles: string) => `de rol past niet bij dit orgaan, dat hier ${roles}`,
      body: 'dit orgaan beslist hier niet',
      heard: 'dit orgaan was enkel gehoord',
      excess: (change: string, limit: string) =>
        `de kosten wijzigden ${change}, en het mandaat gaat tot ${limit}`,
      condition: 'een voorwaarde is nog niet vervuld, zet de dag bij voldaan-op',
      outcome: 'de uitkomst is geen goedkeuring',
      takenBack: 'hetzelfde orgaan zei later nee tegen deze tekst',
    },
    paper: {
      again: 'Een groep heeft vier tekens: cijfers, en letters van a tot f.',
      ask: (number: number) => `Groep ${number} van de vingerafdruk op papier (Enter slaat over): `,
      same: (count: number) =>
        count === 1 ? 'De groep op papier klopt.' : `De ${count} groepen op papier kloppen.`,
      other: (number: number, characters: string) =>
        `Groep ${number} op papier is ${characters}; dit document heeft daar iets anders. Het papier is van een andere tekst.`,
    },
    tag: {
      signed: (tag: string, signer: string, key: string) =>
        `De tag ${tag} is ondertekend door ${signer}, met de sleutel ${key}.`,
      unsigned: {
        none: (tag: string) => `De tag ${tag} heeft geen handtekening.`,
        stranger: (tag: string) =>
          `De handtekening op ${tag} is van niemand in dat bestand. Elke regel daarin is een adres, en dan de sleutel.`,
      },
      same: (tag: string, document: string) => `${document} staat in ${tag} zoals het nu is.`,
      other: (tag: string, document: string) =>
        `${document} staat in ${tag} anders dan het nu is, of helemaal niet.`,
    },
  },
  diff: {
    title: (base: string, head: string | null) =>
      head === null ? `Wat er verandert sinds ${base}` : `Wat er verandert van ${base} naar ${head}`,
    parted: (ref: string, commit: string) => `waar dit van ${ref} afsplitst (${commit})`,
    same: 'Niets verandert aan plannen, cijfers, bevindingen of besluiten.',
    details: 'Alle wijzigingen',
    part: 'deel',
    before: 'was',
    after: 'wordt',
    change: 'verschil',
    nothing: 'niets',
    yes: 'ja',
    no: 'nee',
    more: (count: number) => `en nog ${count}, zie alle wijzigingen`,
    moved: (other: string) => `van of naar ${other}`,
    heads: {
      unread: 'Niet vergeleken, want met fouten',
      approval: 'Goedkeuring',
      rights: 'Rechten die niet meer gehaald worden',
      added: 'Nieuwe bevindingen',
      gone: 'Bevindingen die weg zijn',
    },
    happened: { nieuw: 'nieuw', weg: 'weg', gewijzigd: 'gewijzigd', verplaatst: 'verplaatst' },
    approved: { yes: 'is nu goedgekeurd', no: 'is niet meer goedgekeurd' },
    decision: (one: { orgaan: string; zitting: string; document: string }) =>
      `Het besluit van ${one.orgaan} van ${one.zitting} over ${one.document}`,
    effects: {
      vervalt: 'geldt niet voor deze tekst: leg hem opnieuw voor',
      'binnen-mandaat': 'geldt nog: de wijziging valt binnen het mandaat',
      'geldt-weer': 'geldt weer',
      nieuw: 'is nieuw',
      weg: 'is weg',
    },
    divisions: {
      totaal: 'samen',
      thema: 'thema',
      categorie: 'categorie',
      'uren-uit': 'uren uit',
      budget: 'budget',
      bron: 'bron',
      post: 'post',
    },
  },
  init: {
    ciBelow:
      'Let op: de repository begint hoger. Verplaats de bestanden voor CI en CODEOWNERS naar de hoofdmap daarvan.',
    title: 'Een nieuwe werkmap. Kies met de pijltjes en druk op Enter; Ctrl+C stopt en schrijft niets.',
    regime: 'Welke regels gelden er?',
    regimes: {
      'be-vlg': 'Vlaanderen',
      'nl-vo': 'Nederland, voortgezet onderwijs',
      'nl-po': 'Nederland, primair onderwijs',
      'nl-mbo': 'Nederland, middelbaar beroepsonderwijs',
    },
    owner: 'Voor wie is de map?',
    owners: { school: 'één school of instelling', bestuur: 'een bestuur met zijn scholen' },
    name: { school: 'Hoe heet de school?', bestuur: 'Hoe heet het bestuur?' },
    id: 'Welk kort kenmerk krijgt dat in de bestanden?',
    another: 'Heeft het bestuur nog een school?',
    yes: 'Ja',
    no: 'Nee',
    type: 'Wat voor instelling is het?',
    net: 'Tot welk net hoort zij?',
    year: 'Voor welk schooljaar is het plan?',
    ci: 'Wie kijkt elke wijziging na?',
    systems: { github: 'GitHub', gitlab: 'GitLab', azure: 'Azure DevOps', geen: 'niemand vanzelf' },
    secretary:
      'Wie kijkt mee bij documenten over personen en bij besluiten, bijvoorbeeld @school/secretariaat? Leeg mag.',
    thanks: 'Dat is alles.',
    stopped: 'Gestopt.',
    written: (folder: string) => `Geschreven in ${folder}:`,
    next: 'Nu nog:',
    fill: (readme: string) => `Lees ${readme}, en vul in wat ontbreekt: proplan lint noemt het.`,
    save: (repository: boolean) =>
      `Bewaar alles in Git: ${repository ? '' : 'git init -b main, '}git add -A, git commit -m "Begin".`,
    source: (pakket: string) =>
      `CI haalt ${pakket} met npx. Staat proplan niet daar, noem dan in het bestand voor CI een andere plaats; init --help zegt er meer over bij --pakket.`,
    submit: (plans: readonly string[]) =>
      `Leg ${plans.join(' en ')} voor, en noteer het besluit met proplan approve.`,
  },
  errors: ERRORS,
  unexpected: (message: string) => `proplan liep vast: ${message}`,
};

/** What of a decision is named in a warning about it. */
interface Decision {
  readonly orgaan: string;
  readonly rol?: string | undefined;
  readonly uitkomst: string;
}

/** Who decides on a document, and in which role. */
interface Deciding {
  readonly bodies: string;
  readonly roles: string;
}

/** What goes on from one plan into the next, for its words. */
export interface NextWords {
  readonly goals: number;
  readonly activities: number;
  readonly stops: readonly (readonly [id: string, why: keyof typeof STOPS])[];
  readonly again: readonly (readonly [keyof typeof AGAIN, number])[];
}

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const STOPS = {
  afgerond: 'afgerond',
  geschrapt: 'geschrapt',
  kort: 'korte termijn, en geen voortgang zegt dat het nog loopt',
  'zonder-doel': 'werkt aan geen doel dat doorgaat',
};

const NO_REPORT =
  'Loopt een kort doel toch nog? Noteer dat met proplan new voortgang, verwijder het nieuwe plan en maak het opnieuw.';

const AGAIN = {
  wanneer: (count: number) => `wanneer bij ${some(count, 'onderdeel', 'onderdelen')}`,
  'betaald-uit': (count: number) => `het budget van ${some(count, 'kost', 'kosten')}`,
  instemming: (count: number) => `de instemming van ${some(count, 'deelnemer', 'deelnemers')}`,
  meting: (count: number) => `de meetdag van ${some(count, 'doel', 'doelen')}`,
  begroting: () => 'de begroting',
  behoefteanalyse: () => 'de dag van de behoefteanalyse, en of de noden nog kloppen',
  starters: () => 'de starters en hun mentoren',
  opgesteld: () => 'wie het plan opstelde, en wanneer',
};

/** Every word of the program that is not a rule's own, in one language. */
export type Texts = typeof nl;
