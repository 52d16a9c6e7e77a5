import { coreRule } from '../rule.ts';

export default coreRule<{ naam: string }>({
  name: 'vorm/bestandsnaam',
  scope: 'kern',
  severity: 'error',
  neverExcepted: true,
  texts: {
    nl: {
      title: 'Bestand heet alsof het gewone tekst is',
      message: ({ naam }) => `${naam} leest proplan niet: de naam eindigt op .txt.`,
      advice: ({ naam }) =>
        `Hernoem het naar ${withoutTxt(naam)}. Laat Windows daarvoor de extensies van bestanden tonen.`,
    },
    en: {
      title: 'File is named as plain text',
      message: ({ naam }) => `${naam} is not read by proplan: its name ends in .txt.`,
      advice: ({ naam }) => `Rename it to ${withoutTxt(naam)}. Have Windows show the extensions of files.`,
    },
  },
});

function withoutTxt(name: string): string {
  return name.replace(/\.txt$/i, '');
}
