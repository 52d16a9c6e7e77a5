import { coreRule } from '../rule.ts';

export default coreRule<Record<string, never>>({
  name: 'yaml/te-groot',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is te groot',
      message: () => 'Dit bestand telt meer dan een miljoen bytes, en zoveel leest proplan niet.',
      advice: () => 'Splits het bestand op, bijvoorbeeld per school of per schooljaar.',
    },
    en: {
      title: 'File is too large',
      message: () => 'This file has more than one million bytes, and proplan does not read that many.',
      advice: () => 'Split the file, for example by school or by school year.',
    },
  },
});
