/** Words that are not a rule's own, in Dutch. Keys of `errors` are the codes of UsageError and WorkError. */
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
    skipped: (count: number) => `${count} overgeslagen`,
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
      'gewijzigd-na-besluit': 'gewijzigd na besluit',
      'nog-niet-besloten': 'nog niet besloten',
      fouten: 'heeft fouten',
      aanwezig: 'aanwezig',
      ontbreekt: 'ontbreekt',
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
      'voorwaarde-open': 'voorwaarde van het besluit vervullen',
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
      ...(stops.length === 0 ? [] : [`Gaat niet door: ${stops.join(', ')}.`]),
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
    missing: 'dit document is hier niet, of heeft fouten in de vorm',
    decision: (orgaan: string, zitting: string, uitkomst: string) =>
      `Besluit van ${orgaan} van ${zitting}, ${uitkomst}`,
    matches: {
      gelijk: 'past bij deze tekst',
      'binnen-mandaat': 'geldt nog, de wijziging valt binnen het mandaat',
      anders: 'past niet bij deze tekst',
    },
    paper: {
      ask: (number: number) => `Groep ${number} van de vingerafdruk op papier (Enter slaat over): `,
      same: (count: number) =>
        count === 1 ? 'De groep op papier klopt.' : `De ${count} groepen op papier kloppen.`,
      other: (number: number, characters: string) =>
        `Groep ${number} op papier is ${characters}; dit document heeft daar iets anders. Het papier is van een andere tekst.`,
    },
    tag: {
      signed: (tag: string, words: string) => `De tag ${tag} is ondertekend. ${words}`,
      unsigned: (tag: string) => `De tag ${tag} heeft geen handtekening van een toegelaten ondertekenaar.`,
      same: (tag: string, document: string) => `${document} staat in ${tag} zoals het nu is.`,
      other: (tag: string, document: string) =>
        `${document} staat in ${tag} anders dan het nu is, of helemaal niet.`,
    },
  },
  diff: {
    title: (base: string, head: string | null) =>
      head === null ? `Wat er verandert sinds ${base}` : `Wat er verandert van ${base} naar ${head}`,
    same: 'Niets verandert aan plannen, cijfers, bevindingen of besluiten.',
    details: 'Alle wijzigingen',
    part: 'deel',
    before: 'was',
    after: 'wordt',
    change: 'verschil',
    nothing: 'niets',
    more: (count: number) => `en nog ${count}, zie alle wijzigingen`,
    moved: (other: string) => `van of naar ${other}`,
    heads: {
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
    submit: (plan: string) => `Leg ${plan} voor, en noteer het besluit met proplan approve.`,
  },
  errors: {
    cancelled: () => 'Er is niets geschreven.',
    'flags-missing': (args: Args) =>
      `Dit is nog nodig: ${args['flags']}. Op een terminal vraagt proplan init ernaar; proplan init --help legt het uit.`,
    'init-id': (args: Args) =>
      `${args['option']} vraagt een kenmerk van kleine letters, cijfers en streepjes, hoogstens 40 tekens, niet ${args['value']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ''}`,
    'bad-name': (args: Args) => `${args['option']} vraagt een naam op één regel.`,
    'school-form': (args: Args) =>
      `--school vraagt een kenmerk en een naam, zoals de-linde="De Linde", niet ${args['value']}.`,
    'double-id': (args: Args) =>
      `Het kenmerk ${args['value']} staat er twee keer; geef elk een eigen kenmerk.`,
    'no-schools-here': () =>
      'Met --voor school is er maar één school: laat --school weg, of kies --voor bestuur.',
    'only-flanders': (args: Args) => `${args['option']} hoort bij --regelgeving be-vlg; laat het hier weg.`,
    'init-school-year': (args: Args) =>
      `--schooljaar vraagt twee jaren na elkaar, zoals 2026-2027, niet ${args['value']}.`,
    'bad-owner': (args: Args) =>
      `--secretaris vraagt een gebruiker, team of mailadres, zoals @school/secretariaat, niet ${args['value']}.`,
    'target-exists': (args: Args) =>
      `${args['path']} bestaat al, en proplan init overschrijft niets. Er is niets geschreven.`,
    'no-git': () => 'Hiervoor is Git nodig, en dat staat niet op deze computer.',
    'git-failed': (args: Args) => `Git kon niet uitvoeren: git ${args['command']}.`,
    'no-repository': (args: Args) =>
      `${args['path']} ligt niet in een Git-repository. Begin er een met git init, of werk in een kloon.`,
    'unknown-ref': (args: Args) => `Git kent geen tak, tag of commit ${args['ref']}.`,
    'no-default-branch': () =>
      'Er is geen hoofdtak gevonden; noem de tak, bijvoorbeeld --changed origin/main.',
    'no-common-commit': (args: Args) =>
      `${args['ref']} en de huidige tak hebben geen gemeenschappelijke commit.`,
    shallow: (args: Args) =>
      `De geschiedenis is maar gedeeltelijk opgehaald, en ${args['ref']} zit er niet bij. Haal alles op: git fetch --unshallow, of in CI fetch-depth: 0.`,
    'no-such-path': (args: Args) => `Het pad ${args['path']} bestaat niet.`,
    'no-files': (args: Args) => `Onder ${args['path']} staat geen enkel YAML-bestand.`,
    'settings-no-file': (args: Args) => `${args['path']} is geen leesbaar instellingenbestand.`,
    'settings-name': (args: Args) => `Het instellingenbestand heet proplan.yaml; hernoem ${args['path']}.`,
    'no-format-file': (args: Args) => `Achter ${args['format']} hoort de naam van een bestand.`,
    'one-on-screen': (args: Args) =>
      `Op het scherm past één vorm; zet van ${args['formats']} de andere met =BESTAND in een bestand.`,
    'with-one-workspace': () =>
      '--with hoort bij één geheel van plannen, en hier zijn er meer; ga naar de map van dat ene.',
    'no-settings': (args: Args) => `Het instellingenbestand ${args['path']} bestaat niet.`,
    'bad-settings': (args: Args) =>
      `De instellingen ${args['path']}:${args['line']}:${args['column']} kloppen niet. ${args['message'] ?? ''}`,
    'unknown-rule-setting': (args: Args) =>
      `In ${args['path']} staat de onbekende regel ${args['rule']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ''}`,
    'setting-lowers': (args: Args) =>
      `In ${args['path']} maakt een instelling de regel ${args['rule']} lichter; dat kan alleen met een uitzondering in het document.`,
    'bad-date': (args: Args) =>
      `${args['option']} vraagt een bestaande datum zoals 2026-09-01, niet ${args['value']}.`,
    'unknown-value': (args: Args) =>
      `${args['option']} kent ${args['value']} niet; kies uit ${args['choices']}.`,
    'unknown-subject': (args: Args) =>
      `${args['subject']} is geen regel, bestand of cijfer.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ''}`,
    'no-figures': (args: Args) =>
      `${args['path']} heeft geen cijfers; probeer een plan, school, personeel of persoonlijk plan.`,
    'unknown-pointer': (args: Args) => `${args['path']} heeft niets op ${args['pointer']}.`,
    'unknown-figure': (args: Args) =>
      `${args['file']} heeft geen cijfer ${args['figure']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ''}`,
    'not-renderable': (args: Args) =>
      `${args['path']} is een ${args['soort']}; af te drukken zijn: ${args['kinds']}.`,
    'inside-only': (args: Args) =>
      `Wat over één persoon gaat, wordt niet afgedrukt voor ${args['audience']}; alleen voor intern.`,
    'person-needed': (args: Args) =>
      `Een saldobrief is voor één medewerker: voeg --medewerker toe, bijvoorbeeld ${args['example']}.`,
    'no-person-here': () => '--medewerker hoort bij een saldobrief, dus bij het bestand personeel.',
    'unknown-person': (args: Args) => `${args['value']} staat niet in dit bestand personeel.`,
    'unknown-template': (args: Args) =>
      `In proplan.yaml staat bij sjablonen de onbekende naam ${args['key']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ` Er zijn: ${args['known']}.`}`,
    'not-decidable': (args: Args) => `Over ${args['path']} neemt een orgaan geen besluit.`,
    'pdf-to-terminal': () => 'Een pdf past niet op het scherm; noem met -o een bestand.',
    'file-exists': (args: Args) => `${args['path']} bestaat al; proplan overschrijft geen besluit.`,
    'costs-need-amount': () => 'Een mandaat voor kosten vraagt een hoogste verschil: voeg --tot-bedrag toe.',
    'no-condition': () =>
      'Een akkoord onder voorwaarden vraagt minstens één voorwaarde: voeg --voorwaarde "tekst" toe.',
    'stray-condition': () => 'Een voorwaarde hoort bij de uitkomst akkoord-onder-voorwaarden.',
    'bad-groups': (args: Args) =>
      `--groepen vraagt nummers met vier tekens, zoals 3=ab12,11=90ff, niet ${args['value']}.`,
    'tag-needs-signers': () =>
      'Een ondertekende tag nakijken vraagt --tag en --ondertekenaars, het bestand met wie mag tekenen.',
    'verify-document': (args: Args) =>
      `--groepen en --tag gaan over een plan of kader, en ${args['path']} is een besluit.`,
    'new-decision': () => 'Een besluit noteer je met proplan approve; dat zet de vingerafdruk erbij.',
    'from-is-for-plans': () =>
      '--from maakt een plan uit dat van vorig jaar: proplan new plan --from BESTAND.',
    'from-needs-school-year': (args: Args) =>
      `${args['path']} is geen plan voor één schooljaar; begin het nieuwe met proplan new plan.`,
    'new-exists': (args: Args) => `${args['path']} bestaat al; noem met -o een ander bestand.`,
    'no-school': () => 'Er is hier nog geen school; begin met proplan new school.',
    'which-school': (args: Args) => `Noem met --school voor welke school dit is: ${args['known']}.`,
    'unknown-school': (args: Args) => `Er is hier geen school ${args['school']}; er zijn: ${args['known']}.`,
    'bad-school-year': (args: Args) => `--jaar vraagt een schooljaar zoals 2026-2027, niet ${args['value']}.`,
    'bad-year': (args: Args) => `--jaar vraagt hier een kalenderjaar zoals 2026, niet ${args['value']}.`,
    'new-needs-id': () => 'Noem met --id een kort kenmerk, bijvoorbeeld --id de-linde.',
    'new-needs-regelgeving': () =>
      'Noem met --regelgeving welke regels gelden: be-vlg, nl-vo, nl-po of nl-mbo.',
    'new-needs-medewerker': () => 'Noem met --medewerker een schuilnummer, bijvoorbeeld --medewerker p-0012.',
    'new-needs-bestuur': () => 'Hiervoor moet er precies één bestuur zijn; begin met proplan new bestuur.',
    'new-needs-plan': (args: Args) =>
      `Er is hier geen plan voor ${args['schooljaar']}; noem met --jaar het schooljaar van het plan.`,
    'future-session': (args: Args) =>
      `De zitting van ${args['value']} ligt in de toekomst; noteer een besluit pas als het genomen is.`,
    'bad-amount': (args: Args) => `${args['option']} vraagt een bedrag zoals 500.00, niet ${args['value']}.`,
    'invalid-document': (args: Args) =>
      `${args['path']} heeft fouten in de vorm en telt niet mee; proplan lint zegt wat er mis is.`,
    unreadable: (args: Args) => `${args['path']} is niet te lezen (${systemWords(args['why'])}).`,
    unwritable: (args: Args) => `${args['path']} is niet te schrijven (${systemWords(args['why'])}).`,
    'no-typst': () =>
      'Het onderdeel dat pdf maakt, ontbreekt voor dit systeem. Installeer het met: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0',
  } as Readonly<Record<string, (args: Args) => string>>,
  unexpected: (message: string) => `proplan liep vast: ${message}`,
};

/** What goes on from one plan into the next, for its words. */
export interface NextWords {
  readonly goals: number;
  readonly activities: number;
  readonly stops: readonly string[];
  readonly again: readonly (readonly [keyof typeof AGAIN, number])[];
}

const some = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const AGAIN = {
  wanneer: (count: number) => `wanneer bij ${some(count, 'onderdeel', 'onderdelen')}`,
  'betaald-uit': (count: number) => `het budget van ${some(count, 'kost', 'kosten')}`,
  instemming: (count: number) => `de instemming van ${some(count, 'deelnemer', 'deelnemers')}`,
  meting: (count: number) => `de meetdag van ${some(count, 'doel', 'doelen')}`,
  begroting: () => 'de begroting',
  behoefteanalyse: () => 'de dag van de behoefteanalyse, en of de noden nog kloppen',
  starters: () => 'de starters en hun mentoren',
};

type Args = Readonly<Record<string, string>>;

/** Every word of the program that is not a rule's own, in one language. */
export type Texts = typeof nl;

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'geen toegang',
  EISDIR: 'het is een map',
  ENOENT: 'de map bestaat niet',
  ENOSPC: 'de schijf is vol',
  EROFS: 'de schijf is niet te beschrijven',
  ENOTDIR: 'een deel van het pad is geen map',
};

function systemWords(code: string | undefined): string {
  return SYSTEM[code ?? ''] ?? code ?? '';
}
