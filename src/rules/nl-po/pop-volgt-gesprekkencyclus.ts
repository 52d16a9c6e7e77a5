import { addMonths, type IsoDate } from '../../base/dates.ts';
import { dateInWords } from '../../base/format.ts';
import type { Doc } from '../../documents/kind.ts';
import { caoPo } from '../cao-po.ts';
import type { SchoolView } from '../input.ts';
import { countedFrom, hasNewer, lastDiscussed } from '../renewal.ts';
import { schoolRule } from '../rule.ts';

const MONTHS = { halfjaarlijks: 6, jaarlijks: 12, tweejaarlijks: 24, driejaarlijks: 36, vierjaarlijks: 48 };

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
    const last = lastDiscussed(doc, dates.today);
    if (last === null || hasNewer(doc, view, last.day)) return;
    const counted = countedFrom(doc, view, dates.today, last.day);
    if (counted === null) return;
    const terms = regulations(view, dates.today).map((one) => ({
      ...one,
      due: addMonths(one.since > counted ? one.since : counted, MONTHS[one.frequentie]),
    }));
    // Where two hold, the longest counts.
    const term = terms.toSorted((a, b) => (a.due < b.due ? -1 : 1)).at(-1);
    if (term === undefined || dates.today <= term.due) return;
    report({
      at: last.at,
      args: {
        plan: doc.id,
        waarde: last.day,
        frequentie: term.frequentie,
        kader: term.kader,
        uiterlijk: dateInWords(term.due),
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

/** How often the kaders that hold for a school on a day ask for a talk, and since when. */
function regulations(
  view: SchoolView,
  day: IsoDate,
): { kader: string; frequentie: keyof typeof MONTHS; since: IsoDate }[] {
  return view.kaders
    .filter((kader) => holdsFor(kader, view.school.id, day))
    .flatMap(({ id, data }) => {
      const frequentie = data.regelingen?.gesprekkencyclus?.frequentie;
      return frequentie === undefined ? [] : [{ kader: id, frequentie, since: data.looptijd?.van ?? '' }];
    });
}

function holdsFor({ data }: Doc<'kader'>, school: string, day: IsoDate): boolean {
  const { looptijd, 'geldt-voor': schools = [school] } = data;
  const here = data.school === undefined ? schools.includes(school) : data.school === school;
  return here && (looptijd === undefined || (looptijd.van <= day && day <= looptijd.tot));
}
