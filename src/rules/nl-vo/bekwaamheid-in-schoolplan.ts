import { at, fileRule } from '../rule.ts';

export default fileRule<'school', { school: string }>({
  name: 'nl-vo/bekwaamheid-in-schoolplan',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'nl-vo',
  notes: ['NL-ALL-C02'],
  force: 'wet',
  addressee: 'bestuur',
  level: 'school',
  inForce: { from: '2022-08-01' },
  basis: { source: 'wvo', article: 'art. 2.90, onderdeel a' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'info',
    why: 'De wet vraagt dit van het schoolplan zelf, en dat leest proplan niet.',
  },
  check: ({ doc }, report) => {
    if (doc.data.schoolplan !== undefined && !doc.data.schoolplan.bekwaamheid?.trim())
      report({ at: at(doc, '/schoolplan', 'key'), args: { school: doc.id } });
  },
  texts: {
    nl: {
      title: 'Het schoolplan zegt hoe bekwaamheid onderhouden wordt',
      message: (args) =>
        `Bij het schoolplan van ${args.school} staat niet waar het zegt hoe bekwaamheid onderhouden wordt.`,
      advice: () => 'Vul bij bekwaamheid het hoofdstuk of de bladzijde van het schoolplan in.',
    },
    en: {
      title: 'The school plan says how competence is maintained',
      message: (args) =>
        `At the schoolplan of ${args.school} it does not say where that tells how competence is maintained.`,
      advice: () => 'Fill in at bekwaamheid the chapter or page of the school plan.',
    },
  },
});
