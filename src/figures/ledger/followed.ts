import { Decimal } from '../../base/decimal.ts';
import { type Place, pointerTo } from '../../base/place.ts';
import { schoolYearOf } from '../../base/school-year.ts';
import { type Doc, ofKind } from '../../documents/kind.ts';
import { given, unknown } from '../make.ts';
import { type Activities, field, potAt } from './activities.ts';
import type { Charge, Known } from './charge.ts';
import type { Homes } from './homes.ts';
import { potOf, type Sayings } from './said.ts';

/** Every hour that was followed and every booking on a person's own right. Who was absent followed nothing. */
export function followedCharges(
  docs: readonly Doc[],
  activities: Activities,
  sayings: Sayings,
  homes: Homes,
): Charge[] {
  return [
    ...ofKind(docs, 'deelname').flatMap((list) => attended(list, activities, sayings)),
    ...ofKind(docs, 'uitgaven').flatMap((book) => booked(book, activities, homes)),
  ];
}

function attended(list: Doc<'deelname'>, activities: Activities, sayings: Sayings): Charge[] {
  const { school, schooljaar } = list.data;
  return (list.data.regels ?? []).flatMap((line, index): Charge[] => {
    if (line.afwezig) return [];
    const place = placeIn(list, '/regels', index);
    const known = activities.named(line.activiteit, { school, year: schooljaar });
    const own = { pot: potAt(line['uren-uit'], place) };
    const person = line.medewerker;
    const name = {
      id: `gevolgd/${line.activiteit}`,
      label: `Gevolgd ${line.activiteit}`,
      unit: 'uur' as const,
    };
    const at = field(place, 'uren');
    return [
      {
        person,
        ...ofActivity(known, line.activiteit),
        from: 'deelname',
        state: 'followed',
        years: [schooljaar],
        ...potOf(known === null ? [own] : [own, ...sayings.of(person, known)]),
        asksConsent: asksConsent(person, known, sayings),
        hours:
          line.uren === undefined
            ? unknown(name, at, 'uren niet ingevuld')
            : given(name, new Decimal(line.uren), at),
        consent: null,
        money: null,
        place,
        counts: true,
      },
    ];
  });
}

/** What is assigned asks consent; so does what goes off the right of a person whom only a group or nobody names. */
function asksConsent(person: string, known: Known | null, sayings: Sayings): boolean {
  const assigned = known?.assigned;
  if (known === null || assigned !== undefined || known.collective === null) return assigned === true;
  const named = [
    ...sayings.rowsOf(person, known.key),
    ...sayings.personalOf(person, known.key),
    ...sayings.requestsOf(person, known.key),
  ];
  return named.length === 0;
}

function booked(book: Doc<'uitgaven'>, activities: Activities, homes: Homes): Charge[] {
  const school = book.data.school ?? null;
  const land = homes.landOf(book);
  return (book.data.boekingen ?? []).flatMap((booking, index): Charge[] => {
    const person = booking.medewerker;
    if (person === undefined || booking['geld-uit'] !== 'basisrecht') return [];
    const place = placeIn(book, '/boekingen', index);
    const year = schoolYearOf(booking.datum, land);
    const reference = booking.activiteit ?? '';
    const known = activities.named(reference, { school, year }) ?? activities.named(reference, { school });
    const name = {
      id: `besteed/${booking.datum}/${index}`,
      label: `Boeking van ${booking.datum}`,
      unit: 'euro' as const,
    };
    const activity = ofActivity(known, reference);
    return [
      {
        person,
        ...activity,
        from: 'boeking',
        state: 'followed',
        years: [year],
        pot: 'basisrecht',
        potAt: field(place, 'geld-uit'),
        asksConsent: activity.assigned,
        hours: null,
        consent: null,
        money: given(name, new Decimal(booking.bedrag), field(place, 'bedrag')),
        place,
        counts: true,
      },
    ];
  });
}

function ofActivity(known: Known | null, reference: string) {
  return {
    activity: known?.key ?? reference,
    activityPot: known?.pot?.name,
    assigned: known?.assigned === true,
  };
}

function placeIn(doc: Doc, list: string, index: number): Place {
  return { file: doc.file, pointer: pointerTo(list, index), part: 'value' };
}
