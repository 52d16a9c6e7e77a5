/** Why a file can't be read as plain YAML; each has its own finding `yaml/<reason>`. */
export type YamlReason =
  | 'aanhalingsteken'
  | 'anker'
  | 'dubbele-punt'
  | 'dubbele-sleutel'
  | 'duizendtal'
  | 'etiket'
  | 'geen-tekst'
  | 'getal'
  | 'haak-en-streepje'
  | 'haak-te-veel'
  | 'inspringing'
  | 'komma'
  | 'komma-te-veel'
  | 'leeg'
  | 'leesteken'
  | 'losse-regel'
  | 'losse-waarde'
  | 'meer-documenten'
  | 'niet-afgesloten'
  | 'onleesbaar'
  | 'onzichtbaar-teken'
  | 'richtlijn'
  | 'sleutel'
  | 'spatie'
  | 'samenvoegconflict'
  | 'stuurteken'
  | 'tab'
  | 'te-diep'
  | 'te-groot'
  | 'voorloopnul';

/** Offsets into the text in UTF-16 units, end exclusive. */
export type Range = readonly [start: number, end: number];

export interface YamlProblem {
  readonly reason: YamlReason;
  readonly range: Range;
  readonly args: Readonly<Record<string, string>>;
}
