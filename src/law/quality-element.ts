/** What at a need, goal or activity shows an element of the quality framework. */
export type NeedSign = 'van-teamleden';
export type GoalSign = 'lange-termijn' | 'prioritair-met-activiteit';
export type ActivitySign =
  | 'van-anderen'
  | 'tijd-of-begeleiding'
  | 'intern-gedeeld'
  | 'extern-gedeeld'
  | 'vervolg-in-de-klas'
  | 'opgevolgd'
  | 'aanvangsbegeleiding';

/** An element of BL9 and what in a plan shows it, as it stands in be-vlg/bl9.yaml. */
export interface QualityElement {
  readonly id: string;
  /** What it asks, in our own words. */
  readonly element: string;
  readonly toont: {
    /** Paths of fields that show it when they are filled in. */
    readonly velden?: readonly string[];
    readonly noden?: NeedSign;
    readonly doelen?: GoalSign;
    readonly activiteiten?: ActivitySign;
  };
  /** Rules that mind the same in lint. */
  readonly regels: readonly string[];
}
