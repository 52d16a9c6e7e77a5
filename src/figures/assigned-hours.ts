import { Decimal } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';
import { type ApartPart, apartAddress } from './ledger/address.ts';
import type { Charge } from './ledger/charge.ts';
import { given, total } from './make.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

/** Hours of a person that stand apart from the rights, in a school year. */
export interface ApartHours {
  readonly person: string;
  readonly part: ApartPart;
  readonly year: string;
  readonly figure: Figure;
}

/**
 * Hours that plans assign to a person by name (full hours whatever the size of the appointment, art. 17.7.3), and
 * of those what goes off the own right: for how much consent is needed and given (art. 17.4.2).
 */
export function assignedHours(person: string, year: string, assigned: readonly Charge[]): ApartHours[] {
  const own = assigned.filter(({ pot }) => pot === 'basisrecht');
  return [
    ...sum(
      person,
      year,
      'opgedragen',
      'Opgedragen',
      assigned.map(({ hours }) => hours),
    ),
    ...sum(
      person,
      year,
      'instemming-nodig',
      'Instemming nodig',
      own.map(({ hours }) => hours),
    ),
    ...sum(
      person,
      year,
      'instemming-gegeven',
      'Instemming gegeven',
      own.map(({ consent }) => consent && { ...consent, label: consent.label.replace('Uren', 'Instemming') }),
    ),
  ];
}

function sum(
  person: string,
  year: string,
  part: ApartPart,
  word: string,
  parts: readonly (Figure | null)[],
): ApartHours[] {
  const known = parts.filter((one) => one !== null);
  if (known.length === 0) return [];
  const named = {
    id: apartAddress(person, part, year),
    label: `${word} ${person}, ${year}`,
    unit: 'uur' as const,
  };
  return [{ person, part, year, figure: total(named, known) }];
}

/** Part d of the task policy (art. 17.8) in the year that the register speaks of. */
export function taskPolicy(
  person: Person,
  register: Doc<'personeel'>,
  index: number,
  year: string,
): ApartHours[] {
  const task = person.jaartaak;
  const hours = task?.schooljaar === year ? task.deskundigheidsbevordering : undefined;
  if (hours === undefined) return [];
  const place = {
    file: register.file,
    pointer: pointerTo('/medewerkers', index, 'jaartaak', 'deskundigheidsbevordering'),
    part: 'value' as const,
  };
  const named = {
    id: apartAddress(person.id, 'taakbeleid', year),
    label: `Onderdeel d van het taakbeleid ${person.id}, ${year}`,
    unit: 'uur' as const,
  };
  return [{ person: person.id, part: 'taakbeleid', year, figure: given(named, new Decimal(hours), place) }];
}
