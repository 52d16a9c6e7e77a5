import { at, fileRule } from '../rule.ts';

/** The institutions that the ministry's page names. */
const UNDER_DECREE: readonly string[] = [
  'basisschool',
  'secundaire-school',
  'academie',
  'cvo',
  'cbe',
  'clb',
  'leersteuncentrum',
  'onderwijsinternaat',
];

export default fileRule<'school', { school: string; type: string }>({
  name: 'be-vlg/instellingstype-onder-decreet',
  scope: 'bestand',
  kinds: ['school'],
  regime: 'be-vlg',
  notes: ['VL-ID-002'],
  force: 'wet',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2009-08-28' },
  basis: {
    document: 'Overheidspagina over professionalisering, beleid, plan en middelen',
    article: 'voor wie de pagina bedoeld is',
    url: 'https://www.vlaanderen.be/onderwijsprofessionals/werken-in-het-onderwijs/loopbaan-en-ontwikkeling/professionalisering-nascholing-en-begeleiding/professionalisering-beleid-plan-en-middelen-van-je-onderwijsinstelling',
  },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Met een ander type zijn de regels over overleg, studiedagen en schoolraad niet te kiezen.',
  },
  check: ({ doc }, report) => {
    const type = doc.data.instellingstype;
    if (type === undefined)
      report({ at: at(doc, '', 'key'), args: { school: doc.id, type: '' }, atMost: 'info' });
    else if (!UNDER_DECREE.includes(type))
      report({ at: at(doc, '/instellingstype'), args: { school: doc.id, type } });
  },
  texts: {
    nl: {
      title: 'Het instellingstype is er een waarvoor het kwaliteitsdecreet geldt',
      message: (args) =>
        args.type === ''
          ? `Bij ${args.school} staat niet welk type instelling het is.`
          : `Bij ${args.school} staat type ${args.type}; het kwaliteitsdecreet kent dat woord niet.`,
      advice: () => `Vul bij instellingstype in: ${UNDER_DECREE.join(', ')}.`,
    },
    en: {
      title: 'The type of institution is one to which the quality decree applies',
      message: (args) =>
        args.type === ''
          ? `${args.school} does not say which type of institution it is.`
          : `${args.school} has type ${args.type}; the quality decree does not know that word.`,
      advice: () => `Fill in at instellingstype: ${UNDER_DECREE.join(', ')}.`,
    },
  },
});
