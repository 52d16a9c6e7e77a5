import { digestGroups } from '../../approval/paper.ts';
import type { VingerafdrukView } from '../generated/views.ts';

const GROUPS_PER_ROW = 4;

const EXPLANATION =
  'Met deze zestien groepen kan iedereen met het programma proplan nagaan of een bestand dezelfde tekst bevat als dit document. De vingerafdruk bewijst wat is goedgekeurd, niet wie het schreef.';

/** A digest of 64 hexadecimal characters as sixteen numbered groups of four, four in a row. */
export function digestView(digest: string): VingerafdrukView {
  const groups = digestGroups(digest).map((tekens, index) => ({ nummer: String(index + 1), tekens }));
  const rows = Math.ceil(groups.length / GROUPS_PER_ROW);
  return {
    uitleg: EXPLANATION,
    rijen: Array.from({ length: rows }, (_, row) => ({
      groepen: groups.slice(row * GROUPS_PER_ROW, (row + 1) * GROUPS_PER_ROW),
    })),
  };
}
