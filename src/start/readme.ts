import { OUTCOMES } from '../approval/outcomes.ts';
import { competenceFor } from '../law/body.ts';
import { frameworkOf } from './documents/framework.ts';
import { plain } from './markdown.ts';
import { ownersFile } from './owners.ts';
import { folderOf, isTarball, type Named, ownerOf, planFile, type Start } from './start.ts';

/** The page that a school reads first: what stands where, what to do, and who looks at what. */
export function readmeText(start: Start): string {
  const sections = [head(start), layout(start), steps(start), approval(start), checks(start), people(start)];
  return `${sections.map((section) => section.trim()).join('\n\n')}\n`;
}

function head(start: Start): string {
  return `
# Professionalisering: ${plain(ownerOf(start).naam)}

In deze map staat het professionaliseringsplan voor ${start.schooljaar} als leesbare bestanden. proplan kijkt na of het
klopt met wet of cao, rekent uren en geld uit, en drukt het plan af.`;
}

function layout(start: Start): string {
  const framework = frameworkOf(start);
  const rows: readonly (readonly [string, string])[] = [
    ...(start.bestuur === null ? [] : [['bestuur.yaml', 'het bestuur'] as const]),
    ...(framework === null ? [] : [[framework.file, 'de meerjarige afspraken'] as const]),
    ...start.scholen.flatMap((school) => rowsOf(start, school)),
  ];
  return `
| Bestand | Wat erin staat |
| --- | --- |
${rows.map(([file, what]) => `| [${file}](${file}) | ${what} |`).join('\n')}`;
}

function rowsOf(start: Start, school: Named): (readonly [string, string])[] {
  const folder = folderOf(school);
  const name = plain(school.naam);
  return [
    [`${folder}/school.yaml`, `${name}: de school, haar overleg en haar geld`],
    [`${folder}/personeel.yaml`, `${name}: de medewerkers, onder een schuilnummer`],
    [planFile(start, school), `${name}: het plan voor ${start.schooljaar}`],
    [`${folder}/pop/`, `${name}: documenten over één persoon; lees eerst de uitleg daar`],
  ];
}

/** What Flemish law asks a school to write itself, or what a Dutch agreement asks. */
const TO_WRITE: Readonly<Record<Start['regime'], string>> = {
  'be-vlg':
    'Zo vraagt het decreet dat de school zelf schrijft hoe zij starters begeleidt, welke vorming er komt, en wat de organisatie verder helpt.',
  'nl-vo':
    'Zo vraagt de cao dat het kader zelf zegt wat de doelen zijn, hoe tijd en geld beschikbaar komen, en welke eisen er zijn.',
  'nl-po':
    'Zo vraagt de cao dat het beleid zelf zegt wat de doelen zijn, hoe ieder tijd en geld krijgt, en hoeveel geld er is.',
  'nl-mbo': 'Zo vraagt de cao dat het scholingsplan zelf uitgangspunten, stappen en criteria noemt.',
};

function steps(start: Start): string {
  return `
## Eerste stappen

1. **Vul in.** Achter \`# vul in\` staat wat nog ontbreekt. Haal op de regels eronder het hekje vooraan weg en vul ze aan.
   Wat je niet nodig hebt, mag weg.
2. **Kijk na** met \`proplan lint\`. Dat noemt in elk bestand wat ontbreekt, met het artikel. Het begint met fouten en
   waarschuwingen, en dat hoort zo: geen enkele verplichte tekst is vooraf ingevuld. ${TO_WRITE[start.regime]}
3. **Bewaar** in Git: \`git init -b main\` (als dat nog niet gebeurd is), \`git add -A\` en \`git commit -m "Begin"\`.
4. **Laat nalezen.** Maak voor elke wijziging een tak en een pull request (in GitLab: merge request); daar ziet iedereen
   wat er verandert.
5. **Leg voor** aan het overleg, en noteer het besluit.

Staat proplan niet op je computer? Met Node 20.19 of nieuwer doet \`npx --yes ${start.pakket} lint\` hetzelfde${isTarball(start.pakket) ? ', zodra de tarball van de uitgave daar ligt' : ''}. Met de extensie YAML in Visual Studio Code helpt de editor bij het invullen; hij stelt die vanzelf voor.`;
}

function approval(start: Start): string {
  const school = start.scholen[0] as Named;
  const file = planFile(start, school);
  const competence = competenceFor(start.regime, 'plan', start.net, start.instellingstype);
  const bodies = competence?.organen ?? [];
  // Where a board has schools of several networks the bodies differ; in Flanders each of them decides.
  const roles = competence?.rollen ?? ['beslist'];
  const [body, role] = [onlyOf(bodies) ?? 'ORGAAN', onlyOf(roles) ?? 'ROL'];
  const which = bodies.length === 0 ? 'het comité dat over het plan beslist' : bodies.join(' of ');
  return `
## Voorleggen en besluit noteren

\`\`\`console
$ proplan render ${file} -o plan.pdf
$ proplan approve ${file} --orgaan ${body} --zitting JJJJ-MM-DD --rol ${role} --uitkomst UITKOMST
\`\`\`

${body === 'ORGAAN' ? `ORGAAN is ${which}. ` : ''}Wat het orgaan doet, bepaalt de uitkomst:

| rol | uitkomst |
| --- | --- |
${roles.map((one) => `| ${one} | ${(OUTCOMES[one] ?? []).join(', ')} |`).join('\n')}

${HEARD[start.regime](start, file)}

Een besluit geldt voor precies de tekst die er toen stond; wijzigt die, dan zegt \`proplan lint\` het.`;
}

/** What else lint asks for: in Flanders that the schoolraad was heard, in the Netherlands a decision on the framework. */
const HEARD: Readonly<Record<Start['regime'], (start: Start, plan: string) => string>> = {
  'be-vlg': (_, plan) => `Hoort de schoolraad het plan vooraf, noteer dat dan ook:
\`proplan approve ${plan} --orgaan schoolraad --zitting JJJJ-MM-DD --rol overlegt --uitkomst positief-advies\`.`,
  'nl-vo': onFramework,
  'nl-po': onFramework,
  'nl-mbo': onFramework,
};

function onFramework(start: Start): string {
  const file = frameworkOf(start)?.file;
  return `Noteer op dezelfde manier het overleg over [${file}](${file}).`;
}

/** The only item of a list; null when there are none or more. */
function onlyOf(items: readonly string[]): string | null {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0 ? only : null;
}

const CHECKS: Readonly<Record<Start['ci'], string>> = {
  github:
    'GitHub kijkt elke pull request na (`.github/workflows/proplan.yml`) en toont in de samenvatting ook wat er verandert. Maak de controle verplicht met een regel voor de tak `main`.',
  gitlab:
    'GitLab kijkt elke merge request na (`.gitlab-ci.yml`) en toont de bevindingen bij Code Quality en bij de tests. Zet "Pipelines must succeed" aan.',
  azure:
    'Azure DevOps kijkt `main` na (`azure-pipelines.yml`). Maak er een pipeline van, en zet in het beleid van de tak `main` een build validation, zodat ook elke pull request nagekeken wordt.',
  geen: 'Niets kijkt wijzigingen vanzelf na: doe het zelf met `proplan lint` voor je iets bewaart.',
};

function checks({ ci, pakket }: Start): string {
  const pinned =
    ci === 'geen'
      ? ''
      : ` ${isTarball(pakket) ? putThere(pakket) : `De controle haalt \`${pakket}\` met npx.`} Wijzig dat in dat bestand als je een nieuwe versie wil.`;
  return `
## Nakijken bij elke wijziging

${CHECKS[ci]}${pinned}`;
}

function putThere(pakket: string): string {
  return `De controle draait \`${pakket}\`: zet de tarball van de uitgave van proplan daar, en bewaar hem mee in Git. Tot dan mislukt ze.`;
}

function people(start: Start): string {
  return `
## Wie kijkt mee

${owners(start)}

Namen van medewerkers staan nergens in deze map, ook niet in opmerkingen. Git bewaart ook wat je wist.`;
}

function owners(start: Start): string {
  const file = ownersFile(start);
  if (file !== null)
    return `\`${file[0]}\` vraagt bij documenten over personen en bij besluiten dat het secretariaat meekijkt. Dat werkt pas als de tak \`main\` een goedkeuring van die eigenaars vraagt.`;
  if (start.ci === 'azure')
    return `Azure DevOps kent geen bestand CODEOWNERS. Zet in het beleid van de tak \`main\` het secretariaat${start.secretaris === null ? '' : ` (\`${start.secretaris}\`)`} als "automatically included reviewer" voor de paden \`*/pop/*\`, \`*/aanvragen/*\`, \`*/starters/*\` en \`*goedkeuring-*.yaml\`.`;
  return 'Nog niemand is aangewezen. Zet in een bestand `CODEOWNERS` wie meekijkt bij documenten over personen en bij besluiten.';
}
