import { join } from 'node:path';
import type { IsoDate } from '../base/dates.ts';
import { schoolYearBefore } from '../base/school-year.ts';
import type { Soort } from '../documents/kind.ts';
import type { Known } from './skeleton.ts';

/** Kinds that begin as a new file; a decision is written by `approve`. */
export type NewSoort = Exclude<Soort, 'goedkeuring'>;

/** What a new document may need to know. */
export interface Asked {
  readonly id: string;
  readonly regelgeving: string;
  readonly school: string;
  readonly medewerker: string;
  /** School year such as 2026-2027. */
  readonly schooljaar: string;
  /** Calendar year such as 2026. */
  readonly jaar: string;
  /** The plan of that school and school year. */
  readonly plan: string;
  readonly today: IsoDate;
  /** Id of the only board. */
  readonly bestuur: string;
}

export type Need = keyof Asked;

/** What a kind needs, where its file goes (from the workspace, or from the school's folder) and what is known. */
export interface NewKind {
  readonly needs: readonly Need[];
  readonly in: 'workspace' | 'school';
  /** True for what belongs to the board, or to the school where there is no board. */
  readonly ofBoardOrSchool?: true;
  readonly place: (asked: Asked) => string;
  readonly known: (asked: Asked) => Known;
}

export const NEW_KINDS: Readonly<Record<NewSoort, NewKind>> = {
  bestuur: {
    needs: ['id', 'regelgeving'],
    in: 'workspace',
    place: () => 'bestuur.yaml',
    known: ({ id, regelgeving }) => ({ id, regelgeving }),
  },
  school: {
    needs: ['id', 'bestuur'],
    in: 'workspace',
    place: ({ id }) => join('scholen', id, 'school.yaml'),
    known: ({ id, bestuur }) => ({ id, bestuur }),
  },
  kader: {
    needs: ['schooljaar'],
    in: 'workspace',
    ofBoardOrSchool: true,
    place: (asked) => join('kaders', `kader-${years(asked)}.yaml`),
    // Of a school that stands alone, the framework is its own.
    known: (asked) => ({
      id: `kader-${years(asked)}`,
      ...(asked.bestuur === '' ? { school: asked.school } : { bestuur: asked.bestuur }),
    }),
  },
  personeel: {
    needs: ['school'],
    in: 'school',
    place: () => 'personeel.yaml',
    known: ({ school }) => ({ school }),
  },
  plan: {
    needs: ['school', 'schooljaar'],
    in: 'school',
    place: ({ schooljaar }) => `plan-${schooljaar}.yaml`,
    known: ({ school, schooljaar }) => ({
      id: `plan-${school}-${schooljaar}`,
      scholen: [school],
      schooljaar,
    }),
  },
  teamplan: {
    needs: ['id', 'school', 'schooljaar'],
    in: 'school',
    place: ({ id, schooljaar }) => join('teams', `${id}-${schooljaar}.yaml`),
    known: ({ id, school, schooljaar }) => ({
      id: `teamplan-${id}-${schooljaar}`,
      scholen: [school],
      team: id,
      schooljaar,
    }),
  },
  'persoonlijk-plan': {
    needs: ['school', 'medewerker', 'schooljaar'],
    in: 'school',
    place: ({ medewerker, schooljaar }) => join('pop', `${medewerker}-${schooljaar}.yaml`),
    known: ({ medewerker, schooljaar }) => ({ id: `pop-${medewerker}-${schooljaar}`, medewerker }),
  },
  begeleidingsafspraak: {
    needs: ['school', 'medewerker', 'schooljaar'],
    in: 'school',
    place: ({ medewerker, schooljaar }) => join('starters', `${medewerker}-${schooljaar}.yaml`),
    known: ({ medewerker, schooljaar }) => ({ id: `afspraak-${medewerker}-${schooljaar}`, medewerker }),
  },
  aanvraag: {
    needs: ['school', 'medewerker', 'today'],
    in: 'school',
    place: ({ medewerker, today }) => join('aanvragen', `${medewerker}-${today}.yaml`),
    known: ({ medewerker, today }) => ({
      id: `aanvraag-${medewerker}-${today}`,
      medewerker,
      'ingediend-op': today,
    }),
  },
  voortgang: {
    needs: ['school', 'plan', 'schooljaar', 'today'],
    in: 'school',
    place: ({ schooljaar }) => `voortgang-${schooljaar}.yaml`,
    known: ({ plan, today }) => ({ plan, datum: today }),
  },
  deelname: {
    needs: ['school', 'schooljaar'],
    in: 'school',
    place: ({ schooljaar }) => `deelname-${schooljaar}.yaml`,
    known: ({ school, schooljaar }) => ({ school, schooljaar }),
  },
  uitgaven: {
    needs: ['school', 'jaar'],
    in: 'school',
    place: ({ jaar }) => `uitgaven-${jaar}.yaml`,
    known: ({ school, jaar }) => ({ school, begrotingsjaar: jaar }),
  },
};

/** The calendar years of a framework of four school years: it may last no longer. */
function years({ schooljaar }: Asked): string {
  return `${schooljaar.slice(0, 4)}-${schoolYearBefore(schooljaar, -3).slice(5)}`;
}
