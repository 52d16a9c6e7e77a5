import type { IsoDate } from '../base/dates.ts';
import type { Doc } from '../documents/kind.ts';
import type { SchoolView } from './input.ts';
import { inServiceSince } from './service.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];
type Level = NonNullable<Person['opleidingsniveau']>;

/** Up to vocational level: who may have earlier acquired competences recognised. */
export const UP_TO_MBO: readonly Level[] = ['onder-mbo-2', 'mbo-2', 'mbo-3', 'mbo-4'];
/** Below the start qualification. */
export const BELOW_START: readonly Level[] = ['onder-mbo-2'];

/** The level of the employee of a personal plan when it is one of these and the person is in service; else null. */
export function levelAmong(
  { data: { medewerker } }: Doc<'persoonlijk-plan'>,
  view: SchoolView,
  today: IsoDate,
  levels: readonly Level[],
): Level | null {
  const [person] = view.registers.flatMap(
    (register) => register.data.medewerkers?.find(({ id }) => id === medewerker) ?? [],
  );
  const level = person?.opleidingsniveau;
  const inService = inServiceSince(today, view.employed(medewerker)) !== null;
  return inService ? (levels.find((one) => one === level) ?? null) : null;
}

/** Who has which level, in the words below. */
export type OfferArgs = { readonly wie: string; readonly niveau: string };

/** What is said where no offer of a start qualification stands: the same in every agreement that asks one. */
export const OFFER_TEXTS = {
  nl: {
    title: 'Een startkwalificatie is aangeboden',
    message: (args: OfferArgs) =>
      `${args.wie} heeft niveau ${args.niveau}; een aanbod voor een startkwalificatie staat hier niet.`,
    advice: () => 'Bespreek het aanbod en vul bij startkwalificatie de dag in.',
  },
  en: {
    title: 'A start qualification is offered',
    message: (args: OfferArgs) =>
      `${args.wie} has level ${args.niveau}; an offer of a start qualification does not stand here.`,
    advice: () => 'Discuss the offer and fill in the day at startkwalificatie.',
  },
};
