import type { Land } from '../base/school-year.ts';
import type { School } from '../documents/generated/types.ts';
import type { Competence } from './body.ts';
import type { ParameterId } from './generated/parameter-id.ts';
import type { ParameterEntry } from './parameter.ts';

/** A country and, for the Netherlands, a sector with its own CAO: what a school can name as `regelgeving`. */
export type SchoolRegime = NonNullable<School['regelgeving']>;

/** `algemeen` holds everywhere. */
export type Regime = 'algemeen' | SchoolRegime;

/** What differs between regimes: one file each, `<regime>/regime.ts`. */
export interface RegimeFacts {
  /** The country whose calendar and words it follows. */
  readonly land: Land;
  /** Its numbers of the law. */
  readonly parameters: readonly ParameterEntry[];
  /** Who decides on which kind of document; the first row that fits holds. */
  readonly bodies: readonly Competence[];
  /** The file of agreements over several years that a plan stands in; null where no rule asks for them. */
  readonly framework: 'kader' | 'scholingsplan' | null;
  /** Whether employees make agreements of their own, in a personal plan. */
  readonly personalPlans: boolean;
  /** Whether it says what each activity of a personal plan names: its kind, what it brings and what the employee gets. */
  readonly activityTerms: boolean;
  /** Whether rules of its own say what a plan must hold. */
  readonly contentRules: boolean;
  /** The framework of quality whose elements a printed plan shows. */
  readonly quality: 'BL9' | null;
  /** Whether its schools belong to networks, which have bodies of their own. */
  readonly networks: boolean;
  /** What its institutions are; null where a school says which of the many types it is. */
  readonly institution: 'school' | 'instelling' | null;
  /** Which of its numbers says what; null where none was read. */
  readonly numbers: {
    /** Years after which a framework is agreed again. */
    readonly frameworkYears: ParameterId | null;
    /** Years after which a personal plan is agreed again. */
    readonly personalPlanYears: ParameterId | null;
    /** The share of a board's base that goes to professional development. */
    readonly share: ParameterId | null;
    /** Euros per full-time appointment, on the average of a school. */
    readonly averageMoney: ParameterId | null;
    /** How much less a starter teaches in the first and the second year of appointment. */
    readonly starterReduction: readonly [first: ParameterId, second: ParameterId] | null;
    /** Hours of development time, and the lessons per week that they go with. */
    readonly developmentTime: { readonly hours: ParameterId; readonly lessons: ParameterId } | null;
  };
  readonly words: {
    /** Across the pages of a document that nobody decided on. */
    readonly draft: 'ONTWERP' | 'CONCEPT';
    /** Who fixes a document. */
    readonly board: 'schoolbestuur' | 'bevoegd gezag';
  };
}

/** A regime of which no number was read. */
export const NO_NUMBERS: RegimeFacts['numbers'] = {
  frameworkYears: null,
  personalPlanYears: null,
  share: null,
  averageMoney: null,
  starterReduction: null,
  developmentTime: null,
};
