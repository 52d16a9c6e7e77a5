import { folderOf, type Named, type Start } from '../start.ts';
import { documentText, idText, toFill } from '../yaml-text.ts';

/** What the rights of a regime read from an appointment besides. */
const APPOINTMENT: Readonly<Record<Start['regime'], readonly string[]>> = {
  'be-vlg': [],
  'nl-vo': [],
  'nl-po': ['trede:', 'schoolleider:'],
  'nl-mbo': ['carrierepatroon:', 'primair-proces:'],
};

/** `personeel.yaml`: nobody yet; only its form, and that no name may stand in it. */
export function registerText(start: Start, school: Named): string {
  return documentText(
    `${folderOf(school)}/personeel.yaml`,
    'personeel',
    `# Hier staat nooit een naam: elke medewerker heeft een schuilnummer. Wie welk nummer heeft, bewaart de school buiten Git.
soort: personeel
school: ${idText(school.id)}`,
    toFill(
      'de dag waarop deze lijst klopt, en elke medewerker apart',
      `
peildatum:
medewerkers:
  - id: p-${String(1 + 100 * start.scholen.indexOf(school)).padStart(4, '0')}
    dienstverbanden:
      - categorie:
        betrekkingsomvang:
        van:
${APPOINTMENT[start.regime].map((line) => `        ${line}`).join('\n')}`,
    ),
  );
}
