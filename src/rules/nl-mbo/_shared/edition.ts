/** The text was read, but nobody said of which years it is: that weighs less than an error. */
export const EDITION_UNKNOWN = {
  value: 'warning',
  why: 'De gelezen pagina zegt niet van welke uitgave van de cao de tekst is; of zij nu nog geldt, is niet nagegaan.',
} as const;
