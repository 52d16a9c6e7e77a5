import { type Stretch, stretch } from './other-numbers.ts';

/** What says who somebody is. */
export type IdentityKind = 'geboortedatum' | 'naam';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const DAY = `(?:\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?[-/. ]{1,2}\\d\\d?[-/. ]{1,2}(?:19|20)?\\d\\d|\\d\\d? ${MONTH} (?:19|20)\\d\\d)`;
const BORN = new RegExp(
  `(?:(?<![\\p{L}])(?:geboren|geboortedatum|geboortedag|geb\\.)(?: op)?["']?[ :]{0,3}["']?|°[ ]?)${DAY}(?!\\d)`,
  'giu',
);

const WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*";
const BETWEEN = "(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|'t|el|la|le|du)";
const INITIALS = '(?:\\p{Lu}\\. ?){1,4}';
/** A name as it is called after `mevrouw`: with a first name or initials, or a last name alone. */
const LAST = `(?:${BETWEEN} ){0,3}${WORD}`;
const FULL = `(?:${INITIALS}|${WORD} )${LAST}`;

/** A word for an institution: what follows is the name of a school or provider, not of a person. */
const INSTITUTION =
  '(?:Open|Vrije|Vlaamse|Sint|Koninklijk|Universiteit|Hogeschool|Arteveldehogeschool|College|Lyceum|Atheneum|School|Basisschool|Instituut|Stichting|Centrum|Team|Scholen|Scholengroep|Academie|Raad)';

const ADDRESSED = `(?:[Mm]evr(?:\\.|ouw)|[Mm]w\\.|[Dd]hr\\.|[Dd]e heer|[Mm]eneer|[Jj]uf(?:frouw)?) ${FULL}|(?:[Mm]evr(?:\\.|ouw)|[Mm]w\\.|[Dd]hr\\.|[Dd]e heer|[Mm]eneer|[Jj]uf(?:frouw)?) ${LAST}`;
const ROLE =
  '(?:[Cc]ollega|[Mm]entor|[Cc]oach|[Bb]egeleider|[Ll]eidinggevende|[Dd]irecteur|[Tt]eamleider|[Ss]choolleider|[Cc]oördinator|[Vv]ervanger|[Aa]anvrager|[Mm]edewerker|[Gg]esprek met|(?:[Vv]oor|[Aa]chter|[Ff]amilie)?[Nn]aam)';
const PERSON = new RegExp(
  `(?<![\\p{L}])(?:${ADDRESSED}|${ROLE}["']?[ :]{1,3}["']?(?!${INSTITUTION})${FULL})`,
  'gu',
);

/** What a provider is called stands at `naam` as well. */
const PROVIDER = /\baanbieder["']?:[^}]*$/;
const FAR = 60;

/**
 * The birth dates that a word calls so, and the names of people in a text: after a form of address, or first and last name
 * after a word for a person. Two capitals elsewhere are a course or a provider as soon as a person.
 */
export function whoItIs(text: string): (Stretch & { readonly kind: IdentityKind })[] {
  const of = (kind: IdentityKind, form: RegExp) =>
    [...text.matchAll(form)].map((match) => ({ ...stretch(match.index, match[0]), kind }));
  const names = of('naam', PERSON).filter(
    ({ start }) => !PROVIDER.test(text.slice(Math.max(0, start - FAR), start)),
  );
  return [...of('geboortedatum', BORN), ...names].sort((a, b) => a.start - b.start);
}
