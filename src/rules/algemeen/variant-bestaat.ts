import { nearest } from '../../base/nearest.ts';
import { pointerTo } from '../../base/place.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';
import { didYouMean } from '../words.ts';

export default fileRule<
  'plan' | 'teamplan' | 'persoonlijk-plan',
  { waarde: string; varianten: string; bedoeld: string | null }
>({
  name: 'algemeen/variant-bestaat',
  scope: 'bestand',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wie een variant kiest, kiest een van de genoemde prijzen'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Zonder bestaande variant is de kost onbekend en klopt geen enkel totaal.',
  },
  check: ({ doc }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries())
      for (const [position, { gekozen, varianten = [] }] of (activity.kosten ?? []).entries()) {
        const names = varianten.map(({ naam }) => naam);
        if (gekozen === undefined || names.includes(gekozen)) continue;
        report({
          at: at(doc, pointerTo('/activiteiten', index, 'kosten', position, 'gekozen')),
          args: { waarde: gekozen, varianten: names.join(', '), bedoeld: nearest(gekozen, names) },
        });
      }
  },
  texts: {
    nl: {
      title: 'De gekozen variant bestaat',
      message: (args) =>
        args.varianten === ''
          ? `Gekozen is ${args.waarde}, maar deze kost heeft geen varianten.`
          : `Gekozen is ${args.waarde}, maar de varianten heten ${args.varianten}.`,
      advice: (args) => didYouMean.nl(args.bedoeld) ?? 'Kies een van de varianten, of voeg deze prijs toe.',
    },
    en: {
      title: 'The chosen variant exists',
      message: (args) =>
        args.varianten === ''
          ? `The choice is ${args.waarde}, but this cost has no variants.`
          : `The choice is ${args.waarde}, but the variants are called ${args.varianten}.`,
      advice: (args) => didYouMean.en(args.bedoeld) ?? 'Choose one of the variants, or add this price.',
    },
  },
});
