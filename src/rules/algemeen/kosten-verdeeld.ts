import { Decimal, sum, ZERO } from '../../base/decimal.ts';
import { euro, percent } from '../../base/format.ts';
import { fractionOf } from '../../base/fraction.ts';
import { pointerTo } from '../../base/place.ts';
import { ownAgreement } from '../own-agreement.ts';
import { at, fileRule } from '../rule.ts';

/** Less than a cent is what rounding leaves, no mistake. */
const CENT = new Decimal('0.01');

export default fileRule<
  'plan' | 'teamplan' | 'persoonlijk-plan',
  { veld: string; verdeeld: string; kost: string; delen: boolean }
>({
  name: 'algemeen/kosten-verdeeld',
  scope: 'bestand',
  kinds: ['plan', 'teamplan', 'persoonlijk-plan'],
  regime: 'algemeen',
  notes: [],
  force: 'verwacht',
  addressee: 'school',
  level: 'school',
  inForce: { from: '2000-01-01' },
  basis: ownAgreement('budgetten betalen samen hoogstens de hele kost'),
  confidence: 'primary',
  parameters: [],
  severity: {
    value: 'error',
    why: 'Budgetten die samen meer betalen dan de kost, maken elk bedrag per budget verkeerd.',
  },
  check: ({ doc, cost: costAt }, report) => {
    for (const [index, activity] of (doc.data.activiteiten ?? []).entries())
      for (const [position, line] of (activity.kosten ?? []).entries()) {
        const payers = line['kosten-uit'] ?? [];
        const pointer = pointerTo('/activiteiten', index, 'kosten', position);
        const shares = sum(
          payers.map(({ deel }) => (deel === undefined ? ZERO : (fractionOf(deel) ?? ZERO))),
        );
        const amounts = sum(payers.map(({ bedrag }) => new Decimal(bedrag ?? 0)));
        const tell = (verdeeld: string, kost: string, delen: boolean): void =>
          report({
            at: at(doc, pointerTo(pointer, 'kosten-uit'), 'key'),
            args: { veld: 'kosten-uit', verdeeld, kost, delen },
          });
        if (shares.toDecimalPlaces(20).gt(1)) {
          tell(percent(shares), '', true);
          continue;
        }
        const cost = costAt(pointer)?.value;
        if (cost == null) continue;
        const divided = amounts.plus(shares.times(cost));
        if (divided.minus(cost).gte(CENT)) tell(euro(divided), euro(cost), false);
      }
  },
  texts: {
    nl: {
      title: 'Budgetten betalen samen hoogstens de hele kost',
      message: (args) =>
        args.delen
          ? `De delen bij ${args.veld} zijn samen ${args.verdeeld}, meer dan het geheel.`
          : `Bij ${args.veld} is ${args.verdeeld} verdeeld, maar de kost is ${args.kost}.`,
      advice: () => 'Verbeter de bedragen of delen; een budget zonder bedrag of deel betaalt wat over is.',
    },
    en: {
      title: 'Budgets pay at most the whole cost together',
      message: (args) =>
        args.delen
          ? `The shares at ${args.veld} are ${args.verdeeld} together, more than the whole.`
          : `At ${args.veld} ${args.verdeeld} is divided, but the cost is ${args.kost}.`,
      advice: () => 'Mend the amounts or shares; a budget without either pays what is left.',
    },
  },
});
