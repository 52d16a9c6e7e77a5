import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

/** The ministry gives out numbers of this length. */
const DIGITS = 6;

export default fileRule<'school', { nummer: string; volledig: string; cijfers: number }>({
  name: 'be-vlg/instellingsnummer-zes-cijfers',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-ID-001'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    document: 'Informat, instellingsnummer',
    article: 'zes cijfers, gegeven door het ministerie',
    url: 'https://helpdesk.informat.be/hc/nl/articles/205579072',
  },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'Software laat de nul vooraan vaak weg; welke school bedoeld is, blijft duidelijk.',
  },
  check: ({ doc }, report) => {
    for (const [index, { nummer }] of (doc.data.instellingsnummers ?? []).entries())
      if (nummer.length < DIGITS)
        report({
          at: at(doc, pointerTo('/instellingsnummers', index, 'nummer')),
          args: { nummer, volledig: nummer.padStart(DIGITS, '0'), cijfers: nummer.length },
        });
  },
  texts: {
    nl: {
      title: 'Een instellingsnummer telt zes cijfers',
      message: (args) => `Instellingsnummer ${args.nummer} telt ${args.cijfers} cijfers en geen zes.`,
      advice: (args) => `Schrijf "${args.volledig}", met de nul vooraan.`,
    },
    en: {
      title: 'An institution number has six digits',
      message: (args) => `Institution number ${args.nummer} has ${args.cijfers} digits, not six.`,
      advice: (args) => `Write "${args.volledig}", with the leading zero.`,
    },
  },
});
