import type { Activiteit } from './generated/types.ts';

type Vorm = NonNullable<Activiteit['vorm']>;

/** The 70/20/10 kinds: learning by working, from others, or in training (Lombardo and Eichinger, 1996). */
export type Leerwijze = NonNullable<Activiteit['leerwijze']>;
/** The CAO's letters: a training, b improving and reflecting, c networks, d study of literature (CAO VO art. 17.1). */
export type CaoSoort = NonNullable<Activiteit['cao-soort']>;

const KINDS: Readonly<Record<Vorm, readonly [leerwijze: Leerwijze | null, caoSoort: CaoSoort | null]>> = {
  cursus: ['opleiding', 'a'],
  opleiding: ['opleiding', 'a'],
  studiedag: ['opleiding', 'a'],
  conferentie: ['opleiding', 'a'],
  'e-learning': ['opleiding', 'a'],
  'train-de-trainer': ['opleiding', 'a'],
  coaching: ['anderen', 'b'],
  mentoraat: ['anderen', 'b'],
  supervisie: ['anderen', 'b'],
  intervisie: ['anderen', 'b'],
  lesbezoek: ['anderen', 'b'],
  'collegiale-consultatie': ['anderen', 'b'],
  'co-teaching': ['anderen', 'b'],
  lesstudie: ['anderen', 'b'],
  leergemeenschap: ['anderen', 'c'],
  netwerk: ['anderen', 'c'],
  werkbezoek: ['anderen', null],
  literatuur: ['opleiding', 'd'],
  onderzoek: ['werken', null],
  werkgroep: ['werken', null],
  bedrijfsstage: ['werken', null],
  'internationale-mobiliteit': [null, null],
  andere: [null, null],
};

type Formed = Pick<Activiteit, 'vorm' | 'leerwijze' | 'cao-soort'>;

/** How people learn in an activity: as it says, else as its form has it; null when neither tells. */
export function leerwijzeOf({ leerwijze, vorm }: Formed): Leerwijze | null {
  return leerwijze ?? (vorm === undefined ? null : KINDS[vorm][0]);
}

/** The letter of the CAO for an activity: as it says, else as its form has it; null when neither tells. */
export function caoSoortOf({ 'cao-soort': soort, vorm }: Formed): CaoSoort | null {
  return soort ?? (vorm === undefined ? null : KINDS[vorm][1]);
}
