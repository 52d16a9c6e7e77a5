import { dateInWords } from '../../base/format.ts';
import { caoPo } from '../cao-po.ts';
import { schoolRule } from '../rule.ts';
import { overdueTalk } from '../talks.ts';

export default schoolRule<
  'persoonlijk-plan',
  { plan: string; waarde: string; frequentie: string; kader: string; uiterlijk: string }
>({
  name: 'nl-po/pop-volgt-gesprekkencyclus',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-po',
  notes: ['NL-PO-P02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2019-03-01' },
  basis: caoPo('art. 9.2 lid 2'),
  confidence: 'secondary',
  parameters: [],
  check: ({ doc, view, dates }, report) => {
    const overdue = overdueTalk(doc, view, dates.today, null);
    if (!overdue?.rule) return;
    report({
      at: overdue.at,
      args: {
        plan: doc.id,
        waarde: overdue.day,
        frequentie: overdue.rule.frequentie,
        kader: overdue.rule.kader,
        uiterlijk: dateInWords(overdue.due),
      },
    });
  },
  texts: {
    nl: {
      title: 'Het persoonlijk plan volgt de eigen regeling gesprekkencyclus',
      message: (args) =>
        `${args.plan} is voor het laatst besproken op ${args.waarde}. ${args.kader} zegt ${args.frequentie}, dus uiterlijk ${args.uiterlijk} opnieuw.`,
      advice: () => 'Plan het gesprek, of noteer bij gesprekken wanneer het was.',
    },
    en: {
      title: 'The personal plan follows the own regulation on talks',
      message: (args) =>
        `${args.plan} was last discussed on ${args.waarde}. ${args.kader} says ${args.frequentie}, so again by ${args.uiterlijk}.`,
      advice: () => 'Plan the talk, or note under gesprekken when it was held.',
    },
  },
  examples: [
    {
      title:
        'elk jaar: het gesprek van 20 november 2025 moest uiterlijk 20 november 2026 een vervolg krijgen',
      goed: {
        kader: 'regelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2025-06-30\nakkoord: {}\ngesprekken: [{datum: 2025-11-21}]\n',
      },
      fout: {
        kader: 'regelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2025-06-30\nakkoord: {}\ngesprekken: [{datum: 2025-11-20}]\n',
      },
    },
    {
      title: 'de regeling van de school zegt hoe vaak, niet de cao',
      goed: {
        kader: 'regelingen: {gesprekkencyclus: {frequentie: tweejaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2025-06-30\nakkoord: {}\n',
      },
      fout: {
        kader: 'regelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2025-06-30\nakkoord: {}\n',
      },
    },
    {
      title: 'een nieuwe regeling telt vanaf haar eerste dag',
      goed: {
        kader:
          'looptijd: {van: 2025-11-21, tot: 2029-07-31}\nregelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2024-06-30\nakkoord: {}\n',
      },
      fout: {
        kader:
          'looptijd: {van: 2025-11-20, tot: 2029-07-31}\nregelingen: {gesprekkencyclus: {frequentie: jaarlijks}}\n',
        'persoonlijk-plan': 'afgesproken-op: 2024-06-30\nakkoord: {}\n',
      },
    },
  ],
});
