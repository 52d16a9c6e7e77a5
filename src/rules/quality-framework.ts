import type { Basis } from './rule.ts';

/** An element of BL9, the part of the Flemish quality framework that speaks of professional development. */
export function bl9(element: string): Basis {
  return {
    document: 'Referentiekader onderwijskwaliteit, BL9 professionaliseringsbeleid',
    article: element,
    url: 'https://www.vlaanderen.be/onderwijsprofessionals/werken-in-het-onderwijs/loopbaan-en-ontwikkeling/professionalisering-nascholing-en-begeleiding/professionalisering-beleid-plan-en-middelen-van-je-onderwijsinstelling',
  };
}

/** What the network that explains the plan to its schools advises to put in it. */
export function networkAdvice(part: string): Basis {
  return {
    document: 'Katholiek Onderwijs Vlaanderen, een professionaliseringsplan',
    article: part,
    url: 'https://pro.katholiekonderwijs.vlaanderen/een-professionaliseringsplan/wat',
  };
}

/** What the ministry's older page on the plan calls important or essential, without obliging to it. */
export function ministryAdvice(part: string): Basis {
  return {
    document: 'Overheidspagina over professionaliseringsbeleid en nascholingsplan (oudere tekst)',
    article: part,
    url: 'https://www.onderwijs.vlaanderen.be/nl/directies-en-administraties/personeelszaken/professionalisering-nascholing-en-pedagogische-begeleiding/professionaliseringsbeleid-en-nascholingsplan',
  };
}

/** Inspection asks for no document: what a plan lacks may stand or happen elsewhere. */
export const POLICY_NOT_FILE = {
  value: 'info',
  why: 'De inspectie beoordeelt het beleid, niet dit document; wat hier ontbreekt, kan elders staan of gebeuren.',
} as const;
