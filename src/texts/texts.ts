import type { Lang } from '../base/lang.ts';
import { en } from './en.ts';
import { nl, type Texts } from './nl.ts';

export type { Texts } from './nl.ts';

export function textsIn(lang: Lang): Texts {
  return lang === 'en' ? en : nl;
}
