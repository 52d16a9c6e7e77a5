/** Words of `proplan geschiedenis-nakijken`. */
const nl = {
  kinds: {} as Readonly<Record<string, string>>,
  line: (what: string) => `regel ${what}`,
  message: 'bericht van het commit',
  searched: (files: number, messages: number) =>
    `${files === 1 ? '1 versie' : `${files} versies`} van bestanden en ${messages === 1 ? '1 bericht' : `${messages} berichten`} nagekeken, in alle takken en tags.`,
  passed: (files: number) =>
    `Niet nagekeken: ${files === 1 ? '1 versie die geen tekst is' : `${files} versies die geen tekst zijn`} of te groot, zoals pdf, Word, Excel en beeld. Kijk die zelf na.`,
  submodules: (paths: string) => `Niet nagekeken: de submodules, elk met een eigen geschiedenis: ${paths}.`,
  clean: 'Geen persoonsgegevens gevonden in de geschiedenis.',
  found: (count: number) =>
    `${count === 1 ? '1 persoonsgegeven' : `${count} persoonsgegevens`} in de geschiedenis, elk bij het oudste commit.`,
  todo: [
    'Meld het eerst aan de functionaris voor gegevensbescherming: die beslist of het een datalek is.',
    'Herschrijf daarna de geschiedenis met git filter-repo in een verse kloon, en laat iedereen opnieuw klonen.',
    'Vervang geen schuilnummers en maak geen nieuwe: wie beide versies heeft, legt ze naast elkaar.',
  ],
  shallow: 'Haal eerst de hele geschiedenis op met git fetch --unshallow: hier staat er maar een deel van.',
};

const en: typeof nl = {
  kinds: {
    rijksregisternummer: 'Belgian national number',
    burgerservicenummer: 'citizen service number',
    stamboeknummer: 'number of Flemish school staff',
    'e-mailadres': 'e-mail address',
    telefoonnummer: 'telephone number',
    rekeningnummer: 'account number',
    geboortedatum: 'birth date',
    naam: 'name',
  },
  line: (what) => `line ${what}`,
  message: 'message of the commit',
  searched: (files, messages) =>
    `${files === 1 ? '1 version' : `${files} versions`} of files and ${messages === 1 ? '1 message' : `${messages} messages`} checked, in all branches and tags.`,
  passed: (files) =>
    `Not checked: ${files === 1 ? '1 version that is no text' : `${files} versions that are no text`} or too large, as pdf, Word, Excel and images. Look at those yourself.`,
  submodules: (paths) => `Not checked: the submodules, each with a history of its own: ${paths}.`,
  clean: 'No personal data found in the history.',
  found: (count) =>
    `${count === 1 ? '1 personal datum' : `${count} personal data`} in the history, each at its oldest commit.`,
  todo: [
    'First tell the data protection officer, who decides whether it is a data breach.',
    'Then rewrite the history with git filter-repo in a fresh clone, and let everyone clone again.',
    'Replace no pseudonyms and make no new ones: who has both versions lays them side by side.',
  ],
  shallow: 'First fetch the whole history with git fetch --unshallow: only a part of it is here.',
};

export const HISTORY = { nl, en };
