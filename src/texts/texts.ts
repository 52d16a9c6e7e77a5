import { en } from './en.ts';
import { nl } from './nl.ts';

export type Lang = 'nl' | 'en';

/** Every word of the program that is not a rule's own, in one language. */
export type Texts = typeof nl;

export function textsIn(lang: Lang): Texts {
  return lang === 'en' ? en : nl;
}
