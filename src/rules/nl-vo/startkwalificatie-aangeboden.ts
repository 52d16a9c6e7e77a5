import { BELOW_START, levelAmong, OFFER_TEXTS, type OfferArgs } from '../qualification.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'persoonlijk-plan', OfferArgs>({
  name: 'nl-vo/startkwalificatie-aangeboden',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-ALL-P02'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.3 lid 4' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'warning',
    why: 'De cao vraagt het aanbod; of het gedaan is zonder dat het hier staat, ziet proplan niet.',
  },
  check: ({ doc, view, dates }, report) => {
    const niveau = levelAmong(doc, view, dates.today, BELOW_START);
    if (niveau !== null && doc.data.startkwalificatie?.['aangeboden-op'] === undefined)
      report({ at: at(doc, '/medewerker'), args: { wie: doc.data.medewerker, niveau } });
  },
  texts: OFFER_TEXTS,
});
