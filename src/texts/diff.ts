/** Words of `proplan diff`. */
const nl = {
  title: (base: string, head: string | null) =>
    head === null ? `Wat er verandert sinds ${base}` : `Wat er verandert van ${base} naar ${head}`,
  parted: (ref: string, commit: string) => `waar dit van ${ref} afsplitst (${commit})`,
  same: 'Niets verandert aan plannen, cijfers, bevindingen of besluiten.',
  details: 'Alle wijzigingen',
  part: 'deel',
  before: 'was',
  after: 'wordt',
  change: 'verschil',
  nothing: 'niets',
  yes: 'ja',
  no: 'nee',
  more: (count: number) => `en nog ${count}, zie alle wijzigingen`,
  moved: (other: string) => `van of naar ${other}`,
  heads: {
    unread: 'Niet vergeleken, want met fouten',
    approval: 'Goedkeuring',
    rights: 'Rechten die niet meer gehaald worden',
    added: 'Nieuwe bevindingen',
    gone: 'Bevindingen die weg zijn',
  },
  happened: { nieuw: 'nieuw', weg: 'weg', gewijzigd: 'gewijzigd', verplaatst: 'verplaatst' },
  approved: { yes: 'is nu goedgekeurd', no: 'is niet meer goedgekeurd' },
  decision: (one: { orgaan: string; zitting: string; document: string }) =>
    `Het besluit van ${one.orgaan} van ${one.zitting} over ${one.document}`,
  effects: {
    vervalt: 'geldt niet voor deze tekst: leg hem opnieuw voor',
    'binnen-mandaat': 'geldt nog: de wijziging valt binnen het mandaat',
    'geldt-weer': 'geldt weer',
    nieuw: 'is nieuw',
    weg: 'is weg',
  },
  divisions: {
    totaal: 'samen',
    thema: 'thema',
    categorie: 'categorie',
    'uren-uit': 'uren uit',
    budget: 'budget',
    bron: 'bron',
    post: 'post',
  },
};

const en: typeof nl = {
  title: (base, head) =>
    head === null ? `What changes since ${base}` : `What changes from ${base} to ${head}`,
  parted: (ref, commit) => `where this parted from ${ref} (${commit})`,
  same: 'Nothing changes in plans, figures, findings or decisions.',
  details: 'All changes',
  part: 'part',
  before: 'was',
  after: 'becomes',
  change: 'difference',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  more: (count) => `and ${count} more, see all changes`,
  moved: (other) => `from or to ${other}`,
  heads: {
    unread: 'Not compared, since it has mistakes',
    approval: 'Approval',
    rights: 'Rights that are no longer met',
    added: 'New findings',
    gone: 'Findings that are gone',
  },
  happened: { nieuw: 'new', weg: 'gone', gewijzigd: 'changed', verplaatst: 'moved' },
  approved: { yes: 'is now approved', no: 'is no longer approved' },
  decision: (one) => `The decision of ${one.orgaan} of ${one.zitting} on ${one.document}`,
  effects: {
    vervalt: 'does not hold for this text: submit it again',
    'binnen-mandaat': 'still holds: the change lies within the mandate',
    'geldt-weer': 'holds again',
    nieuw: 'is new',
    weg: 'is gone',
  },
  divisions: {
    totaal: 'together',
    thema: 'theme',
    categorie: 'category',
    'uren-uit': 'hours from',
    budget: 'budget',
    bron: 'source',
    post: 'cost type',
  },
};

export const DIFF = { nl, en };
