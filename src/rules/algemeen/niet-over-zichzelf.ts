import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

type Kind = 'begeleidingsafspraak' | 'personeel' | 'plan';

export default fileRule<Kind, { wie: string; rol: string }>({
  name: 'algemeen/niet-over-zichzelf',
  scope: 'bestand',
  kinds: ['begeleidingsafspraak', 'personeel', 'plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wie begeleidt of beoordeelt, is iemand anders'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Het schuilnummer is dat van een ander; begeleid of beoordeeld wordt er nu niemand.',
  },
  check: ({ doc }, report) => {
    for (const { wie, rol, other, pointer } of pairsIn(doc))
      if (wie === other) report({ at: at(doc, pointer), args: { wie, rol } });
  },
  texts: {
    nl: {
      title: 'Niemand begeleidt of beoordeelt zichzelf',
      message: (args) => `Bij ${args.rol} staat ${args.wie} zelf.`,
      advice: (args) => `Vul bij ${args.rol} het schuilnummer van een ander in.`,
    },
    en: {
      title: 'Nobody mentors or assesses themselves',
      message: (args) => `At ${args.rol} stands ${args.wie} again.`,
      advice: (args) => `Fill in at ${args.rol} the pseudonym of somebody else.`,
    },
  },
});

/** Somebody and who mentors or assesses them. */
interface Pair {
  readonly wie: string;
  readonly rol: string;
  readonly other: string | undefined;
  readonly pointer: string;
}

const ASSESSOR = 'eerste-evaluator';

function pairsIn(doc: Doc<Kind>): Pair[] {
  if (doc.soort === 'plan')
    return (doc.data.aanvangsbegeleiding?.starters ?? []).map(({ medewerker, mentor }, index) => {
      const pointer = pointerTo('/aanvangsbegeleiding/starters', index, 'mentor');
      return { wie: medewerker, rol: 'mentor', other: mentor, pointer };
    });
  if (doc.soort === 'personeel')
    return (doc.data.medewerkers ?? []).map((person, index) => {
      const pointer = pointerTo('/medewerkers', index, ASSESSOR);
      return { wie: person.id, rol: ASSESSOR, other: person[ASSESSOR], pointer };
    });
  const { medewerker, mentor, [ASSESSOR]: assessor } = doc.data;
  return [
    { wie: medewerker, rol: 'mentor', other: mentor, pointer: '/mentor' },
    { wie: medewerker, rol: ASSESSOR, other: assessor, pointer: pointerTo('', ASSESSOR) },
  ];
}
