import { coreRule } from '../rule.ts';

export default coreRule<{ naam: string; soort: string; map: string | null; beter: string }>({
  name: 'vorm/buiten-zicht',
  scope: 'kern',
  severity: 'warning',
  texts: {
    nl: {
      title: 'Document staat waar proplan niet leest',
      message: ({ naam, soort, map }) =>
        map === null
          ? `${naam} zegt ${soort} te zijn, maar proplan leest alleen namen die op .yaml of .yml eindigen.`
          : `${naam} zegt ${soort} te zijn, maar proplan leest niets in ${map}: die map begint met een punt.`,
      advice: ({ map, beter }) =>
        map === null
          ? `Hernoem het naar ${beter}, of zet het bij overslaan in proplan.yaml.`
          : `Verplaats het, of zet ${map}/ bij overslaan in proplan.yaml.`,
    },
    en: {
      title: 'Document stands where proplan does not read',
      message: ({ naam, soort, map }) =>
        map === null
          ? `${naam} says to be ${soort}, but proplan only reads names that end in .yaml or .yml.`
          : `${naam} says to be ${soort}, but proplan reads nothing in ${map}: that folder begins with a dot.`,
      advice: ({ map, beter }) =>
        map === null
          ? `Rename it to ${beter}, or put it under overslaan in proplan.yaml.`
          : `Move it, or put ${map}/ under overslaan in proplan.yaml.`,
    },
  },
});
