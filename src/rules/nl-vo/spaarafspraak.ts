import { pointerTo } from '../../base/place.ts';
import { schoolYearPeriod } from '../../base/school-year.ts';
import { LAPSING } from '../../figures/norms.ts';
import { endOf, hasSomething, keptUnder, savingIn } from '../../figures/saving.ts';
import { at, schoolRule } from '../rule.ts';

const lapsing: readonly string[] = LAPSING['nl-vo'];

export default schoolRule<
  'persoonlijk-plan',
  { recht: string; uit: string } & (
    | { geval: 'geen' }
    | { geval: 'zonder-einde' }
    | { geval: 'voorbij'; tot: string }
  )
>({
  name: 'nl-vo/spaarafspraak',
  scope: 'school',
  kinds: ['persoonlijk-plan'],
  regime: 'nl-vo',
  notes: ['NL-VO-P10'],
  force: 'cao',
  addressee: 'werkgever',
  level: 'persoon',
  inForce: { from: '2014-08-01' },
  basis: { source: 'cao-vo', article: 'art. 17.6' },
  confidence: 'primary',
  parameters: [],
  check: ({ doc, view, dates }, report) => {
    const { land } = view.context;
    for (const [index, balance] of (doc.data.saldi ?? []).entries()) {
      const year = schoolYearPeriod(balance.uit, land);
      if (!lapsing.includes(balance.recht) || !hasSomething(balance) || dates.today <= year.to) continue;
      const pointer = pointerTo('/saldi', index);
      const args = { recht: balance.recht, uit: balance.uit };
      const { own, rules } = keptUnder(balance, savingIn(view.kaders, view.school.id));
      if (own === undefined && rules.length === 0) {
        if (view.broken.has('kader')) continue;
        report({ at: at(doc, pointerTo(pointer, 'recht')), args: { ...args, geval: 'geen' } });
        continue;
      }
      const agreed = rules.map((rule) => endOf(rule, balance.uit));
      const ends = [own?.tot, ...agreed].filter((day) => day !== undefined);
      const last = ends.toSorted().at(-1);
      if (last === undefined)
        report({
          at: own ? at(doc, pointerTo(pointer, 'afspraak'), 'key') : at(doc, pointerTo(pointer, 'recht')),
          args: { ...args, geval: 'zonder-einde' },
          atMost: 'warning',
        });
      else if (last < dates.today)
        report({
          at:
            own?.tot === last
              ? at(doc, pointerTo(pointer, 'afspraak', 'tot'))
              : at(doc, pointerTo(pointer, 'recht')),
          args: { ...args, geval: 'voorbij', tot: last },
          atMost: 'warning',
        });
    }
  },
  texts: {
    nl: {
      title: 'Wat bewaard blijft, steunt op een afspraak met een einddatum',
      message: (args) => {
        if (args.geval === 'geen')
          return `Voor het saldo ${args.recht} uit ${args.uit} is er geen gedateerde afspraak; zonder afspraak is het vervallen.`;
        if (args.geval === 'zonder-einde')
          return `De afspraak over het saldo ${args.recht} uit ${args.uit} heeft geen einddatum.`;
        return `Het saldo ${args.recht} uit ${args.uit} mocht gebruikt worden tot en met ${args.tot}; die dag is voorbij.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Haal het saldo weg, of noem de afspraak met datum; een afspraak in het kader telt ook.';
        if (args.geval === 'zonder-einde') return 'Spreek af tot wanneer dit gebruikt mag worden.';
        return 'Haal het saldo weg, of maak vooraf een nieuwe afspraak.';
      },
    },
    en: {
      title: 'What is kept rests on an agreement with an end date',
      message: (args) => {
        if (args.geval === 'geen')
          return `For the balance ${args.recht} of ${args.uit} there is no dated agreement; without one it has lapsed.`;
        if (args.geval === 'zonder-einde')
          return `The agreement (afspraak) on the balance ${args.recht} of ${args.uit} has no end date.`;
        return `The balance ${args.recht} of ${args.uit} could be used until ${args.tot}; that day has passed.`;
      },
      advice: (args) => {
        if (args.geval === 'geen')
          return 'Remove the balance, or name the agreement with its date; one in the framework counts too.';
        if (args.geval === 'zonder-einde') return 'Agree until when this may be used.';
        return 'Remove the balance, or make a new agreement in time.';
      },
    },
  },
});
