type Args = Readonly<Record<string, string>>;

/** Words for wrong use and for work that failed, by the code of the error, in Dutch. */
export const ERRORS: Readonly<Record<string, (args: Args) => string>> = {
  cancelled: () => 'Er is niets geschreven.',
  'flags-missing': (args: Args) =>
    `Dit is nog nodig: ${args['flags']}. Op een terminal vraagt proplan init ernaar; proplan init --help legt het uit.`,
  'init-id': (args: Args) =>
    `${args['option']} vraagt een kenmerk van kleine letters, cijfers en streepjes, hoogstens 40 tekens, niet ${args['value']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ''}`,
  'bad-name': (args: Args) => `${args['option']} vraagt een naam op één regel.`,
  'school-form': (args: Args) =>
    `--school vraagt een kenmerk en een naam, zoals de-linde="De Linde", niet ${args['value']}.`,
  'double-id': (args: Args) => `Het kenmerk ${args['value']} staat er twee keer; geef elk een eigen kenmerk.`,
  'no-schools-here': () =>
    'Met --voor school is er maar één school: laat --school weg, of kies --voor bestuur.',
  'only-flanders': (args: Args) => `${args['option']} hoort bij --regelgeving be-vlg; laat het hier weg.`,
  'init-school-year': (args: Args) =>
    `--schooljaar vraagt twee jaren na elkaar, zoals 2026-2027, tussen 2000 en 2100, niet ${args['value']}.`,
  'bad-owner': (args: Args) =>
    `--secretaris vraagt een gebruiker, team of mailadres, zoals @school/secretariaat, niet ${args['value']}.`,
  'bad-package': (args: Args) =>
    `--pakket vraagt wat npx kent, zoals proplan@0.1.0 of github:school/proplan#v0.1.0, niet ${args['value']}.`,
  'no-workspace': (args: Args) =>
    `Boven ${args['path']} staat nergens proplan.yaml. Ga naar de map van het plan, of begin er een met proplan init.`,
  'target-exists': (args: Args) =>
    `${args['path']} bestaat al, en proplan init overschrijft niets. Er is niets geschreven; ga hier verder met proplan new, of kies een lege map.`,
  'no-git': () => 'Hiervoor is Git nodig, en dat staat niet op deze computer.',
  'submodule-missing': (args: Args) =>
    `Van de submodule ${args['path']} is de oude stand niet opgehaald. Haal die op: git submodule foreach git fetch.`,
  'git-failed': (args: Args) => `Git kon niet uitvoeren: git ${args['command']}.`,
  'no-regime': (args: Args) =>
    `Welke regels voor ${args['path']} gelden, is niet bekend. Lees met --with de map mee waarin de school en haar personeel staan.`,
  'from-no-plan': (args: Args) => `${args['path']} is van de soort ${args['soort']}, en geen plan.`,
  'from-other-school': (args: Args) =>
    `${args['path']} is een plan van ${args['known']}, niet van ${args['school']}.`,
  'person-elsewhere': (args: Args) =>
    `${args['value']} staat in het personeel van ${args['known']}, niet van ${args['school']}.`,
  'reports-together': (args: Args) =>
    `Twee rapporten kunnen niet samen in ${args['path']}; geef elk een eigen bestand.`,
  'bad-pseudonym': () =>
    '--medewerker vraagt een schuilnummer zoals p-0012, nooit een naam: Git bewaart wat je schrijft.',
  'repository-refused': (args: Args) =>
    `Git wil ${args['path']} niet lezen; git status zegt waarom. Is de map van een andere gebruiker, geef dan git config --global --add safe.directory ${args['path']}.`,
  'no-repository': (args: Args) =>
    `${args['path']} ligt niet in een Git-repository. Begin er een met git init, of werk in een kloon.`,
  'no-commits': () =>
    'In deze repository is nog niets vastgelegd; begin met git add -A en git commit -m "Begin".',
  'unknown-ref': (args: Args) =>
    args['ref'] === ''
      ? 'Noem een tak, tag of commit; wat er staat, is leeg.'
      : `Git kent geen tak, tag of commit ${args['ref']}.`,
  'no-default-branch': () => 'Er is geen hoofdtak gevonden; noem de tak, bijvoorbeeld --changed origin/main.',
  'no-common-commit': (args: Args) =>
    `${args['ref']} en de huidige tak hebben geen gemeenschappelijke commit.`,
  shallow: (args: Args) =>
    `De geschiedenis is maar gedeeltelijk opgehaald, en ${args['ref']} zit er niet bij. Haal alles op: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", of in CI fetch-depth: 0.`,
  'no-such-path': (args: Args) => `Het pad ${args['path']} bestaat niet.`,
  'no-files': (args: Args) =>
    `Onder ${args['path']} staat geen enkel YAML-bestand. Ga naar de map van het plan, of begin er een met proplan init.`,
  'all-skipped': (args: Args) =>
    `Onder ${args['path']} blijft geen YAML-bestand over: ${args['count'] === '1' ? 'het enige wordt' : `alle ${args['count']} worden`} overgeslagen. Kijk na wat overslaan in proplan.yaml en .gitignore noemen.`,
  'no-files-then': (args: Args) => `In ${args['ref']} staat hier nog geen enkel YAML-bestand.`,
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
    `${args['option']} vraagt een bestaande datum van 2000 tot 2100, zoals 2026-09-01, niet ${args['value']}.`,
  'unknown-value': (args: Args) =>
    `${args['option']} kent ${args['value']} niet; kies uit ${args['choices']}.`,
  'unknown-subject': (args: Args) =>
    `${args['subject']} is geen regel, bestand of cijfer.${args['meant'] ? ` Bedoel je ${args['meant']}?` : args['regime'] ? ` proplan law --regime ${args['regime']} noemt de regels en de getallen.` : ' proplan explain met een bestand erachter noemt de cijfers ervan.'}`,
  'no-figures': (args: Args) =>
    `${args['path']} heeft geen cijfers; probeer een plan, school, bestuur, personeel of persoonlijk plan.`,
  'unknown-pointer': (args: Args) => `${args['path']} heeft niets op ${args['pointer']}.`,
  'unknown-figure': (args: Args) =>
    `${args['file']} heeft geen cijfer ${args['figure']}.${args['meant'] ? ` Bedoel je ${args['meant']}?` : ` proplan explain ${args['file']} noemt ze.`}`,
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
  'folder-no-document': (args: Args) =>
    `${args['path']} is een map; noem één bestand, zoals plan-2026-2027.yaml.`,
  'file-no-document': (args: Args) =>
    `${args['path']} is geen YAML-bestand; noem het document zelf, zoals plan-2026-2027.yaml.`,
  'yaml-extension': (args: Args) =>
    `proplan schrijft hier een YAML-bestand: ${args['path']} moet eindigen op .yaml.`,
  'render-contradiction': (args: Args) =>
    `--format ${args['format']} en -o ${args['path']} spreken elkaar tegen; laat --format weg, of pas de naam aan.`,
  'no-such-tag': (args: Args) =>
    `${args['tag']} is hier geen tag. Een tak kan wijzigen; laat de secretaris een tag ondertekenen.`,
  'with-no-folder': (args: Args) => `--with vraagt een map, en ${args['path']} is een bestand.`,
  'not-decidable': (args: Args) => `Over ${args['path']} neemt een orgaan geen besluit.`,
  'render-extension': (args: Args) =>
    `Een afgedrukt document eindigt op .md of .pdf, niet zoals ${args['path']}.`,
  'report-over-yaml': (args: Args) =>
    `${args['path']} is een YAML-bestand; een rapport schrijft daar niet over.`,
  'pdf-to-terminal': () => 'Een pdf past niet op het scherm; noem met -o een bestand.',
  'file-exists': (args: Args) =>
    `${args['path']} bestaat al; proplan overschrijft geen besluit. Noem met -o een ander bestand.`,
  'amount-needs-costs': () =>
    '--tot-bedrag hoort bij een mandaat voor kosten: voeg --mag-wijzigen kosten toe.',
  'costs-need-amount': () => 'Een mandaat voor kosten vraagt een hoogste verschil: voeg --tot-bedrag toe.',
  'no-condition': () =>
    'Een akkoord onder voorwaarden vraagt minstens één voorwaarde: voeg --voorwaarde "tekst" toe.',
  'stray-condition': () => 'Een voorwaarde hoort bij de uitkomst akkoord-onder-voorwaarden.',
  'empty-condition': () => 'Achter --voorwaarde hoort de tekst van de voorwaarde.',
  'document-twice': (args: Args) =>
    `${args['path']} staat er twee keer; een besluit noemt elk document één keer, beslist of gezien.`,
  'bad-groups': (args: Args) =>
    `--groepen vraagt nummers van 1 tot 16 met vier tekens, zoals 3=ab12,11=90ff, niet ${args['value']}.`,
  'tag-needs-signers': () =>
    'Een ondertekende tag nakijken vraagt --tag en --ondertekenaars, het bestand met wie mag tekenen.',
  'verify-document': (args: Args) =>
    `--groepen en --tag gaan over een plan of kader, en ${args['path']} is een besluit.`,
  'new-decision': () => 'Een besluit noteer je met proplan approve; dat zet de vingerafdruk erbij.',
  'from-is-for-plans': () => '--from maakt een plan uit dat van vorig jaar: proplan new plan --from BESTAND.',
  'from-needs-school-year': (args: Args) =>
    `${args['path']} is geen plan voor één schooljaar; begin het nieuwe met proplan new plan.`,
  'new-stray': (args: Args) =>
    `${args['option']} zegt hier niets over een ${args['soort']}; proplan new --help noemt wat wel kan.`,
  'report-over-other': (args: Args) =>
    `${args['path']} is geen bestand voor --format ${args['format']}; geef het rapport een andere naam.`,
  'new-elsewhere': (args: Args) =>
    `Een ${args['soort']} staat volgens proplan.yaml elders; noem die ene andere map met --with, of een bestand daarin met -o.`,
  'new-exists': (args: Args) => `${args['path']} bestaat al; noem met -o een ander bestand.`,
  'no-school': () => 'Er is hier nog geen school; begin met proplan new school.',
  'which-school': (args: Args) => `Noem met --school voor welke school dit is: ${args['known']}.`,
  'unknown-school': (args: Args) => `Er is hier geen school ${args['school']}; er zijn: ${args['known']}.`,
  'bad-school-year': (args: Args) => `--jaar vraagt een schooljaar zoals 2026-2027, niet ${args['value']}.`,
  'bad-year': (args: Args) => `--jaar vraagt hier een kalenderjaar zoals 2026, niet ${args['value']}.`,
  'new-needs-id': () => 'Noem met --id een kort kenmerk voor het nieuwe document, in kleine letters.',
  'new-needs-regelgeving': () =>
    'Noem met --regelgeving welke regels gelden: be-vlg, nl-vo, nl-po of nl-mbo.',
  'new-needs-medewerker': () => 'Noem met --medewerker een schuilnummer, bijvoorbeeld --medewerker p-0012.',
  'person-not-registered': (args: Args) =>
    `${args['value']} staat in geen bestand personeel. Zet het schuilnummer daar eerst bij; een naam hoort nergens.`,
  'new-needs-bestuur': () => 'Hiervoor moet er precies één bestuur zijn; begin met proplan new bestuur.',
  'new-needs-plan': (args: Args) =>
    `Er is hier geen plan voor ${args['schooljaar']}; noem met --jaar het schooljaar van het plan.`,
  'future-session': (args: Args) =>
    `De zitting van ${args['value']} ligt in de toekomst; noteer een besluit pas als het genomen is.`,
  'bad-amount': (args: Args) => `${args['option']} vraagt een bedrag zoals 500.00, niet ${args['value']}.`,
  'invalid-document': (args: Args) =>
    `${args['path']} heeft fouten en telt niet mee; proplan lint zegt wat er mis is.`,
  unreadable: (args: Args) => `${args['path']} is niet te lezen (${systemWords(args['why'])}).`,
  unwritable: (args: Args) => `${args['path']} is niet te schrijven (${systemWords(args['why'])}).`,
  'no-typst': () =>
    'Het onderdeel dat pdf maakt, ontbreekt voor dit systeem. Installeer het met: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0',
};

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
