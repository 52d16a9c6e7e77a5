import { pointerTo } from '../../base/place.ts';
import { at, fileRule } from '../rule.ts';

const ASKED = ['resultaat', 'meting', 'haalbaarheid', 'motivatie', 'begin', 'eind'] as const;

export default fileRule<
  'persoonlijk-plan',
  { doel: string } & (
    | { geval: 'mist'; velden: string }
    | { geval: 'omgekeerd' | 'te-laat'; waarde: string; grens: string }
  )
>({
  name: 'algemeen/doel-smarti',
  scope: 'bestand',
  kinds: ['persoonlijk-plan'],
  regime: 'algemeen',
  notes: ['NL-ALL-P01'],
  force: 'praktijk',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2000-01-01' },
  basis: {
    document: 'Onderwijs-ABC van Edulink',
    article: 'SMARTI',
    url: 'https://edulink.nl/onderwijs-abc/190-smarti',
  },
  confidence: 'secondary',
  parameters: [],
  check: ({ doc }, report) => {
    for (const [index, goal] of (doc.data.doelen ?? []).entries()) {
      const pointer = pointerTo('/doelen', index);
      const missing = ASKED.filter((field) => !goal[field]?.trim());
      const doel = goal.id;
      if (missing.length > 0)
        report({
          at: at(doc, pointerTo(pointer, 'id')),
          args: { doel, geval: 'mist', velden: missing.join(', ') },
        });
      const { begin, eind } = goal;
      const last = doc.data.looptijd?.tot;
      if (eind === undefined) continue;
      const place = at(doc, pointerTo(pointer, 'eind'));
      if (begin !== undefined && eind <= begin)
        report({ at: place, args: { doel, geval: 'omgekeerd', waarde: eind, grens: begin } });
      else if (last !== undefined && eind > last)
        report({ at: place, args: { doel, geval: 'te-laat', waarde: eind, grens: last } });
    }
  },
  texts: {
    nl: {
      title: 'Een persoonlijk doel is SMARTI',
      message: (args) => {
        if (args.geval === 'mist') return `Bij doel ${args.doel} is nog niet ingevuld: ${args.velden}.`;
        return args.geval === 'omgekeerd'
          ? `Doel ${args.doel} eindigt op ${args.waarde} en begint pas op ${args.grens}.`
          : `Doel ${args.doel} eindigt op ${args.waarde}, na de looptijd van het plan tot en met ${args.grens}.`;
      },
      advice: (args) => {
        if (args.geval === 'mist')
          return 'Vul aan wat je wilt zien, hoe je dat meet, waarom het lukt en van wanneer tot wanneer.';
        return 'Verbeter begin of eind, of de looptijd van het plan.';
      },
    },
    en: {
      title: 'A personal goal is SMARTI',
      message: (args) => {
        if (args.geval === 'mist') return `At goal ${args.doel} this isn't filled in yet: ${args.velden}.`;
        return args.geval === 'omgekeerd'
          ? `Goal ${args.doel} ends on ${args.waarde} and begins only on ${args.grens}.`
          : `Goal ${args.doel} ends on ${args.waarde}, after the term of the plan until ${args.grens}.`;
      },
      advice: (args) => {
        if (args.geval === 'mist')
          return 'Add what you want to see, how to measure it, why it works and from when until when.';
        return 'Mend begin or eind, or the term of the plan.';
      },
    },
  },
});
