import { pointerTo } from '../../base/place.ts';
import type { Doc } from '../../documents/kind.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'plan' | 'begeleidingsafspraak', { starter: string; mentor: string }>({
  name: 'be-vlg/mentor-is-geen-evaluator',
  scope: 'school',
  kinds: ['plan', 'begeleidingsafspraak'],
  regime: 'be-vlg',
  notes: ['VL-AVB-004'],
  force: 'praktijk',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2019-09-01' },
  basis: {
    document: 'OVSG, aanvangsbegeleiding en beoordeling',
    article: 'het is niet de bedoeling dat de eerste evaluator zelf begeleidt',
    url: 'https://www.ovsg.be/onze-themas/personeelsbeleid-loopbaan/loopbaanbegeleiding/aanvangsbegeleiding-beoordeling',
  },
  confidence: 'secondary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'Een starter moet bij de begeleider fouten durven tonen; verboden is het niet.',
  },
  check: ({ doc, view }, report) => {
    const people = view.registers.flatMap((register) => register.data.medewerkers ?? []);
    for (const { pointer, medewerker, mentor, evaluator } of pairsIn(doc)) {
      const known = people.find(({ id }) => id === medewerker)?.['eerste-evaluator'];
      if (mentor === undefined || (mentor !== evaluator && mentor !== known)) continue;
      report({ at: at(doc, pointerTo(pointer, 'mentor')), args: { starter: medewerker, mentor } });
    }
  },
  texts: {
    nl: {
      title: 'De begeleider van een starter is niet de eerste evaluator',
      message: (args) => `${args.mentor} begeleidt ${args.starter} en is ook de eerste evaluator.`,
      advice: (args) => `Kies voor ${args.starter} een mentor die niet beoordeelt.`,
    },
    en: {
      title: 'The mentor of a starter is not the first evaluator',
      message: (args) => `${args.mentor} guides ${args.starter} and is the first evaluator as well.`,
      advice: (args) => `Choose a mentor for ${args.starter} who does not judge.`,
    },
  },
});

interface Pair {
  readonly pointer: string;
  readonly medewerker: string;
  readonly mentor?: string | undefined;
  /** Who judges, where the document itself says so. */
  readonly evaluator?: string | undefined;
}

function pairsIn(doc: Doc<'plan'> | Doc<'begeleidingsafspraak'>): Pair[] {
  if (doc.soort === 'begeleidingsafspraak')
    return [{ pointer: '', ...doc.data, evaluator: doc.data['eerste-evaluator'] }];
  return (doc.data.aanvangsbegeleiding?.starters ?? []).map((starter, index) => ({
    pointer: pointerTo('/aanvangsbegeleiding/starters', index),
    ...starter,
  }));
}
