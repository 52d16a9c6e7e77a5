import type { ErrorWords } from './error-words.ts';

/** Words for wrong use and for work that failed, by the code of the error, in Dutch. */
export const ERRORS: ErrorWords = {
  cancelled: () => 'Er is niets geschreven.',
  'flags-missing': ({ flags }) =>
    `Dit is nog nodig: ${flags}. Op een terminal vraagt proplan init ernaar; proplan init --help legt het uit.`,
  'init-id': ({ option, value, meant }) =>
    `${option} vraagt een kenmerk van kleine letters, cijfers en streepjes, hoogstens 40 tekens, niet ${value}.${meant ? ` Bedoel je ${meant}?` : ''}`,
  'bad-name': ({ option }) => `${option} vraagt een naam op één regel.`,
  'school-form': ({ value }) =>
    `--school vraagt een kenmerk en een naam, zoals de-linde="De Linde", niet ${value}.`,
  'double-id': ({ value }) => `Het kenmerk ${value} staat er twee keer; geef elk een eigen kenmerk.`,
  'no-schools-here': () =>
    'Met --voor school is er maar één school: laat --school weg, of kies --voor bestuur.',
  'only-flanders': ({ option }) => `${option} hoort bij --regelgeving be-vlg; laat het hier weg.`,
  'init-school-year': ({ value }) =>
    `--schooljaar vraagt twee jaren na elkaar, zoals 2026-2027, tussen 2000 en 2100, niet ${value}.`,
  'bad-owner': ({ value }) =>
    `--secretaris vraagt een gebruiker, team of mailadres, zoals @school/secretariaat, niet ${value}.`,
  'bad-package': ({ value }) =>
    `--pakket vraagt wat npx kent, zoals ./.proplan/proplan-0.1.0.tgz of github:school/proplan#v0.1.0, niet ${value}.`,
  'no-workspace': ({ path }) =>
    `Boven ${path} staat nergens proplan.yaml. Ga naar de map van het plan, of begin er een met proplan init.`,
  'target-exists': ({ path }) =>
    `${path} bestaat al, en proplan init overschrijft niets. Er is niets geschreven; ga hier verder met proplan new, of kies een lege map.`,
  'no-git': () => 'Hiervoor is Git nodig, en dat staat niet op deze computer.',
  'submodule-missing': ({ path }) =>
    `Van de submodule ${path} is de oude stand niet opgehaald. Haal die op: git submodule foreach git fetch.`,
  'git-failed': ({ command, reason }) =>
    `Git kon niet doen wat hier nodig is (git ${command}). Git zegt: ${reason}`,
  'blobs-missing': () =>
    'Haal eerst op wat deze kloon niet heeft: git fetch --refetch --no-filter origin. proplan haalt zelf niets op.',
  'unsafe-path': ({ path }) =>
    `De commit heeft een pad dat buiten de repository leidt: ${path}. Kijk na van wie die commit komt: git fsck.`,
  'no-regime': ({ path }) =>
    `Welke regels voor ${path} gelden, is niet bekend. Lees met --with de map mee waarin de school en haar personeel staan.`,
  'from-no-plan': ({ path, soort }) => `${path} is van de soort ${soort}, en geen plan.`,
  'from-other-school': ({ path, known, school }) => `${path} is een plan van ${known}, niet van ${school}.`,
  'person-elsewhere': ({ value, known, school }) =>
    `${value} staat in het personeel van ${known}, niet van ${school}.`,
  'reports-together': ({ path }) =>
    `Twee rapporten kunnen niet samen in ${path}; geef elk een eigen bestand.`,
  'bad-pseudonym': () =>
    '--medewerker vraagt een schuilnummer zoals p-0012, nooit een naam: Git bewaart wat je schrijft.',
  'repository-refused': ({ path, reason }) =>
    `Git wil ${path} niet lezen (${reason}). Is de map van een andere gebruiker, geef dan git config --global --add safe.directory ${path}.`,
  'no-repository': ({ path }) =>
    `${path} ligt niet in een Git-repository. Begin er een met git init, of werk in een kloon.`,
  'no-commits': () =>
    'In deze repository is nog niets vastgelegd; begin met git add -A en git commit -m "Begin".',
  'unknown-ref': ({ ref }) =>
    ref === ''
      ? 'Noem een tak, tag of commit; wat er staat, is leeg.'
      : `Git kent geen tak, tag of commit ${ref}.`,
  'no-default-branch': () => 'Er is geen hoofdtak gevonden; noem de tak, bijvoorbeeld --changed origin/main.',
  'no-common-commit': ({ ref }) => `${ref} en de huidige tak hebben geen gemeenschappelijke commit.`,
  shallow: ({ ref }) =>
    `De geschiedenis is maar gedeeltelijk opgehaald, en ${ref} zit er niet bij. Haal alles op: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", of in CI fetch-depth: 0.`,
  'relative-cwd': ({ value }) => `cwd vraagt een volledig pad, zoals /srv/plannen, niet ${value}.`,
  'no-such-path': ({ path }) =>
    `Het pad ${path} bestaat niet.${path.includes('*') ? ' Noem elk bestand of hun map: deze shell vult * niet in.' : ''}`,
  'link-outside': ({ path }) =>
    `${path} leidt over een koppeling naar buiten de werkmap. Noem het bestand zelf, op zijn eigen plaats.`,
  'no-plain-file': ({ path }) => `${path} is geen gewoon bestand, maar bijvoorbeeld een pijp of apparaat.`,
  'no-files': ({ path }) =>
    `Onder ${path} staat geen enkel YAML-bestand. Ga naar de map van het plan, of begin er een met proplan init.`,
  'all-skipped': ({ path, count }) =>
    `Onder ${path} blijft geen YAML-bestand over: ${count === '1' ? 'het enige wordt' : `alle ${count} worden`} overgeslagen. Kijk na wat overslaan in proplan.yaml en .gitignore noemen.`,
  'no-files-then': ({ ref }) => `In ${ref} staat hier nog geen enkel YAML-bestand.`,
  'settings-no-file': ({ path }) => `${path} is geen leesbaar instellingenbestand.`,
  'settings-link': ({ path }) =>
    `${path} is een koppeling naar buiten de werkmap, en die leest proplan niet. Zet het instellingenbestand zelf in de map.`,
  'settings-name': ({ path }) => `Het instellingenbestand heet proplan.yaml; hernoem ${path}.`,
  'no-format-file': ({ format }) => `Achter ${format} hoort de naam van een bestand.`,
  'one-on-screen': ({ formats }) =>
    `Op het scherm past één vorm; zet van ${formats} de andere met =BESTAND in een bestand.`,
  'with-one-workspace': () =>
    '--with hoort bij één geheel van plannen, en hier zijn er meer; ga naar de map van dat ene.',
  'no-settings': ({ path }) => `Het instellingenbestand ${path} bestaat niet.`,
  'bad-settings': ({ path, line, column }) => `De instellingen ${path}:${line}:${column} kloppen niet.`,
  'unknown-rule-setting': ({ path, rule, meant }) =>
    `In ${path} staat de onbekende regel ${rule}.${meant ? ` Bedoel je ${meant}?` : ''}`,
  'setting-lowers': ({ path, rule }) =>
    `In ${path} maakt een instelling de regel ${rule} lichter; dat kan alleen met een uitzondering in het document.`,
  'bad-date': ({ option, value }) =>
    `${option} vraagt een bestaande datum van 2000 tot 2100, zoals 2026-09-01, niet ${value}.`,
  'unknown-value': ({ option, value, choices }) => `${option} kent ${value} niet; kies uit ${choices}.`,
  'unknown-subject': ({ subject, meant, regime }) =>
    `${subject} is geen regel, bestand of cijfer.${meant ? ` Bedoel je ${meant}?` : regime ? ` proplan law --regime ${regime} noemt de regels en de getallen.` : ' proplan explain met een bestand erachter noemt de cijfers ervan.'}`,
  'no-figures': ({ path }) =>
    `${path} heeft geen cijfers; probeer een plan, school, bestuur, personeel of persoonlijk plan.`,
  'unknown-pointer': ({ path, pointer }) => `${path} heeft niets op ${pointer}.`,
  'unknown-figure': ({ file, figure, meant }) =>
    `${file} heeft geen cijfer ${figure}.${meant ? ` Bedoel je ${meant}?` : ` proplan explain ${file} noemt ze.`}`,
  'not-renderable': ({ path, soort, kinds }) => `${path} is een ${soort}; af te drukken zijn: ${kinds}.`,
  'inside-only': ({ audience }) =>
    `Wat over één persoon gaat, wordt niet afgedrukt voor ${audience}; alleen voor intern.`,
  'person-needed': ({ example }) =>
    `Een saldobrief is voor één medewerker: voeg --medewerker toe, bijvoorbeeld ${example}.`,
  'no-person-here': () => '--medewerker hoort bij een saldobrief, dus bij het bestand personeel.',
  'unknown-person': ({ value }) => `${value} staat niet in dit bestand personeel.`,
  'unknown-template': ({ key, meant, known }) =>
    `In proplan.yaml staat bij sjablonen de onbekende naam ${key}.${meant ? ` Bedoel je ${meant}?` : ` Er zijn: ${known}.`}`,
  'folder-no-document': ({ path }) => `${path} is een map; noem één bestand, zoals plan-2026-2027.yaml.`,
  'file-no-document': ({ path }) =>
    `${path} is geen YAML-bestand; noem het document zelf, zoals plan-2026-2027.yaml.`,
  'yaml-extension': ({ path }) => `proplan schrijft hier een YAML-bestand: ${path} moet eindigen op .yaml.`,
  'render-contradiction': ({ format, path }) =>
    `--format ${format} en -o ${path} spreken elkaar tegen; laat --format weg, of pas de naam aan.`,
  'no-such-tag': ({ tag }) =>
    `${tag} is hier geen tag. Een tak kan wijzigen; laat de secretaris een tag ondertekenen.`,
  'with-no-folder': ({ path }) => `--with vraagt een map, en ${path} is een bestand.`,
  'not-decidable': ({ path }) => `Over ${path} neemt een orgaan geen besluit.`,
  'render-extension': ({ path }) => `Een afgedrukt document eindigt op .md of .pdf, niet zoals ${path}.`,
  'report-over-yaml': ({ path }) => `${path} is een YAML-bestand; een rapport schrijft daar niet over.`,
  'pdf-to-terminal': () => 'Een pdf past niet op het scherm; noem met -o een bestand.',
  'file-exists': ({ path }) =>
    `${path} bestaat al; proplan overschrijft geen besluit. Noem met -o een ander bestand.`,
  'target-link': ({ path }) =>
    `${path} is een koppeling, en daar schrijft proplan niet doorheen. Noem een ander bestand, of haal de koppeling weg.`,
  'target-of-git': ({ path }) =>
    `${path} hoort bij wat Git zelf bewaart, en daar schrijft proplan niet. Noem een ander bestand.`,
  'no-ssh-keygen': () =>
    'Een handtekening nakijken vraagt ssh-keygen, en dat is hier niet. Installeer OpenSSH, of laat --tag weg.',
  'template-refused': ({ path, file }) =>
    `${path}: het sjabloon ${file} is er niet, of proplan mag het niet lezen. Neem een gewoon bestand in de werkmap, van hoogstens een miljoen bytes.`,
  'amount-needs-costs': () =>
    '--tot-bedrag hoort bij een mandaat voor kosten: voeg --mag-wijzigen kosten toe.',
  'costs-need-amount': () => 'Een mandaat voor kosten vraagt een hoogste verschil: voeg --tot-bedrag toe.',
  'no-condition': () =>
    'Een akkoord onder voorwaarden vraagt minstens één voorwaarde: voeg --voorwaarde "tekst" toe.',
  'stray-condition': () => 'Een voorwaarde hoort bij de uitkomst akkoord-onder-voorwaarden.',
  'empty-condition': () => 'Achter --voorwaarde hoort de tekst van de voorwaarde.',
  'document-twice': ({ path }) =>
    `${path} staat er twee keer; een besluit noemt elk document één keer, beslist of gezien.`,
  'bad-groups': ({ value }) =>
    `--groepen vraagt nummers van 1 tot 16 met vier tekens, zoals 3=ab12,11=90ff, niet ${value}.`,
  'tag-needs-signers': () =>
    'Een ondertekende tag nakijken vraagt --tag en --ondertekenaars, het bestand met wie mag tekenen.',
  'verify-document': ({ path }) =>
    `--groepen en --tag gaan over een plan of kader, en ${path} is een besluit.`,
  'new-decision': () => 'Een besluit noteer je met proplan approve; dat zet de vingerafdruk erbij.',
  'from-is-for-plans': () => '--from maakt een plan uit dat van vorig jaar: proplan new plan --from BESTAND.',
  'from-needs-school-year': ({ path }) =>
    `${path} is geen plan voor één schooljaar; begin het nieuwe met proplan new plan.`,
  'new-stray': ({ option, soort }) =>
    `${option} zegt hier niets over een ${soort}; proplan new --help noemt wat wel kan.`,
  'report-over-other': ({ path, format }) =>
    `${path} is geen bestand voor --format ${format}; geef het rapport een andere naam.`,
  'new-elsewhere': ({ soort }) =>
    `Een ${soort} staat volgens proplan.yaml elders; noem die ene andere map met --with, of een bestand daarin met -o.`,
  'new-exists': ({ path }) => `${path} bestaat al; noem met -o een ander bestand.`,
  'no-school': () => 'Er is hier nog geen school; begin met proplan new school.',
  'which-school': ({ known }) => `Noem met --school voor welke school dit is: ${known}.`,
  'unknown-school': ({ school, known }) => `Er is hier geen school ${school}; er zijn: ${known}.`,
  'bad-school-year': ({ value }) => `--jaar vraagt een schooljaar zoals 2026-2027, niet ${value}.`,
  'bad-year': ({ value }) => `--jaar vraagt hier een kalenderjaar zoals 2026, niet ${value}.`,
  'new-needs-id': () => 'Noem met --id een kort kenmerk voor het nieuwe document, in kleine letters.',
  'new-needs-regelgeving': () =>
    'Noem met --regelgeving welke regels gelden: be-vlg, nl-vo, nl-po of nl-mbo.',
  'new-needs-medewerker': () => 'Noem met --medewerker een schuilnummer, bijvoorbeeld --medewerker p-0012.',
  'person-not-registered': ({ value }) =>
    `${value} staat in geen bestand personeel. Zet het schuilnummer daar eerst bij; een naam hoort nergens.`,
  'new-needs-bestuur': () => 'Hiervoor moet er precies één bestuur zijn; begin met proplan new bestuur.',
  'new-needs-plan': ({ schooljaar }) =>
    `Er is hier geen plan voor ${schooljaar}; noem met --jaar het schooljaar van het plan.`,
  'future-session': ({ value }) =>
    `De zitting van ${value} ligt in de toekomst; noteer een besluit pas als het genomen is.`,
  'bad-amount': ({ option, value }) => `${option} vraagt een bedrag zoals 500.00, niet ${value}.`,
  'invalid-document': ({ path }) => `${path} heeft fouten en telt niet mee; proplan lint zegt wat er mis is.`,
  unreadable: ({ path, why }) => `${path} is niet te lezen (${systemWords(why)}).`,
  unwritable: ({ path, why }) => `${path} is niet te schrijven (${systemWords(why)}).`,
  'output-lost': ({ why }) =>
    `Geef de uitvoer een plaats met genoeg ruimte en doe het opnieuw; ze kwam niet heel aan (${systemWords(why)}).`,
  'no-typst': ({ engine }) =>
    `Het onderdeel dat pdf maakt, ontbreekt voor dit systeem. Installeer het met: npm install ${engine}`,
};

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'geen toegang',
  EPERM: 'geen toegang',
  EFBIG: 'het bestand mag niet zo groot worden',
  EDQUOT: 'de ruimte is op',
  EISDIR: 'het is een map',
  ENOENT: 'de map bestaat niet',
  ENOSPC: 'de schijf is vol',
  EROFS: 'de schijf is niet te beschrijven',
  ENOTDIR: 'een deel van het pad is geen map',
};

function systemWords(code: string): string {
  return SYSTEM[code] ?? code;
}
