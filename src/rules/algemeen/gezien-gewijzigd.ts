import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<
  'plan' | 'teamplan' | 'kader' | 'persoonlijk-plan',
  { gezien: string; zitting: string; orgaan: string; waarde: string }
>({
  name: 'algemeen/gezien-gewijzigd',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'kader', 'persoonlijk-plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-besluit', article: 'een besluit steunt op wat op tafel lag' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view }, report) => {
    for (const { doc: decision, index, match } of view.approval(doc.id)?.decisions ?? []) {
      // One decision on many documents is told once; one that no longer holds is told by its own digest.
      if (index > 0 || match === 'anders') continue;
      for (const [position, { document, digest }] of (decision.data.gezien ?? []).entries()) {
        const now = view.approval(document)?.digest;
        if (now === undefined || now === digest) continue;
        report({
          at: at(decision, pointerTo('/gezien', position, 'digest')),
          args: {
            gezien: document,
            zitting: decision.data.zitting,
            orgaan: decision.data.orgaan,
            waarde: `${digest.slice(0, 8)}…`,
          },
        });
      }
    }
  },
  texts: {
    nl: {
      title: 'Wat bij het besluit op tafel lag, is hetzelfde gebleven',
      message: (args) =>
        `${args.gezien} lag op tafel bij het besluit van ${args.orgaan} van ${args.zitting} en is daarna gewijzigd: vingerafdruk ${args.waarde} past niet meer.`,
      advice: () => 'Zeg het orgaan wat er wijzigde; het besluit zelf blijft gelden.',
    },
    en: {
      title: 'What lay on the table at the decision stayed the same',
      message: (args) =>
        `${args.gezien} lay on the table at the decision of ${args.orgaan} of ${args.zitting} and was changed later: digest ${args.waarde} no longer fits.`,
      advice: () => 'Tell the body what changed; the decision itself still holds.',
    },
  },
});
