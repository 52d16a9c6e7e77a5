import { addYears } from '../../base/dates.ts';
import { parameterAt } from '../../law/lookup.ts';
import { levelAmong, UP_TO_MBO } from '../qualification.ts';
import { at, schoolRule } from '../rule.ts';

export default schoolRule<'persoonlijk-plan', { wie: string; niveau: string; laatst: string; jaren: string }>(
  {
    name: 'nl-vo/evc-aangeboden',
    scope: 'school',
    kinds: ['persoonlijk-plan'],
    regime: 'nl-vo',
    notes: ['NL-ALL-P02'],
    force: 'cao',
    addressee: 'werkgever',
    level: 'persoon',
    inForce: { from: '2014-08-01' },
    basis: { source: 'cao-vo', article: 'art. 17.3 lid 3' },
    confidence: 'primary',
    parameters: ['nl-vo/evc-jaren'],
    severity: {
      value: 'warning',
      why: 'De cao vraagt het aanbod; of het gedaan is zonder dat het hier staat, ziet proplan niet.',
    },
    check: ({ doc, view, dates }, report) => {
      const niveau = levelAmong(doc, view, dates.today, UP_TO_MBO);
      const term = parameterAt('nl-vo/evc-jaren', dates.today);
      if (niveau === null || term === null) return;
      const { 'laatste-op': done, 'aangeboden-op': offered } = doc.data.evc ?? {};
      const last = [done, offered]
        .filter((day) => day !== undefined)
        .toSorted()
        .at(-1);
      const jaren = term.value.toFixed();
      const args = { wie: doc.data.medewerker, niveau, laatst: last ?? '', jaren };
      if (last === undefined) report({ at: at(doc, '/medewerker'), args });
      else if (addYears(last, term.value.toNumber()) <= dates.today)
        report({
          at: at(doc, `/evc/${last === done ? 'laatste-op' : 'aangeboden-op'}`),
          args,
          atMost: 'info',
        });
    },
    texts: {
      nl: {
        title: 'EVC is aangeboden tot en met mbo-niveau',
        message: (args) =>
          args.laatst === ''
            ? `${args.wie} heeft niveau ${args.niveau}; een aanbod van EVC staat hier niet.`
            : `Voor ${args.wie} was EVC het laatst op ${args.laatst}; na ${args.jaren} jaar kan het opnieuw.`,
        advice: () => 'Bespreek het aanbod en vul bij evc de dag in.',
      },
      en: {
        title: 'Recognition of prior learning is offered up to mbo level',
        message: (args) =>
          args.laatst === ''
            ? `${args.wie} has level ${args.niveau}; an offer of EVC does not stand here.`
            : `For ${args.wie} EVC was last on ${args.laatst}; after ${args.jaren} years it can be done again.`,
        advice: () => 'Discuss the offer and fill in the day at evc.',
      },
    },
  },
);
