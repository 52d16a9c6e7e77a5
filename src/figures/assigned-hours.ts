import { Decimal } from '../base/decimal.ts';
import { pointerTo } from '../base/place.ts';
import type { Collective, Doc } from '../documents/kind.ts';
import { hoursOf } from './activity-hours.ts';
import type { Figure } from './figure.ts';
import { given, total } from './make.ts';
import { activityKey } from './planned-use.ts';

type Person = NonNullable<Doc<'personeel'>['data']['medewerkers']>[number];

/**
 * Hours that stand apart from the rights, per person and school year, under `uren/<person>/…/<year>`:
 * `opgedragen` (assigned to the person by name; full hours whatever the size of the appointment, art. 17.7.3),
 * `instemming-nodig` and `instemming-gegeven` (assigned hours charged to the own right, art. 17.4.2) and
 * `taakbeleid` (part d of the task policy, art. 17.8).
 */
export function assignedHours(
  person: Person,
  register: Doc<'personeel'>,
  index: number,
  schoolYear: string,
  plans: readonly Collective[],
): Figure[] {
  const lines = assignedLines(person.id, schoolYear, plans);
  const sum = (part: string, word: string, chosen: readonly Figure[]): Figure[] =>
    chosen.length === 0
      ? []
      : [
          total(
            {
              id: `uren/${person.id}/${part}/${schoolYear}`,
              label: `${word} ${person.id}, ${schoolYear}`,
              unit: 'uur',
            },
            chosen,
          ),
        ];
  const own = lines.filter(({ charged }) => charged);
  return [
    ...sum(
      'opgedragen',
      'Opgedragen',
      lines.map(({ hours }) => hours),
    ),
    ...sum(
      'instemming-nodig',
      'Instemming nodig',
      own.map(({ hours }) => hours),
    ),
    ...sum(
      'instemming-gegeven',
      'Instemming gegeven',
      own.flatMap(({ consent }) => consent ?? []),
    ),
    ...taskPolicy(person, register, index, schoolYear),
  ];
}

interface Line {
  readonly hours: Figure;
  /** True when the hours go off the person's basic right. */
  readonly charged: boolean;
  readonly consent: Figure | null;
}

function assignedLines(person: string, schoolYear: string, plans: readonly Collective[]): Line[] {
  const told = new Map<string, Collective>();
  return plans
    .filter((plan) => plan.data.schooljaar === schoolYear)
    .flatMap((plan) =>
      (plan.data.activiteiten ?? []).flatMap((activity, index) =>
        (activity.deelnemers ?? []).flatMap((participant, at): Line[] => {
          if (participant.medewerker !== person || activity.opgedragen !== true) return [];
          // A team plan may name a person again for an activity of the school's plan.
          const key = activityKey(plan, activity);
          if ((told.get(key) ?? plan) !== plan) return [];
          told.set(key, plan);
          const place = (...steps: (string | number)[]) => ({
            file: plan.file,
            pointer: pointerTo('/activiteiten', index, ...steps),
            part: 'value' as const,
          });
          const named = {
            id: `opgedragen/${activity.id}`,
            label: `Uren ${activity.id}`,
            unit: 'uur' as const,
          };
          const lasts = { ...hoursOf(activity.uren, named.id, place('uren')), label: named.label };
          const hours =
            participant.uren === undefined
              ? lasts
              : given(named, new Decimal(participant.uren), place('deelnemers', at, 'uren'));
          const agreed = participant.instemming?.uren;
          return [
            {
              hours,
              charged: (participant['uren-uit'] ?? activity['uren-uit']) === 'basisrecht',
              consent:
                agreed === undefined
                  ? null
                  : given(
                      { ...named, label: `Instemming ${activity.id}` },
                      new Decimal(agreed),
                      place('deelnemers', at, 'instemming', 'uren'),
                    ),
            },
          ];
        }),
      ),
    );
}

function taskPolicy(person: Person, register: Doc<'personeel'>, index: number, schoolYear: string): Figure[] {
  const task = person.jaartaak;
  const hours = task?.schooljaar === schoolYear ? task.deskundigheidsbevordering : undefined;
  if (hours === undefined) return [];
  const place = {
    file: register.file,
    pointer: pointerTo('/medewerkers', index, 'jaartaak', 'deskundigheidsbevordering'),
    part: 'value' as const,
  };
  return [
    given(
      {
        id: `uren/${person.id}/taakbeleid/${schoolYear}`,
        label: `Onderdeel d van het taakbeleid ${person.id}, ${schoolYear}`,
        unit: 'uur',
      },
      new Decimal(hours),
      place,
    ),
  ];
}
