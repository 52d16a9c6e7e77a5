import type { Place } from '../../../base/place.ts';
import type { Doc } from '../../../documents/kind.ts';
import type { Charge, Pot } from '../../../figures/ledger/charge.ts';
import type { SchoolView } from '../../input.ts';

/** Lines of a document that book on the basic right what the plan gives another pot, each with where that stands. */
export function bookedAsBasicRight(
  doc: Doc<'plan' | 'teamplan' | 'persoonlijk-plan' | 'deelname'>,
  view: SchoolView,
  planned: Pot,
): (Charge & { readonly potAt: Place })[] {
  return view.ledger
    .in(doc.file)
    .flatMap((charge) =>
      charge.activityPot === planned && charge.pot === 'basisrecht' && charge.potAt?.file === doc.file
        ? [{ ...charge, potAt: charge.potAt }]
        : [],
    );
}
