import { pointerTo } from '../../base/place.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

export default fileRule<'uitgaven', { datum: string; jaar: string; gesloten: string | null }>({
  name: 'algemeen/boeking-in-begrotingsjaar',
  scope: 'bestand',
  kinds: ['uitgaven'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('een boeking hoort bij het jaar van het budget dat betaalt'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const { begrotingsjaar, boekingen = [] } = doc.data;
    const closed = doc.data['afgesloten-op'] ?? null;
    for (const [index, booking] of boekingen.entries()) {
      const early = booking.datum < `${begrotingsjaar}-01-01`;
      const late = closed !== null && booking.datum > closed;
      if (!early && !late) continue;
      report({
        at: at(doc, pointerTo('/boekingen', index, 'datum')),
        args: { datum: booking.datum, jaar: String(begrotingsjaar), gesloten: late ? closed : null },
      });
    }
  },
  texts: {
    nl: {
      title: 'Een boeking hoort bij haar begrotingsjaar',
      message: (args) =>
        args.gesloten === null
          ? `De boeking van ${args.datum} ligt voor het begin van begrotingsjaar ${args.jaar}.`
          : `De boeking van ${args.datum} ligt na het afsluiten van ${args.jaar} op ${args.gesloten}.`,
      advice: () => 'Verbeter de datum, of zet de boeking bij het jaar van het budget dat betaalt.',
    },
    en: {
      title: 'A booking belongs to its budget year',
      message: (args) =>
        args.gesloten === null
          ? `The booking of ${args.datum} lies before the start of budget year ${args.jaar}.`
          : `The booking of ${args.datum} lies after ${args.jaar} was closed on ${args.gesloten}.`,
      advice: () => 'Mend the date, or move the booking to the year of the budget that pays.',
    },
  },
});
