/** Words of `proplan verify`. */
const nl = {
  approved: {
    yes: 'is goedgekeurd zoals het er nu staat.',
    no: 'is niet goedgekeurd zoals het er nu staat.',
  },
  none: 'Er is nog geen besluit over.',
  missing: 'dit document is hier niet, of heeft fouten',
  decision: (orgaan: string, zitting: string, uitkomst: string) =>
    `Besluit van ${orgaan} van ${zitting}, ${uitkomst}`,
  matches: {
    gelijk: 'past bij deze tekst',
    'binnen-mandaat': 'geldt nog, de wijziging valt binnen het mandaat',
    anders: 'past niet bij deze tekst',
  },
  reasons: {
    nobody: 'over dit document beslist geen orgaan',
    role: (roles: string) => `de rol past niet bij dit orgaan, dat hier ${roles}`,
    body: 'dit orgaan beslist hier niet',
    heard: 'dit orgaan was enkel gehoord',
    excess: (change: string, limit: string) =>
      `de kosten wijzigden ${change}, en het mandaat gaat tot ${limit}`,
    condition: 'een voorwaarde is nog niet vervuld, zet de dag bij voldaan-op',
    outcome: 'de uitkomst is geen goedkeuring',
    takenBack: 'hetzelfde orgaan zei later nee tegen deze tekst',
  },
  paper: {
    again: 'Een groep heeft vier tekens: cijfers, en letters van a tot f.',
    ask: (number: number) => `Groep ${number} van de vingerafdruk op papier (Enter slaat over): `,
    same: (count: number) =>
      count === 1 ? 'De groep op papier klopt.' : `De ${count} groepen op papier kloppen.`,
    other: (number: number, characters: string) =>
      `Groep ${number} op papier is ${characters}; dit document heeft daar iets anders. Het papier is van een andere tekst.`,
  },
  tag: {
    signed: (tag: string, signer: string, key: string) =>
      `De tag ${tag} is ondertekend door ${signer}, met de sleutel ${key}.`,
    unsigned: {
      none: (tag: string) => `De tag ${tag} heeft geen handtekening.`,
      stranger: (tag: string) =>
        `De handtekening op ${tag} is van niemand in dat bestand. Elke regel daarin is een adres, en dan de sleutel.`,
    },
    same: (tag: string, document: string) => `${document} staat in ${tag} zoals het nu is.`,
    other: (tag: string, document: string) =>
      `${document} staat in ${tag} anders dan het nu is, of helemaal niet.`,
  },
};

const en: typeof nl = {
  approved: { yes: 'is approved as it stands now.', no: 'is not approved as it stands now.' },
  none: 'There is no decision on it yet.',
  missing: 'this document is not here, or has mistakes',
  decision: (orgaan, zitting, uitkomst) => `Decision of ${orgaan} of ${zitting}, ${uitkomst}`,
  matches: {
    gelijk: 'fits this text',
    'binnen-mandaat': 'still holds, the change lies within the mandate',
    anders: 'does not fit this text',
  },
  reasons: {
    nobody: 'no body decides on this document',
    role: (roles) => `the role does not fit this body, which here has ${roles}`,
    body: 'this body does not decide here',
    heard: 'this body was only heard',
    excess: (change, limit) => `the costs changed by ${change}, and the mandate goes up to ${limit}`,
    condition: 'a condition is not met yet, write the day at voldaan-op',
    outcome: 'the outcome is no approval',
    takenBack: 'the same body said no to this text later',
  },
  paper: {
    again: 'A group has four characters: digits, and letters from a to f.',
    ask: (number) => `Group ${number} of the digest on paper (Enter skips): `,
    same: (count) =>
      count === 1 ? 'The group on paper is right.' : `The ${count} groups on paper are right.`,
    other: (number, characters) =>
      `Group ${number} on paper is ${characters}; this document has something else there. The paper is of another text.`,
  },
  tag: {
    signed: (tag, signer, key) => `The tag ${tag} is signed by ${signer}, with the key ${key}.`,
    unsigned: {
      none: (tag) => `The tag ${tag} has no signature.`,
      stranger: (tag) =>
        `The signature on ${tag} is of nobody in that file. Each line of it is an address, and then the key.`,
    },
    same: (tag, document) => `${document} stands in ${tag} as it is now.`,
    other: (tag, document) => `${document} stands in ${tag} otherwise than it is now, or not at all.`,
  },
};

export const VERIFY = { nl, en };
