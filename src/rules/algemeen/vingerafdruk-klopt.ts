import type { Decision } from '../../approval/state.ts';
import { euro } from '../../base/format.ts';
import { pointerTo } from '../../base/place.ts';
import { at, schoolRule } from '../rule.ts';

/** A body that was only heard did not decide on these words; unless hearing it is all that the law asks. */
function decides({ competent, doc }: Decision): boolean {
  return competent || !['overlegt', 'adviseert'].includes(doc.data.rol ?? '');
}

export default schoolRule<
  'plan' | 'teamplan' | 'kader' | 'persoonlijk-plan',
  {
    document: string;
    waarde: string;
    zitting: string;
    orgaan: string;
    wijziging: string;
    mandaat: string;
  }
>({
  name: 'algemeen/vingerafdruk-klopt',
  scope: 'school',
  kinds: ['plan', 'teamplan', 'kader', 'persoonlijk-plan'],
  regime: 'algemeen',
  notes: ['VL-APP-005'],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: { source: 'proplan-besluit', article: 'een besluit geldt voor precies wat er toen stond' },
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Wie het plan leest, moet weten dat dit niet meer is wat het orgaan zag.',
  },
  tags: ['goedkeuring'],
  neverExcepted: true,
  check: ({ doc, view }, report) => {
    const state = view.approval(doc.id);
    if (state === null || state.approved) return;
    const stale = state.decisions.filter((decision) => decision.match === 'anders' && decides(decision));
    // Who decides comes first: another body's decision would not make the document approved again.
    const competent = stale.filter((decision) => decision.competent);
    const last = (competent.length > 0 ? competent : stale)
      .toSorted((a, b) => a.doc.data.zitting.localeCompare(b.doc.data.zitting))
      .at(-1);
    if (last === undefined) return;
    const written = last.doc.data.documenten[last.index]?.digest ?? '';
    report({
      at: at(last.doc, pointerTo('/documenten', last.index, 'digest')),
      args: {
        document: doc.id,
        waarde: `${written.slice(0, 8)}…`,
        zitting: last.doc.data.zitting,
        orgaan: last.doc.data.orgaan,
        wijziging: last.excess === null ? '' : euro(last.excess.change),
        mandaat: last.excess === null ? '' : euro(last.excess.limit),
      },
    });
  },
  texts: {
    nl: {
      title: 'Het besluit geldt voor dit document',
      message: (args) =>
        `${args.document} is gewijzigd na het besluit van ${args.orgaan} van ${args.zitting}: vingerafdruk ${args.waarde} past niet meer.`,
      advice: ({ wijziging, mandaat }) =>
        wijziging === ''
          ? 'Draai de wijziging terug, of leg het document opnieuw voor en noteer dat met proplan approve.'
          : `De kosten wijzigden ${wijziging}, en het mandaat gaat tot ${mandaat}. Blijf daarbinnen, of leg het opnieuw voor.`,
    },
    en: {
      title: 'The decision holds for this document',
      message: (args) =>
        `${args.document} was changed after the decision of ${args.orgaan} of ${args.zitting}: digest ${args.waarde} no longer fits.`,
      advice: ({ wijziging, mandaat }) =>
        wijziging === ''
          ? 'Undo the change, or submit the document again and record that with proplan approve.'
          : `The costs changed by ${wijziging}, and the mandate goes up to ${mandaat}. Stay within it, or submit it again.`,
    },
  },
});
