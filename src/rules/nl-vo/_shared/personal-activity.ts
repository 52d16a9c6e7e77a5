import type { Place } from '../../../base/place.ts';
import { pointerTo } from '../../../base/place.ts';
import type { Doc } from '../../../documents/kind.ts';
import type { PersonalActivity } from '../../../figures/ledger/charge.ts';
import { at } from '../../rule.ts';

/**
 * Where an activity of a personal plan stands and what to call it without its title, which is private: its own
 * id, the activity of the plan it follows, else its place in the list.
 */
export function calledAt(
  doc: Doc<'persoonlijk-plan'>,
  activity: PersonalActivity,
  index: number,
): { place: Place; naam: string } {
  const pointer = pointerTo('/activiteiten', index);
  if (activity.id !== undefined) return { place: at(doc, pointerTo(pointer, 'id')), naam: activity.id };
  if (activity.activiteit !== undefined)
    return { place: at(doc, pointerTo(pointer, 'activiteit')), naam: activity.activiteit };
  return { place: at(doc, pointerTo(pointer, 'titel'), 'key'), naam: `titel (nr. ${index + 1})` };
}
