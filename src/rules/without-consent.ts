import { type Decimal, ZERO } from '../base/decimal.ts';
import { hours } from '../base/format.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { Charge } from '../figures/ledger/charge.ts';
import type { SchoolView } from './input.ts';
import { at } from './rule.ts';

/** Assigned hours on a person's own right: for a group, without that person's yes, or for more than agreed. */
export interface WithoutConsent {
  readonly at: Place;
  readonly args: {
    activiteit: string;
    wie: string;
    geval: 'groep' | 'geen' | 'te-weinig';
    uren: string;
    ingestemd: string;
  };
  readonly atMost?: 'info';
}

/** Where a person says yes, beside the plan that asks it. */
const OWN_WORD_IN = ['persoonlijk-plan', 'aanvraag'] as const;
/** A personal plan or list of participation rests on what a plan says too; which school it is of, a register does. */
const SAID_IN = ['plan', 'teamplan', 'personeel', ...OWN_WORD_IN] as const;

/** The lines of a document that charge assigned hours to a person's own right beyond what that person agreed to. */
export function withoutConsent(
  doc: Doc<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname'>,
  view: SchoolView,
): WithoutConsent[] {
  const isCollective = doc.soort === 'plan' || doc.soort === 'teamplan';
  const mayBeUnread = (isCollective ? OWN_WORD_IN : SAID_IN).some((soort) => view.broken.has(soort));
  const told = new Set<string>();
  const followed = new Map<string, Decimal>();
  return view.ledger.in(doc.file).flatMap((charge): WithoutConsent[] => {
    const { potAt } = charge;
    if (!charge.assigned || charge.pot !== 'basisrecht' || potAt === null) return [];
    // What a plan charges, it says itself; a list charges by what the plans say.
    if (doc.soort !== 'deelname' && potAt.file !== doc.file) return [];
    const [, activiteit = charge.activity] = charge.activity.split('/');
    if (charge.person === null) {
      if (told.has(potAt.pointer)) return [];
      told.add(potAt.pointer);
      return [{ at: potAt, args: { activiteit, wie: '', geval: 'groep', uren: '', ingestemd: '' } }];
    }
    if (mayBeUnread) return [];
    const wie = charge.person;
    const place =
      doc.soort === 'persoonlijk-plan' ? potAt : at(doc, pointerTo(charge.place.pointer, 'medewerker'));
    const { hours: consent } = view.ledger.consent(wie, charge.activity);
    const charged = charge.hours?.value ?? null;
    if (consent === null)
      return [{ at: place, args: { activiteit, wie, geval: 'geen', uren: '', ingestemd: '' } }];
    if (consent === 'alles' || charged === null) return [];
    const key = `${wie}\n${charge.activity}`;
    const used = (followed.get(key) ?? ZERO).plus(charged);
    followed.set(key, used);
    if (used.lte(consent) || told.has(key)) return [];
    told.add(key);
    return [
      {
        at: place,
        args: { activiteit, wie, geval: 'te-weinig', uren: hours(used), ingestemd: hours(consent) },
        // Of hours that the plan gives no person, it may mean only those that were agreed to.
        ...(isCollective && !hasOwnHours(charge) ? { atMost: 'info' as const } : {}),
      },
    ];
  });
}

function hasOwnHours({ hours: charged, place }: Charge): boolean {
  const said = charged?.source;
  return said !== undefined && (said.file !== place.file || said.pointer.startsWith(`${place.pointer}/`));
}
