import { BELOW_START, levelAmong, OFFER_TEXTS, type OfferArgs } from '../qualification.ts';
import { at, schoolRule } from '../rule.ts';
import { EDITION_UNKNOWN } from './_shared/edition.ts';

export default schoolRule<'persoonlijk-plan', OfferArgs>({
  name: 'nl-mbo/startkwalificatie-aangeboden',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-mbo',
  notes: ['NL-ALL-P02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2018-10-01' },
  basis: { source: 'cao-mbo', article: 'art. 4.1 lid 6' },
  confidence: 'primary',
  parameters: [],
  severity: EDITION_UNKNOWN,
  check: ({ doc, view, dates }, report) => {
    const niveau = levelAmong(doc, view, dates.today, BELOW_START);
    if (niveau !== null && doc.data.startkwalificatie?.['aangeboden-op'] === undefined)
      report({ at: at(doc, '/medewerker'), args: { wie: doc.data.medewerker, niveau } });
  },
  texts: OFFER_TEXTS,
});
