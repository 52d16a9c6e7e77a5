import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<
  'aanvraag',
  { aanvraag: string; waarde: string; mist: 'besluit' | 'betaling' | 'deelname' }
>({
  name: 'algemeen/aanvraag-betaald-met-bewijs',
  scope: 'bestand',
  kinds: ['aanvraag'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('de school betaalt terug wat toegekend, betaald en gevolgd is'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const { besluit, terugbetaald, bewijzen = [] } = doc.data;
    if (terugbetaald === undefined) return;
    const shown = new Set(
      bewijzen
        .filter(({ datum }) => datum === undefined || datum <= terugbetaald.datum)
        .map(({ soort }) => soort),
    );
    const followed = [...shown].some((kind) => kind !== 'betaling');
    const granted = besluit?.uitkomst === 'toegekend' || besluit?.uitkomst === 'deels-toegekend';
    const mist = !granted ? 'besluit' : !shown.has('betaling') ? 'betaling' : followed ? null : 'deelname';
    if (mist === null) return;
    report({
      at: at(doc, '/terugbetaald/datum'),
      args: { aanvraag: doc.id, waarde: terugbetaald.datum, mist },
    });
  },
  texts: {
    nl: {
      title: 'Terugbetalen gebeurt na een besluit en met bewijs',
      message: (args) => {
        const what = {
          besluit: 'zonder besluit dat de aanvraag toekent',
          betaling: 'zonder bewijs van betaling',
          deelname: 'zonder bewijs dat de activiteit gevolgd is',
        }[args.mist];
        return `Aanvraag ${args.aanvraag} is op ${args.waarde} terugbetaald ${what}.`;
      },
      advice: (args) =>
        args.mist === 'besluit'
          ? 'Noteer het besluit, of haal de terugbetaling weg.'
          : 'Zet het stuk bij bewijzen, met de dag waarop het er was.',
    },
    en: {
      title: 'Repayment comes after a decision and with proof',
      message: (args) => {
        const what = {
          besluit: 'without a decision that grants it',
          betaling: 'without proof of payment',
          deelname: 'without proof that the activity was followed',
        }[args.mist];
        return `Request ${args.aanvraag} was repaid on ${args.waarde} ${what}.`;
      },
      advice: (args) =>
        args.mist === 'besluit'
          ? 'Note the decision, or remove the repayment.'
          : 'Put the document at bewijzen, with the day on which it was there.',
    },
  },
});
