import type { Lang } from '../base/lang.ts';

const nl = {
  program:
    'Controleert, berekent en drukt professionaliseringsplannen af die als YAML-bestanden in Git staan.',
  usage: '[opties] <commando>',
  options: '[opties]',
  byDefault: 'standaard',
  version: 'toon de versie',
  help: 'toon deze hulp',
  lang: 'taal van de meldingen: nl of en',
  titles: {
    'Usage:': 'Gebruik:',
    'Options:': 'Opties:',
    'Commands:': "Commando's:",
    'Arguments:': 'Argumenten:',
  } as Readonly<Record<string, string>>,
  init: 'maak een werkmap voor een school of bestuur; vraagt wat ontbreekt, en overschrijft niets',
  initRegime: 'be-vlg, nl-vo, nl-po of nl-mbo',
  initOwner: 'school of bestuur',
  initName: 'de naam van die school of dat bestuur',
  initId: 'een kort kenmerk (standaard naar de naam)',
  initSchool: 'een school van het bestuur; herhaalbaar',
  initType: 'wat voor instelling, bijvoorbeeld basisschool (Vlaanderen)',
  initNet: 'go, officieel-gesubsidieerd of vrij-gesubsidieerd (Vlaanderen)',
  initYear: 'het schooljaar van het plan (standaard het huidige)',
  initCi: 'wie elke wijziging nakijkt: github, gitlab, azure of geen (standaard geen)',
  initSecretary:
    'wie meekijkt bij documenten over personen en bij besluiten, bijvoorbeeld @school/secretariaat',
  initExamples:
    '\nVoorbeelden:\n  proplan init\n  proplan init --regelgeving be-vlg --voor school --naam "De Linde" --instellingstype basisschool --net vrij-gesubsidieerd --ci github\n  proplan init plannen --regelgeving nl-vo --voor bestuur --naam "Stichting Zuid" --school de-kade="De Kade" --school het-licht="Het Licht" --schooljaar 2026-2027\n',
  lint: 'controleer plannen aan vorm, wet en cao',
  lintFormat:
    'text, codeframe, json, sarif, junit, github, gitlab of markdown; met =BESTAND naar een bestand; herhaalbaar (standaard text)',
  failOn: 'vanaf welke zwaarte de uitkomst 1 is: error, warning of info',
  at: 'oordeel naar het recht van deze dag in plaats van elk plan zijn eigen dag',
  today: 'doe alsof het vandaag deze dag is',
  compare: 'toon wat nieuw en weg is, vergeleken met het recht van deze dag',
  config: 'instellingen uit dit bestand in plaats van proplan.yaml',
  changed: 'toon alleen wat gewijzigde bestanden betreft, sinds deze tak of commit (standaard de hoofdtak)',
  suppressed: 'toon in sarif ook wat een geschreven uitzondering wegneemt',
  stdin: 'lees de inhoud van dit bestand van de standaardinvoer, zoals een editor doet',
  noColor: 'geen kleuren',
  lintExamples:
    '\nVoorbeelden:\n  proplan lint\n  proplan lint scholen/de-linde --fail-on warning\n  proplan lint --format json=bevindingen.json --format text\n  proplan lint --at 2026-09-01 --vergelijk 2025-09-01\n  proplan lint --changed origin/main --format github\n',
  budget: 'toon het geld: per school, budget, thema, post en activiteit',
  hours: 'toon rechten en uren: per medewerker, categorie, team en school',
  status: 'toon wat er is, wat goedgekeurd is, wat ontbreekt en wat wanneer moet',
  statusExamples: '\nVoorbeelden:\n  proplan status\n  proplan status scholen/de-linde --today 2027-01-15\n',
  tableFormat: 'text, json of csv',
  explainFigures: 'leg elk cijfer uit tot op de regel en het artikel',
  budgetExamples:
    '\nVoorbeelden:\n  proplan budget scholen/de-linde\n  proplan budget --format csv > budget.csv\n',
  hoursExamples: '\nVoorbeelden:\n  proplan hours scholen/de-brug\n  proplan hours --explain\n',
  explain: 'leg een regel of een cijfer uit',
  explainExamples:
    '\nVoorbeelden:\n  proplan explain be-vlg/aanvangsbegeleiding-aanpak\n  proplan explain plan-2026-2027.yaml\n  proplan explain plan-2026-2027.yaml#begroting/gepland\n',
  law: 'toon het recht dat proplan kent: getallen, artikelen met hun regels, en twijfels',
  lawFormat: 'text, json of markdown',
  lawAt: 'de dag waarvan het recht getoond wordt (standaard vandaag)',
  lawCompare: 'toon wat er tussen deze dag en die van --at veranderde',
  regime: 'alleen deze regelgeving: algemeen, be-vlg, nl-mbo, nl-po of nl-vo',
  lawExamples:
    '\nVoorbeelden:\n  proplan law --regime be-vlg\n  proplan law --at 2026-09-01 --vergelijk 2025-09-01\n  proplan law --format json > recht.json\n',
  render:
    'druk een document af: plan, kader, teamplan, persoonlijk plan, besluit over een aanvraag, saldobrief',
  renderFormat: 'md of pdf (standaard naar het bestand achter -o, anders md)',
  template: 'een eigen sjabloon in plaats van dat van proplan',
  audience: 'voor wie: comite (gewoonlijk), intern of publiek; wat over één persoon gaat is altijd intern',
  medewerker: 'voor wie de saldobrief is, als het bestand personeel is',
  output: 'schrijf naar dit bestand',
  renderExamples:
    '\nVoorbeelden:\n  proplan render plan-2026-2027.yaml\n  proplan render plan-2026-2027.yaml -o plan.pdf\n',
  diff: 'toon wat er verandert aan plannen, cijfers, bevindingen en besluiten',
  diffFormat: 'text, markdown of json',
  diffExamples:
    '\nVoorbeelden:\n  proplan diff main\n  proplan diff origin/main HEAD --format markdown > verschil.md\n',
  approve: 'noteer het besluit van een orgaan over een plan of kader',
  orgaan: 'het orgaan, bijvoorbeeld loc of pmr',
  zitting: 'de dag van de zitting',
  uitkomst: 'de uitkomst, bijvoorbeeld akkoord',
  rol: 'wat het orgaan deed, bijvoorbeeld beslist',
  magWijzigen: 'wat nog mag wijzigen, met komma ertussen: datum,aanbieder,deelnemers,kosten',
  totBedrag: 'hoeveel de kosten samen nog mogen wijzigen, in euro',
  approveExamples:
    '\nVoorbeeld:\n  proplan approve plan-2026-2027.yaml --orgaan loc --zitting 2026-06-12 --uitkomst akkoord\n',
};

const en: typeof nl = {
  program: 'Checks, computes and prints professional-development plans kept as YAML files in Git.',
  usage: '[options] <command>',
  options: '[options]',
  byDefault: 'default',
  version: 'show the version',
  help: 'show this help',
  lang: 'language of messages: nl or en',
  titles: {},
  init: 'make a workspace for a school or a board; asks what is missing, and overwrites nothing',
  initRegime: 'be-vlg, nl-vo, nl-po or nl-mbo',
  initOwner: 'school or bestuur (board)',
  initName: 'the name of that school or board',
  initId: 'a short identifier (default after the name)',
  initSchool: 'a school of the board; repeatable',
  initType: 'what kind of institution, for example basisschool (Flanders)',
  initNet: 'go, officieel-gesubsidieerd or vrij-gesubsidieerd (Flanders)',
  initYear: 'the school year of the plan (default the current one)',
  initCi: 'who checks each change: github, gitlab, azure or geen for none (default geen)',
  initSecretary: 'who looks at documents about persons and at decisions, for example @school/secretariaat',
  initExamples:
    '\nExamples:\n  proplan init\n  proplan init --regelgeving be-vlg --voor school --naam "De Linde" --instellingstype basisschool --net vrij-gesubsidieerd --ci github\n  proplan init plannen --regelgeving nl-vo --voor bestuur --naam "Stichting Zuid" --school de-kade="De Kade" --school het-licht="Het Licht" --schooljaar 2026-2027\n',
  lint: 'check plans against form, law and collective agreement',
  lintFormat:
    'text, codeframe, json, sarif, junit, github, gitlab or markdown; with =FILE to a file; repeatable (default text)',
  failOn: 'from which severity on the exit code is 1: error, warning or info',
  at: "judge by the law of this day in place of each plan's own day",
  today: 'act as if today were this day',
  compare: 'show what is new and gone, compared with the law of this day',
  config: 'settings from this file in place of proplan.yaml',
  changed: 'show only what concerns files changed since this branch or commit (default the main branch)',
  suppressed: 'show in sarif also what a written exception takes away',
  stdin: 'read the content of this file from standard input, as an editor does',
  noColor: 'no colours',
  lintExamples:
    '\nExamples:\n  proplan lint\n  proplan lint scholen/de-linde --fail-on warning\n  proplan lint --format json=findings.json --format text\n  proplan lint --at 2026-09-01 --vergelijk 2025-09-01\n  proplan lint --changed origin/main --format github\n',
  budget: 'show the money: per school, budget, theme, cost type and activity',
  hours: 'show rights and hours: per person, category, team and school',
  status: 'show what exists, what is approved, what is missing and what is due',
  statusExamples: '\nExamples:\n  proplan status\n  proplan status scholen/de-linde --today 2027-01-15\n',
  tableFormat: 'text, json or csv',
  explainFigures: 'explain each figure down to line and article',
  budgetExamples:
    '\nExamples:\n  proplan budget scholen/de-linde\n  proplan budget --format csv > budget.csv\n',
  hoursExamples: '\nExamples:\n  proplan hours scholen/de-brug\n  proplan hours --explain\n',
  explain: 'explain a rule or a figure',
  explainExamples:
    '\nExamples:\n  proplan explain be-vlg/aanvangsbegeleiding-aanpak\n  proplan explain plan-2026-2027.yaml\n  proplan explain plan-2026-2027.yaml#begroting/gepland\n',
  law: 'show the law that proplan knows: numbers, articles with their rules, and doubts',
  lawFormat: 'text, json or markdown',
  lawAt: 'the day whose law is shown (default today)',
  lawCompare: 'show what changed between this day and that of --at',
  regime: 'only this regime: algemeen, be-vlg, nl-mbo, nl-po or nl-vo',
  lawExamples:
    '\nExamples:\n  proplan law --regime be-vlg\n  proplan law --at 2026-09-01 --vergelijk 2025-09-01\n  proplan law --format json > law.json\n',
  render:
    'print a document: plan, framework, team plan, personal plan, decision on a request, balance letter',
  renderFormat: 'md or pdf (default by the file after -o, else md)',
  template: "a template of your own in place of proplan's",
  audience: 'for whom: comite (as a rule), intern or publiek; what is about one person is always intern',
  medewerker: 'for whom the balance letter is, when the file is personeel',
  output: 'write to this file',
  renderExamples:
    '\nExamples:\n  proplan render plan-2026-2027.yaml\n  proplan render plan-2026-2027.yaml -o plan.pdf\n',
  diff: 'show what changes in plans, figures, findings and decisions',
  diffFormat: 'text, markdown or json',
  diffExamples:
    '\nExamples:\n  proplan diff main\n  proplan diff origin/main HEAD --format markdown > changes.md\n',
  approve: "write down a body's decision on a plan or framework",
  orgaan: 'the body, for example loc or pmr',
  zitting: 'the day of the session',
  uitkomst: 'the outcome, for example akkoord',
  rol: 'what the body did, for example beslist',
  magWijzigen: 'what may still change, separated by commas: datum,aanbieder,deelnemers,kosten',
  totBedrag: 'how much the costs may still change together, in euros',
  approveExamples:
    '\nExample:\n  proplan approve plan-2026-2027.yaml --orgaan loc --zitting 2026-06-12 --uitkomst akkoord\n',
};

export function helpIn(lang: Lang): typeof nl {
  return lang === 'en' ? en : nl;
}
