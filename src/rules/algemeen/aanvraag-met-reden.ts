import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

const EXPLAINED: readonly string[] = ['geweigerd', 'deels-toegekend', 'uitgesteld'];

export default fileRule<'aanvraag', { aanvraag: string; uitkomst: string }>({
  name: 'algemeen/aanvraag-met-reden',
  scope: 'bestand',
  kinds: ['aanvraag'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'persoon',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('wie niet alles krijgt, leest waarom'),
  confidence: 'primary',
  parameters: [],
  check: ({ doc }, report) => {
    const decision = doc.data.besluit;
    if (decision === undefined || decision.motivering?.trim()) return;
    if (!EXPLAINED.includes(decision.uitkomst)) return;
    report({
      at: at(doc, '/besluit/uitkomst'),
      args: { aanvraag: doc.id, uitkomst: decision.uitkomst },
    });
  },
  texts: {
    nl: {
      title: 'Een besluit dat niet alles geeft, heeft een reden',
      message: (args) => `Aanvraag ${args.aanvraag} is ${args.uitkomst}, maar er staat geen reden bij.`,
      advice: () => 'Schrijf bij motivering waarom zo beslist is.',
    },
    en: {
      title: 'A decision that does not grant all has a reason',
      message: (args) => `Request ${args.aanvraag} has outcome ${args.uitkomst}, but no reason.`,
      advice: () => 'Write at motivering why it was decided so.',
    },
  },
});
