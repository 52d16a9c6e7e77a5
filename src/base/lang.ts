/** The languages of messages; printed documents are always Dutch. */
export type Lang = 'nl' | 'en';
