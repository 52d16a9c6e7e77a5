import type { IsoDate } from '../base/dates.ts';
import { type Decimal, sum, ZERO } from '../base/decimal.ts';
import { type Place, pointerTo } from '../base/place.ts';
import type { Doc } from '../documents/kind.ts';
import type { Figure } from './figure.ts';

/** One appointment of a person, from a staff register, with the place where its size stands. */
export interface Appointment {
  readonly person: string;
  readonly school: string;
  readonly categorie: string;
  readonly betrekkingsomvang: number | string;
  readonly van: IsoDate;
  readonly tot: IsoDate | null;
  readonly schoolleider?: boolean | undefined;
  readonly 'primair-proces'?: boolean | undefined;
  readonly trede?: number | undefined;
  readonly carrierepatroon?: number | undefined;
  /** The work weeks of a year, where the school says how many. */
  readonly werkweken?: Figure | undefined;
  readonly place: Place;
}

/** Every appointment in a number of registers; one pseudonym in two registers is one person. */
export function appointmentsIn(registers: readonly Doc<'personeel'>[]): Appointment[] {
  return registers.flatMap((register) =>
    (register.data.medewerkers ?? []).flatMap((medewerker, index) =>
      (medewerker.dienstverbanden ?? []).map((dienstverband, at) => ({
        person: medewerker.id,
        school: dienstverband.school ?? register.data.school,
        categorie: dienstverband.categorie,
        betrekkingsomvang: dienstverband.betrekkingsomvang,
        van: dienstverband.van,
        tot: dienstverband.tot ?? null,
        schoolleider: dienstverband.schoolleider,
        'primair-proces': dienstverband['primair-proces'],
        trede: dienstverband.trede,
        carrierepatroon: dienstverband.carrierepatroon,
        place: {
          file: register.file,
          pointer: pointerTo('/medewerkers', index, 'dienstverbanden', at, 'betrekkingsomvang'),
          part: 'value' as const,
        },
      })),
    ),
  );
}

/** The size of a person's appointments on a day, added up. */
export function sizeOn(
  person: string,
  day: IsoDate,
  appointments: readonly Appointment[],
  size: (written: number | string) => Decimal | null,
): Decimal {
  return sum(
    appointments
      .filter((one) => one.person === person && one.van <= day && day <= (one.tot ?? day))
      .map((one) => size(one.betrekkingsomvang) ?? ZERO),
  );
}
