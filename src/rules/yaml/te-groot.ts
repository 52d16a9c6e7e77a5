import { coreRule } from '../rule.ts';

export default coreRule<{ bytes: string }>({
  name: 'yaml/te-groot',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand is te groot',
      message: (args) => `Dit bestand telt ${args.bytes} bytes; meer dan een miljoen leest proplan niet.`,
      advice: () => 'Splits het bestand op, bijvoorbeeld per school of per schooljaar.',
    },
    en: {
      title: 'File is too large',
      message: (args) => `This file has ${args.bytes} bytes; proplan reads no more than one million.`,
      advice: () => 'Split the file, for example by school or by school year.',
    },
  },
});
