import { coreRule } from '../rule.ts';

export default coreRule<{ waarde: string }>({
  name: 'yaml/voorloopnul',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Nummer met een nul vooraan',
      message: (args) => `${args.waarde} begint met een nul, en die gaat zonder aanhalingstekens verloren.`,
      advice: () => 'Zet het nummer tussen aanhalingstekens.',
    },
    en: {
      title: 'Number with a leading zero',
      message: (args) => `${args.waarde} starts with a zero, which is lost without quotes.`,
      advice: () => 'Put the number between quotes.',
    },
  },
});
