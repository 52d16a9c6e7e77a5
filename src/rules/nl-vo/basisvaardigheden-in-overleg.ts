import { pointerTo } from '../../base/place.ts';
import { type ShortGrant, shortGrants } from '../grants.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'persoonlijk-plan',
  (ShortGrant['args'] & { geval: 'te-weinig' }) | { geval: 'alleen'; waarde: string }
>({
  name: 'nl-vo/basisvaardigheden-in-overleg',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-C16'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2023-08-01' },
  basis: {
    document: 'CAO VO 2022-2023 (AOb)',
    article: 'artikelnummer niet gelezen',
    url: 'https://www.aob.nl/cao-en-salaris/voortgezet-onderwijs/',
  },
  confidence: 'doubtful',
  parameters: ['nl-vo/basisvaardigheden-uren-leraar'],
  check: ({ doc, view }, report) => {
    for (const short of shortGrants(doc, view, ['basisvaardigheden']))
      report({ ...short, args: { ...short.args, geval: 'te-weinig' } });
    const talked = doc.data.akkoord?.leidinggevende !== undefined || (doc.data.gesprekken ?? []).length > 0;
    const index = (doc.data.activiteiten ?? []).findIndex((one) => one['uren-uit'] === 'basisvaardigheden');
    if (talked || index === -1) return;
    const waarde = 'basisvaardigheden';
    report({
      at: at(doc, pointerTo('/activiteiten', index, 'uren-uit')),
      args: { geval: 'alleen', waarde },
    });
  },
  texts: {
    nl: {
      title: 'Uren voor basisvaardigheden worden in overleg gepland',
      message: (args) =>
        args.geval === 'alleen'
          ? `Uren uit ${args.waarde} worden met de leidinggevende gepland, maar van een gesprek of akkoord staat hier niets.`
          : `Voor ${args.schooljaar} is ${args.waarde} voor basisvaardigheden toegekend; genoemd is ${args.recht}.`,
      advice: (args) =>
        args.geval === 'alleen'
          ? 'Vul het akkoord van de leidinggevende in, of het gesprek.'
          : 'Bespreek de uren; of zij naar rato zijn en nog bestaan, is niet bevestigd.',
    },
    en: {
      title: 'Hours for basic skills are planned together',
      message: (args) =>
        args.geval === 'alleen'
          ? `Hours from ${args.waarde} are planned with the manager, but no talk or agreement stands here.`
          : `For ${args.schooljaar} ${args.waarde} is granted for basic skills; ${args.recht} is named.`,
      advice: (args) =>
        args.geval === 'alleen'
          ? 'Fill in the agreement of the manager, or the talk.'
          : 'Discuss the hours; whether they are pro rata and still exist is not confirmed.',
    },
  },
});
