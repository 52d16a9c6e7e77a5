import { coreRule } from '../rule.ts';

export default coreRule<{ waarde: string }>({
  name: 'yaml/duizendtal',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Punt die ook duizendtallen kan scheiden',
      message: ({ waarde }) =>
        `Wie ${waarde} leest, kan aan ${whole(waarde)} denken; in YAML scheidt de punt de decimalen.`,
      advice: ({ waarde }) => `Schrijf ${whole(waarde)}, of ${fraction(waarde)} als dat bedoeld is.`,
    },
    en: {
      title: 'Point that may divide thousands too',
      message: ({ waarde }) =>
        `Who reads ${waarde} may think of ${whole(waarde)}; in YAML the point divides the decimals.`,
      advice: ({ waarde }) => `Write ${whole(waarde)}, or ${fraction(waarde)} when that is meant.`,
    },
  },
});

/** `1.200` → `1200`. */
function whole(written: string): string {
  return written.replace('.', '');
}

/** The same number in a notation that nobody reads as thousands: `1.200` → `1.2`, `1.125` → `1.1250`. */
function fraction(written: string): string {
  return written.endsWith('0') ? String(Number(written)) : `${written}0`;
}
