/** Words of `proplan init`. */
const nl = {
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
    `CI haalt ${pakket} met npx. Geef met --pakket enkel een plaats die je vertrouwt.`,
  tarball: (file: string) =>
    `Zet de tarball van de uitgave van proplan op de plaats ${file}: die draait in CI. Zonder dat bestand mislukt de controle.`,
  submit: (plans: readonly string[]) =>
    `Leg ${plans.join(' en ')} voor, en noteer het besluit met proplan approve.`,
};

const en: typeof nl = {
  ciBelow: 'Mind: the repository begins higher. Move the files for CI and CODEOWNERS to its root.',
  title: 'A new workspace. Choose with the arrows and press Enter; Ctrl+C stops and writes nothing.',
  regime: 'Which rules hold?',
  regimes: {
    'be-vlg': 'Flanders',
    'nl-vo': 'the Netherlands, secondary education',
    'nl-po': 'the Netherlands, primary education',
    'nl-mbo': 'the Netherlands, vocational education',
  },
  owner: 'For whom is the folder?',
  owners: { school: 'one school or institution', bestuur: 'a board with its schools' },
  name: { school: 'What is the school called?', bestuur: 'What is the board called?' },
  id: 'Which short identifier does it get in the files?',
  another: 'Does the board have another school?',
  yes: 'Yes',
  no: 'No',
  type: 'What kind of institution is it?',
  net: 'To which network does it belong?',
  year: 'For which school year is the plan?',
  ci: 'Who checks each change?',
  systems: { github: 'GitHub', gitlab: 'GitLab', azure: 'Azure DevOps', geen: 'nobody by itself' },
  secretary:
    'Who looks at documents about persons and at decisions, for example @school/secretariaat? It may stay empty.',
  thanks: 'That is all.',
  stopped: 'Stopped.',
  written: (folder) => `Written in ${folder}:`,
  next: 'What is left:',
  fill: (readme) => `Read ${readme}, and fill in what is missing: proplan lint names it.`,
  save: (repository) =>
    `Keep all in Git: ${repository ? '' : 'git init -b main, '}git add -A, git commit -m "Begin".`,
  source: (pakket) => `CI takes ${pakket} with npx. Name with --pakket only a place that you trust.`,
  tarball: (file) =>
    `Put the tarball of the release of proplan at ${file}: CI runs it. Without that file the check fails.`,
  submit: (plans) => `Submit ${plans.join(' and ')}, and write the decision down with proplan approve.`,
};

export const INIT = { nl, en };
